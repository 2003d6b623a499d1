using System.Diagnostics;
using System.Globalization;
using System.Net;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Tests.Access;
using LaraOchBemastra.Web.Tests.Support;
using LaraOchBemastra.Web.Verbs;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace LaraOchBemastra.Web.Tests.Verbs;

/// <summary>Every page, with few courses beside the demo's and with 200: it asks the store as often, and shows a page of rows.</summary>
public sealed class VolumeTests(PortalHost host, ITestOutputHelper output) : IClassFixture<PortalHost>
{
    private const int Few = 12;
    private const int Groups = 200;
    private const int RowsOfAPage = 25;
    private const int MostKilobytes = 250;

    private static readonly Guid Course = DemoIds.Group(DemoCourse.KolEvening);

    /// <summary>What is not in pages: a form that is sent whole, and rows that no course adds to.</summary>
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["/groups/again"] = "the plan of a year is ticked and sent together, at most a hundred courses",
        ["/settings/mail"] = "a row for each kind of mail",
        ["/year"] = "a row for each week of half a year",
    };

    /// <summary>Lists that the volume fills: a whole page of rows each.</summary>
    private static readonly (Role By, string Page)[] Full =
    [
        (Role.Coordinator, "/groups"),
        (Role.Coordinator, "/groups?state=Published"),
        (Role.Coordinator, "/groups?q=kol&page=3"),
        (Role.Coordinator, "/leaders"),
        (Role.Coordinator, "/working-groups"),
        (Role.Coordinator, "/experts"),
        (Role.Coordinator, "/templates"),
        (Role.Coordinator, "/activities"),
        (Role.Coordinator, "/unlogged"),
        (Role.Coordinator, "/leader-interests"),
        (Role.Coordinator, "/agreements"),
        (Role.Coordinator, "/agreements?lacking=true"),
        (Role.Coordinator, $"/groups/{Course}/mail"),
        (Role.NetworkLead, "/groups"),
        (Role.NetworkLead, "/needs"),
        (Role.Administrator, "/audit"),
        (Role.Administrator, "/outbox"),
        (Role.Administrator, "/retention/purges"),
        (Role.Administrator, "/retention/requests"),
        (Role.Administrator, "/settings/holidays"),
    ];

    [Fact]
    public async Task Pages_ask_as_often_and_show_a_page_with_200_courses_and_3000_people()
    {
        var pages = await PagesAsync();
        await AddAsync(Few);
        var few = await CountAsync(pages);
        await AddAsync(Groups - Few);
        Assert.Equal(Groups * VolumeSeed.PeopleEach, await host.ReadAsync(db => db.Everything.Groups.Where(group => group.MostPlaces == VolumeSeed.PeopleEach).SelectMany(group => group.Enrolments).CountAsync()));
        var many = await CountAsync(pages);
        var grown = few.Zip(many).Where(pair => pair.First.Queries != pair.Second.Queries).Select(pair => $"{pair.First} -> {pair.Second}").ToList();
        var tooLong = many.Where(one => one.Rows > RowsOfAPage && !Whole.ContainsKey(one.Page)).Select(one => one.ToString()).ToList();
        foreach (var one in many.OrderByDescending(one => one.Milliseconds))
        {
            output.WriteLine(one.ToString());
        }

        Assert.True(grown.Count + tooLong.Count == 0, string.Join('\n', grown.Concat(tooLong)));
        Assert.All(many, one => Assert.True(one.Kilobytes < MostKilobytes, one.ToString()));
        Assert.All(Full, full => Assert.Contains(many, one => one.By == full.By && one.Page == full.Page && one.Rows == RowsOfAPage));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    [InlineData("2001")]
    public async Task A_number_that_is_none_is_told_how_it_is_written(string groups)
    {
        using var said = new StringWriter();
        using var errors = new StringWriter();
        Assert.Equal(1, await CommandLine.TryRunAsync(["seed", "volume", "--groups", groups, "--environment=Development", "--Portal:DataDirectory=" + Path.Combine(host.DataDirectory, "other")], said, errors));
        Assert.Contains("seed volume --groups N, N from 1 to 2000", errors.ToString(), StringComparison.Ordinal);
    }

    private Task<int> AddAsync(int groups) => host.ReadAsync(db => VolumeSeed.ApplyAsync(db, groups, db.Clock.Today(SeedDemo.Zone)));

    // What the access table says that a role opens: a page of one thing by the first who may, a list by each of them.
    private async Task<IReadOnlyList<(Role By, string Page)>> PagesAsync()
    {
        var samples = await host.ReadAsync(Samples.OwnAsync);
        var roles = Enum.GetValues<Role>();
        var pages = AccessMatrix.Read()
            .Where(row => row.Method == "GET" && row.Cells[0] == AccessMatrix.SignIn && !row.Route.Contains('.', StringComparison.Ordinal))
            .SelectMany(row => roles.Where((_, place) => row.Cells[place + 1] == "200").Take(row.Route.Contains('{', StringComparison.Ordinal) ? 1 : roles.Length)
                .Select(role => (role, samples.Fill(row.Route))));
        return [.. pages.Union(Full)];
    }

    private async Task<IReadOnlyList<Seen>> CountAsync(IReadOnlyList<(Role By, string Page)> pages)
    {
        var seen = new List<Seen>();
        var visitors = new Dictionary<Role, Visitor>();
        foreach (var (by, address) in pages)
        {
            if (!visitors.TryGetValue(by, out var visitor))
            {
                visitors[by] = visitor = await host.SignedInAsync(DemoAccounts.Main.Single(one => one.Role == by && one.Region == "vgr").Email);
            }

            await visitor.OpenAsync(address);
            using var count = QueryCount.Of(host);
            var watch = Stopwatch.StartNew();
            var page = await visitor.OpenAsync(address);
            Assert.True(page.Status == HttpStatusCode.OK, $"{address} as {by}: {page.Status}");
            seen.Add(new Seen(by, address, count.Commands, LongestTable(page), watch.ElapsedMilliseconds, page.Html.Length / 1024));
        }

        return seen;
    }

    private static int LongestTable(Page page) =>
        page.Document.QuerySelectorAll("main table").Select(table => table.QuerySelectorAll("tbody tr").Length).DefaultIfEmpty().Max();

    private sealed record Seen(Role By, string Page, int Queries, int Rows, long Milliseconds, int Kilobytes)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds} ms, {Queries} queries, {Rows} rows, {Kilobytes} KB: {Page} as {By}");
    }
}
