using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Payouts;

/// <summary>More rows ask the store no more often.</summary>
public sealed class RunQueryTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData(DemoAccounts.Finance, "/payouts?State=Made", "/payouts", 1, 3)]
    [InlineData(DemoAccounts.Finance, "/payouts/2", "/payouts/1", 1, 4)]
    [InlineData(DemoAccounts.Reviewer2, "/review?Unit={0}", "/review", 1, 4)]
    public async Task A_longer_page_makes_as_many_queries(string account, string shorter, string longer, int fewer, int more)
    {
        var person = await host.SignedInAsync(account);
        var whole = await person.OpenAsync(longer);
        var unit = whole.Document.QuerySelectorAll("select[name=Unit] option").LastOrDefault()?.GetAttribute("value");
        var few = string.Format(System.Globalization.CultureInfo.InvariantCulture, shorter, unit);
        Assert.Equal((fewer, more), (RowsOf(await person.OpenAsync(few)), RowsOf(whole)));
        Assert.Equal(await QueryCount.OfPageAsync(host, person, few), await QueryCount.OfPageAsync(host, person, longer));
    }
    // Of the last table: the run's claims stand below its files.
    private static int RowsOf(Page page) => page.Document.QuerySelectorAll("main table tbody")[^1].ChildElementCount;
}
