using System.Net;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.AspNetCore.Routing.Patterns;

namespace LaraOchBemastra.Web.Tests.Access;

/// <summary>Every endpoint, for every role and the visitor, against the checked-in table.</summary>
public sealed class MatrixTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public void Every_door_has_a_row_and_every_row_a_door()
    {
        var doors = Matrix.Doors(host);
        var rows = Matrix.Read();
        var missing = doors.Where(door => !rows.ContainsKey(door.Name)).Select(Matrix.Proposed).ToList();
        Assert.True(missing.Count == 0, $"Read, then add to matrix.csv:\n{string.Join('\n', missing)}");
        Assert.Empty(rows.Keys.Except(doors.Select(door => door.Name)));
    }

    public static TheoryData<string> Columns => [.. Matrix.Columns];

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task Each_is_let_in_or_not_as_the_table_says(string column)
    {
        var rows = Matrix.Read();
        var visitor = column == Matrix.Visitor
            ? host.Visitor(followRedirects: false)
            : await host.SignedInAsync(await host.AccountAsync("sv", Enum.Parse<Role>(column)), followRedirects: false);
        var wrong = new List<string>();
        foreach (var door in Matrix.Doors(host).Where(door => rows.ContainsKey(door.Name)))
        {
            using var request = new HttpRequestMessage(new HttpMethod(door.Verb), new Uri(door.Address(Sample), UriKind.Relative));
            using var answer = await visitor.Client.SendAsync(request);
            var expected = rows[door.Name][column];
            if (Met(answer) != expected || answer.StatusCode >= HttpStatusCode.InternalServerError)
            {
                wrong.Add($"{door.Name} as {column}: {expected} was expected, answered {(int)answer.StatusCode} {answer.Headers.Location}");
            }
        }

        Assert.Empty(wrong);
    }

    private static string Met(HttpResponseMessage answer) => answer.StatusCode switch
    {
        HttpStatusCode.Forbidden => Matrix.No,
        HttpStatusCode.Redirect when answer.Headers.Location?.ToString().Contains("/sign-in?returnUrl=", StringComparison.Ordinal) == true => Matrix.AtTheDoor,
        _ => Matrix.In,
    };

    // Nothing has this key; who is let in finds nothing.
    private static string Sample(RoutePatternParameterPart parameter) =>
        parameter.ParameterPolicies.Any(policy => policy.Content == "guid") ? "01990000-0000-7000-8000-000000000000" : "1";
}
