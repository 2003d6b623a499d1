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
        Assert.Equal(["#Kind", "#Date", "#Start", "#End"], Listed(page));
    }

    [Theory]
    [InlineData("/interest", "#ConditionId #UnitId #Email")]
    [InlineData("/would-you-like-to-lead", "#Kind #UnitId #FirstName #LastName #Email")]
    public async Task A_form_that_shares_its_first_fields_with_others_is_listed_as_its_page_shows_it(string address, string fields)
    {
        var form = await host.Visitor().Reading("en").OpenAsync(address);
        var button = form.Document.QuerySelector("main form[method=post] button")!.TextContent.Trim();
        Assert.Equal(fields.Split(' '), Listed(await form.SubmitAsync(button)));
    }

    private static List<string?> Listed(Page page) =>
        [.. page.Document.QuerySelectorAll("#error-summary a").Select(link => link.GetAttribute("href"))];
}
