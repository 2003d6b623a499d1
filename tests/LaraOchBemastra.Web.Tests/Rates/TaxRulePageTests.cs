using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Claims;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Rates;

public sealed class TaxRulePageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Two_people_make_a_tax_rule_and_then_it_is_reckoned_by()
    {
        var scene = await ClaimScene.SetAsync(host);
        Assert.Contains("−558 kr", (await scene.FilledAsync()).Text, StringComparison.Ordinal);
        var proposer = await host.SignedInAsync(DemoAccounts.Finance);
        var form = await (await proposer.OpenAsync("/tax-rules")).FollowAsync("Lägg in en skatteregel");
        var list = await form.SubmitAsync("Lägg in", ("Kind", "SideIncome"), ("Percent", "40"), ("MinimumPayment", "100"), ("ValidFrom", "2026-11-01"), ("Source", "Provbeslut"));
        Assert.Contains("när en kollega har bekräftat", list.Said, StringComparison.Ordinal);
        Assert.False(list.HasButton("Bekräfta 1 november 2026"));
        var confirmer = await host.SignedInAsync(DemoAccounts.Admin);
        var confirmed = await (await confirmer.OpenAsync("/tax-rules")).SubmitAsync("Bekräfta 1 november 2026");
        Assert.Contains("Regeln är bekräftad", confirmed.Said, StringComparison.Ordinal);
        Assert.Contains("−745 kr", (await (await ClaimScene.SetAsync(host)).FilledAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contribution_whose_fees_do_not_add_up_is_refused_with_both_sums()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var form = await finance.OpenAsync("/tax-rules/contributions/new");
        var refused = await form.SubmitAsync(
            "Lägg in", ("FullPercent", "31,42"), ("ReducedPercent", "10,21"), ("YouthFromAge", "18"), ("YouthUntilAge", "22"),
            ("YouthMonthlyCeiling", "25 000"), ("OtherFees", "3,55 2,00"), ("ValidFrom", "2028-01-01"), ("Source", "Prov"));
        Assert.Contains("15,76 procent", Assert.Single(refused.Errors), StringComparison.Ordinal);
        var list = await refused.SubmitAsync("Lägg in", ("OtherFees", "3,55 2,00 0,30 2,64 0,10 12,62"));
        Assert.Contains("20,81 procent", list.Text, StringComparison.Ordinal);
        var gone = await list.SubmitAsync("Ta bort 1 januari 2028");
        Assert.Contains("Förslaget är borttaget", gone.Said, StringComparison.Ordinal);
        Assert.False(await host.ReadAsync(db => db.Everything.ContributionRules.AnyAsync(rule => rule.ValidFrom == new DateOnly(2028, 1, 1))));
    }

    [Fact]
    public async Task The_day_of_payment_is_a_dated_row_that_the_next_run_and_the_payees_claim_go_by()
    {
        var scene = await ClaimScene.SetAsync(host);
        var sent = await (await scene.FilledAsync()).SubmitAsync("Skicka in 1 863 kr");
        Assert.Contains("Väntas den 25 november 2026", sent.Text, StringComparison.Ordinal);
        Assert.Contains("senast 20 november 2026", sent.Text, StringComparison.Ordinal);
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var page = await finance.OpenAsync("/pay-days");
        Assert.Contains(page.Rows, row => row[1] == "2026-12-23");
        var wrong = await page.SubmitAsync("Lägg in", ("PayDay", "10"), ("CutOffDay", "20"), ("ValidFrom", "2026-11-01"), ("Source", "Prov"));
        Assert.Contains("brytdagen samma dag eller tidigare", Assert.Single(wrong.Errors), StringComparison.Ordinal);
        var saved = await wrong.SubmitAsync("Lägg in", ("PayDay", "27"), ("CutOffDay", "19"));
        Assert.Contains(saved.Rows, row => row[0] == "2026-11-19" && row[1] == "2026-11-27");
        Assert.Contains("Väntas den 27 november 2026", (await (await scene.SignInAsync()).OpenAsync(sent.Path)).Text, StringComparison.Ordinal);
        var next = await finance.OpenAsync("/payouts/next");
        Assert.Equal("2026-11-27", next.Document.QuerySelector("#PayDay")!.GetAttribute("value"));
    }
}
