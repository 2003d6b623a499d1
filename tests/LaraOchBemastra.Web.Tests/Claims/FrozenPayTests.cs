using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Claims;

public sealed class FrozenPayTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task What_was_paid_stays_on_the_page_whatever_the_payee_says_of_her_tax_afterwards()
    {
        string[] pages = [$"/claims/{DemoIds.Claim(DemoClaim.PaidFullDay)}", $"/claims/{DemoIds.Claim(DemoClaim.PaidHalfDay)}"];
        var payee = await host.SignedInAsync("leader3@demo.example");
        var before = new List<string>();
        foreach (var page in pages)
        {
            before.Add(Page.Words((await payee.OpenAsync(page)).Document.QuerySelector(".claim-totals")));
        }

        Assert.All(before, totals => Assert.Contains("2 begäranden betalas tillsammans: 2 794 kr före skatt, 1 956 kr efter skatt.", totals, StringComparison.Ordinal));
        Assert.All(before, totals => Assert.DoesNotContain("ungefär", totals, StringComparison.Ordinal));
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var reviewed = (await finance.OpenAsync(pages[0].Replace("/claims", "/review", StringComparison.Ordinal))).Text;
        Assert.Contains("som den frystes", reviewed, StringComparison.Ordinal);

        var said = await (await payee.OpenAsync("/payee")).SubmitAsync("Spara", ("AlsoEmployed", "true"));
        Assert.Empty(said.Errors);
        for (var place = 0; place < pages.Length; place++)
        {
            Assert.Equal(before[place], Page.Words((await payee.OpenAsync(pages[place])).Document.QuerySelector(".claim-totals")));
        }

        Assert.Equal(reviewed, (await finance.OpenAsync(pages[0].Replace("/claims", "/review", StringComparison.Ordinal))).Text);
    }
}
