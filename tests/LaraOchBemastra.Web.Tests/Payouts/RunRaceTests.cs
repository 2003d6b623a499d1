using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.TagHelpers;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payouts;

public sealed class RunRaceTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly (string, string)[] Dates = [("CutOff", "2026-11-18"), ("PayDay", "2026-11-25")];

    [Fact]
    public async Task Two_finance_users_at_once_put_each_claim_in_one_run()
    {
        await host.WriteAsync(async db =>
            (await db.Everything.Claims.Include(claim => claim.Parties).SingleAsync(claim => claim.Id == DemoIds.Claim(DemoClaim.Reviewed)))
            .Attest(DemoIds.Account(DemoAccounts.Attester2), AttestRules.Open, db.Clock.GetUtcNow().UtcDateTime));
        var waiting = await host.ReadAsync(db => db.Everything.Claims
            .Where(claim => claim.State == ClaimState.Attested && claim.RegionId == DemoIds.Region("vgr")).Include(claim => claim.Lines).ToListAsync());
        Assert.Equal(2, waiting.Count);
        var people = new[] { await host.SignedInAsync(DemoAccounts.Finance, false), await host.SignedInAsync(DemoAccounts.Finance2, false) };
        var pages = await Task.WhenAll(people.Select(one => one.OpenAsync("/payouts/next")));
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(turn => people[turn % 2].PostAsync(pages[turn % 2], "/payouts", Dates)));
        Assert.Single(answers, HttpStatusCode.Redirect);
        Assert.Equal(7, answers.Count(status => status == HttpStatusCode.OK));

        var run = await host.ReadAsync(db => db.Everything.PayoutRuns.Include(one => one.Payments)
            .SingleAsync(one => one.RegionId == DemoIds.Region("vgr") && one.Number > 2 && !one.ByHand));
        var taken = await host.ReadAsync(db => db.Everything.Claims.Where(claim => claim.RunId == run.Id).Select(claim => claim.Id).ToListAsync());
        Assert.Equal(waiting.Select(claim => claim.Id).Order(), taken.Order());
        Assert.Equal(waiting.Sum(claim => claim.Gross), run.Gross);
    }

    [Fact]
    public async Task Twenty_equal_posts_make_one_run()
    {
        var finance = await host.SignedInAsync(DemoAccounts.FinanceNo, false);
        var page = await finance.OpenAsync("/payouts/next");
        (string, string)[] fields = [.. Dates, (FormOnceTagHelper.FieldName, FormOnceTagHelper.NewKey())];
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => finance.PostAsync(page, "/payouts", fields)));
        Assert.All(answers, status => Assert.Equal(HttpStatusCode.Redirect, status));
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.PayoutRuns.CountAsync(run => run.RegionId == DemoIds.Region("hv") && run.Id != DemoIds.Run(3))));
    }
}
