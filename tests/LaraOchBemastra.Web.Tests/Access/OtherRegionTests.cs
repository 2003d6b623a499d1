using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Access;

/// <summary>No list, start page or log shows a name of the other region.</summary>
public sealed class OtherRegionTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const int FewestCanaries = 20;
    private const int FewestPages = 10;

    [Theory]
    [InlineData("vgr", "hv")]
    [InlineData("hv", "vgr")]
    public async Task Lists_hold_nothing_of_the_other_region(string home, string other)
    {
        var canaries = await host.ReadAsync(db => CanariesAsync(db, DemoIds.Region(other), DemoIds.Region(home)));
        Assert.True(canaries.Count >= FewestCanaries, $"Only {canaries.Count} names were found.");
        var table = AccessMatrix.Read();
        var lists = Routes.Of(host).Where(route => route is { Method: "GET", HasIds: false, IsPublic: false }).Select(route => route.Route).ToList();
        var opened = 0;
        var leaks = new List<string>();
        foreach (var account in DemoAccounts.Main.Where(one => one.Region == home))
        {
            var column = AccessMatrix.Columns.ToList().IndexOf(account.Role.ToString());
            var person = await host.SignedInAsync(account.Email);
            foreach (var list in lists.Where(list => table.Any(row => row.Key == $"GET {list}" && row.Cells[column] == "200")))
            {
                opened++;
                var page = await person.OpenAsync(list);
                leaks.AddRange(canaries.Where(name => page.Html.Contains(name, StringComparison.Ordinal)).Select(name => $"{account.Role} sees \"{name}\" at {list}"));
            }
        }

        Assert.True(opened >= FewestPages, $"Only {opened} pages were opened.");
        Assert.True(leaks.Count == 0, string.Join('\n', leaks));
    }

    [Fact]
    public async Task The_names_looked_for_are_seen_at_home()
    {
        var canaries = await host.ReadAsync(db => CanariesAsync(db, DemoIds.Region("hv"), DemoIds.Region("vgr")));
        var page = await (await host.SignedInAsync(DemoAccounts.AdminNo)).OpenAsync("/accounts");
        Assert.Contains(canaries, name => page.Html.Contains(name, StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> CanariesAsync(PortalDb db, Guid region, Guid home)
    {
        var all = db.Everything;
        List<string> names =
        [
            .. await all.Accounts.Where(one => one.RegionId == region).Select(one => one.Name).ToListAsync(),
            .. await all.Accounts.Where(one => one.RegionId == region).Select(one => one.Email!).ToListAsync(),
            .. await all.Organisations.Where(one => one.RegionId == region).Select(one => one.Name).ToListAsync(),
            .. await all.Groups.Where(one => one.RegionId == region).Select(one => one.Title).ToListAsync(),
            .. await all.Claims.Where(one => one.RegionId == region).Select(one => one.Number).ToListAsync(),
            .. (await all.Leaders.Where(one => one.RegionId == region).ToListAsync()).Select(one => one.Name),
        ];

        // "coordinator@…" is a piece of nothing, but a title such as "Leve med KOLS" may hold another.
        var own = await all.Groups.Where(one => one.RegionId == home).Select(one => one.Title).ToListAsync();
        return [.. names.Distinct(StringComparer.Ordinal).Where(name => name.Length > 0 && !own.Exists(title => title.Contains(name, StringComparison.Ordinal)))];
    }
}
