using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Shell;

public sealed class SummaryOrderTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task What_has_to_be_mended_is_listed_in_the_order_of_the_page()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await (await coordinator.OpenAsync("/activities/new")).SubmitAsync("Spara", ("Kind", ""), ("Date", ""), ("Start", ""), ("End", ""));
        var fields = page.Document.QuerySelectorAll("#error-summary a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(["#Kind", "#Date", "#Start", "#End"], fields);
    }
}
