using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Access;

/// <summary>The table against the running program.</summary>
public sealed class AccessMatrixTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const int FewestRows = 40;
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    [Fact]
    public void Every_route_has_a_row_and_every_row_a_route()
    {
        var routes = Routes.Of(host);
        Assert.True(routes.Count >= FewestRows, $"Only {routes.Count} routes were found.");
        if (AccessMatrix.Updating)
        {
            return;
        }

        var rows = AccessMatrix.Read().Select(row => row.Key).ToList();
        var keys = routes.Select(route => $"{route.Method} {route.Route}").ToList();
        var lacking = routes.Where(route => !rows.Contains($"{route.Method} {route.Route}", StringComparer.Ordinal))
            .Select(route => new MatrixRow(route.Method, route.Route, [.. AccessMatrix.Columns.Select(_ => "?")]).ToString());
        Assert.True(!lacking.Any(), "Rows to add to access-matrix.csv:\n" + string.Join('\n', lacking));
        Assert.Empty(rows.Except(keys, StringComparer.Ordinal));
        Assert.Equal(rows.Count, rows.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Everybody_gets_what_the_table_says()
    {
        var samples = await host.ReadAsync(Samples.OwnAsync);
        var people = await PeopleAsync();
        var seen = new List<MatrixRow>();
        foreach (var route in Routes.Of(host))
        {
            var cells = new List<string>();
            foreach (var person in people)
            {
                cells.Add(await AnswerAsync(person, route.Method, samples.Fill(route.Route)));
            }

            seen.Add(new MatrixRow(route.Method, route.Route, cells));
        }

        if (AccessMatrix.Updating)
        {
            AccessMatrix.Write(seen);
            return;
        }

        var said = AccessMatrix.Read().ToDictionary(row => row.Key, StringComparer.Ordinal);
        Assert.NotEmpty(said);
        var wrong = seen.Where(row => !said.TryGetValue(row.Key, out var promise) || !promise.Cells.SequenceEqual(row.Cells, StringComparer.Ordinal));
        Assert.True(!wrong.Any(), "The program answers otherwise than access-matrix.csv:\n" + string.Join('\n', wrong));
    }

    [Fact]
    public async Task A_method_that_no_row_names_is_not_answered()
    {
        var samples = await host.ReadAsync(Samples.OwnAsync);
        var administrator = await host.SignedInAsync(DemoAccounts.Admin, followRedirects: false);
        var visitor = host.Visitor(followRedirects: false);
        var tried = 0;
        foreach (var route in Routes.Of(host).GroupBy(route => samples.Fill(route.Route), StringComparer.Ordinal))
        {
            foreach (var method in Methods.Except(route.Select(one => one.Method), StringComparer.Ordinal))
            {
                tried++;
                Assert.Contains(await AnswerAsync(administrator, method, route.Key), (string[])["404", "405"]);
                Assert.Contains(await AnswerAsync(visitor, method, route.Key), (string[])["404", "405"]);
            }
        }

        Assert.True(tried > FewestRows, $"Only {tried} were tried.");
    }

    private async Task<IReadOnlyList<Visitor>> PeopleAsync()
    {
        var people = new List<Visitor> { host.Visitor(followRedirects: false) };
        foreach (var role in Enum.GetValues<Role>())
        {
            people.Add(await host.SignedInAsync(DemoAccounts.Main.First(one => one.Role == role).Email, followRedirects: false));
        }

        return people;
    }

    private static async Task<string> AnswerAsync(Visitor person, string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        using var answer = await person.Client.SendAsync(request);
        return answer.Headers.Location?.ToString().Contains("/sign-in", StringComparison.Ordinal) == true
            ? AccessMatrix.SignIn
            : ((int)answer.StatusCode).ToString();
    }
}
