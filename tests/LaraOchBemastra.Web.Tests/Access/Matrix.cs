using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Tests.House;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Access;

/// <summary>One action under one verb and address, as the running program has it.</summary>
internal sealed record Door(string Verb, RouteEndpoint Endpoint)
{
    public string Name => $"{Verb} /{Endpoint.RoutePattern.RawText!.TrimStart('/')}";

    /// <summary>The address with these values for its parameters.</summary>
    public string Address(Func<RoutePatternParameterPart, string> value) => "/" + string.Join('/', Endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart parameter => value(parameter),
            _ => string.Empty,
        }))));
}

/// <summary>
/// The checked-in table of who may open what: <c>in</c> lets through, <c>no</c> is the 403 page, <c>door</c> is the
/// sign-in page. It is not made from the code on purpose: a change of access shows in review as a change of this file.
/// </summary>
internal static class Matrix
{
    public const string In = "in";
    public const string No = "no";
    public const string AtTheDoor = "door";
    public const string Visitor = "Visitor";

    private static readonly string File = Path.Combine(SourceTree.Root, "tests", "LaraOchBemastra.Web.Tests", "Access", "matrix.csv");

    public static readonly string[] Columns = [Visitor, .. Enum.GetNames<Role>()];

    /// <summary>Rows of the file: name of the door, then column to value.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Read()
    {
        var lines = System.IO.File.ReadAllLines(File);
        Assert.Equal(["Door", .. Columns], lines[0].Split(','));
        return lines.Skip(1).Select(line => line.Split(',')).ToDictionary(
            cells => cells[0],
            cells => (IReadOnlyDictionary<string, string>)Columns.Zip(cells.Skip(1)).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    public static IReadOnlyList<Door> Doors(PortalHost host)
    {
        var doors = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { ControllerName: not "Errors" })
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(verb => new Door(verb, endpoint)))
            .OrderBy(door => door.Endpoint.RoutePattern.RawText!.TrimStart('/'), StringComparer.Ordinal).ThenBy(door => door.Verb, StringComparer.Ordinal).ToList();
        Assert.NotEmpty(doors);
        return doors;
    }

    /// <summary>The row a door would have by what its action asks for, to be read and put into the file.</summary>
    public static string Proposed(Door door)
    {
        var open = door.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        var needs = door.Endpoint.Metadata.GetOrderedMetadata<NeedsAttribute>();
        return string.Join(',', [
            door.Name,
            open ? In : AtTheDoor,
            .. Enum.GetValues<Role>().Select(role => open || needs.All(need => RolePermissions.RolesWith(need.Permission).Contains(role)) ? In : No),
        ]);
    }
}
