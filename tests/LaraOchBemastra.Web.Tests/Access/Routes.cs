using LaraOchBemastra.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Access;

/// <summary>An action that can be reached, by one of its methods.</summary>
public sealed record ReachableRoute(string Method, string Route, bool IsPublic, bool HasIds);

/// <summary>Every action of the running program.</summary>
internal static class Routes
{
    public static IReadOnlyList<ReachableRoute> Of(PortalHost host) =>
        [.. Endpoints(host)
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .SelectMany(endpoint => Methods(endpoint).Select(method => new ReachableRoute(
                method,
                $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}",
                endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
                endpoint.RoutePattern.Parameters.Count > 0)))
            .DistinctBy(route => (route.Method, route.Route))
            .OrderBy(route => route.Route, StringComparer.Ordinal)
            .ThenBy(route => route.Method, StringComparer.Ordinal)];

    public static IEnumerable<RouteEndpoint> Endpoints(PortalHost host) =>
        host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? throw new InvalidOperationException($"{endpoint.RoutePattern.RawText} answers any method.");
}
