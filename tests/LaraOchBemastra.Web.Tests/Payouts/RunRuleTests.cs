using System.Net;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Payouts;

public sealed class RunRuleTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_attester_makes_the_run_only_where_the_region_allows_it()
    {
        await host.WriteAsync(db =>
        {
            db.Add(new RoleAssignment(
                Guid.CreateVersion7(), DemoIds.Account(DemoAccounts.Attester), Role.Finance, DemoIds.Region("vgr"), null, null, TestClock.Today.AddDays(-1)));
            return Task.CompletedTask;
        });
        var attester = await host.SignedInAsync(DemoAccounts.Attester);
        var page = await attester.OpenAsync("/payouts/next");
        Assert.Contains("I din region gör någon annan utbetalningen.", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("form[method=post].actions"));
        Assert.Equal(HttpStatusCode.OK, await attester.PostAsync(page, "/payouts", ("CutOff", "2026-11-18"), ("PayDay", "2026-11-25")));
        Assert.Equal(ClaimState.Attested, await StateAsync());

        await host.WriteAsync(async db => (await db.Everything.Regions.SingleAsync(region => region.Id == DemoIds.Region("vgr")))
            .Decide(mixedAudience: false, courseWithoutCondition: false, coLeaderMayReview: false, attesterMayMakeRun: true));
        var allowed = await attester.OpenAsync("/payouts/next");
        await allowed.SubmitAsync(Page.Words(allowed.Document.QuerySelector("form.actions button")));
        Assert.Equal(ClaimState.InRun, await StateAsync());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("i morgon", "2026-11-25")]
    [InlineData("2026-11-18", "<script>")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("9999-12-31", "")]
    [InlineData("2026-11-18", "2026-11-17")]
    public async Task Dates_that_do_not_fit_come_back_with_a_sentence(string cutOff, string payDay)
    {
        var finance = await host.SignedInAsync(DemoAccounts.FinanceNo);
        var page = await finance.OpenAsync("/payouts/next");
        Assert.Equal(HttpStatusCode.OK, await finance.PostAsync(page, "/payouts", ("CutOff", cutOff), ("PayDay", payDay)));
        Assert.Equal(0, await host.ReadAsync(db => db.Everything.PayoutRuns.CountAsync(run => run.RegionId == DemoIds.Region("hv") && run.Id != DemoIds.Run(3))));
    }

    private Task<ClaimState> StateAsync() => host.ReadAsync(db =>
        db.Everything.Claims.Where(claim => claim.Id == DemoIds.Claim(DemoClaim.Attested)).Select(claim => claim.State).SingleAsync());
}
