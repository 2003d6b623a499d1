using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payouts;

public sealed class ReversalPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Two_people_take_a_run_back_and_its_claims_wait_for_a_decision()
    {
        var first = await host.SignedInAsync(DemoAccounts.Finance);
        var ask = await (await first.OpenAsync("/payouts/1")).FollowAsync("Ta tillbaka omgången");
        var empty = await ask.SubmitAsync("Begär att omgången tas tillbaka");
        Assert.NotEmpty(empty.Errors);
        var asked = await ask.SubmitAsync("Begär att omgången tas tillbaka", ("Asking.Reason", "Fel månad"));
        Assert.Contains("någon annan bekräfta", asked.Said, StringComparison.Ordinal);
        var own = await first.OpenAsync("/payouts/1/reversal");
        Assert.Contains("Du begärde själv", own.Text, StringComparison.Ordinal);
        Assert.Null(own.Document.QuerySelector("form[action$='/confirm']"));
        Assert.Equal(HttpStatusCode.Conflict, (await first.PostAsync(own, "/payouts/1/reversal/confirm", ("Confirming.PayDay", "2026-12-01"))));

        // Of several who confirm at once one makes the run.
        var second = await host.SignedInAsync(DemoAccounts.Finance2, followRedirects: false);
        var page = await second.OpenAsync("/payouts/1/reversal");
        Assert.Contains("Fel månad", page.Text, StringComparison.Ordinal);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => second.PostAsync(page, "/payouts/1/reversal/confirm", ("Confirming.PayDay", "2026-12-01"))));
        Assert.Single(answers, HttpStatusCode.Redirect);
        Assert.Equal(5, answers.Count(answer => answer == HttpStatusCode.Conflict));

        var runs = await host.ReadAsync(db => db.Everything.PayoutRuns.Include(run => run.Payments).Include(run => run.Claims).AsSplitQuery().ToListAsync());
        var run = runs.Single(one => one.Number == 1);
        var back = runs.Single(one => one.ReversesId == run.Id);
        Assert.Equal(Money.Zero, run.Gross + back.Gross);
        var claims = await host.ReadAsync(db => db.Everything.Claims.Where(claim => back.Claims.Select(held => held.ClaimId).Contains(claim.Id)).ToListAsync());
        Assert.Equal(run.ClaimCount, claims.Count);
        Assert.All(claims, claim => Assert.Equal((ClaimState.OnHold, null), (claim.State, claim.RunId)));

        var shown = await first.OpenAsync($"/payouts/{back.Number}");
        Assert.Contains("tar tillbaka", shown.Text, StringComparison.Ordinal);
        Assert.Contains(Web.Features.Shared.Formats.Text(back.Gross).Replace('\u00A0', ' '), shown.Text, StringComparison.Ordinal);
        Assert.Equal(4, shown.Document.QuerySelectorAll("main table")[^1].QuerySelectorAll("tbody tr").Length);
        Assert.Contains("återtagen av", (await first.OpenAsync("/payouts/1")).Text, StringComparison.Ordinal);

        // Nothing is left of it in the payee's year.
        var payee = run.Payments.First(payment => runs.SelectMany(one => one.Payments).Count(other => other.LeaderId == payment.LeaderId) == 2).LeaderId;
        var account = await host.ReadAsync(db => db.Everything.Leaders.Where(leader => leader.Id == payee).Select(leader => leader.AccountId!.Value).SingleAsync());
        var slip = await (await host.SignedInAsync(account)).OpenAsync($"/payee/statement?year={run.PayDay.Year}");
        Assert.Equal(Web.Features.Shared.Formats.Text(Money.Zero).Replace('\u00A0', ' '), Page.Words(slip.Document.QuerySelector("tfoot td")));
    }

    [Fact]
    public async Task What_was_asked_for_can_be_said_no_to()
    {
        var first = await host.SignedInAsync(DemoAccounts.Finance);
        await (await first.OpenAsync("/payouts/2/reversal")).SubmitAsync("Begär att omgången tas tillbaka", ("Asking.Reason", "Fel månad"));
        var second = await host.SignedInAsync(DemoAccounts.Finance2);
        var stands = await (await second.OpenAsync("/payouts/2/reversal")).SubmitAsync("Nej, låt omgången stå");
        Assert.Contains("Omgången står kvar", stands.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_regions_run_cannot_be_taken_back()
    {
        var foreign = await host.SignedInAsync(DemoAccounts.FinanceNo);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.OpenAsync("/payouts/1/reversal")).Status);
    }
}
