using System.Globalization;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

public sealed class DemoTests
{
    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Seeding_again_changes_nothing_also_on_another_day(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var before = await store.InAsync(db => db.Everything.Audit.CountAsync());
        Assert.Equal(0, await store.InAsync(db => DemoSeed.ApplyAsync(db, TestClock.Today.AddDays(40))));
        Assert.Equal(before, await store.InAsync(db => db.Everything.Audit.CountAsync()));
    }

    [Fact]
    public async Task There_is_a_claim_in_every_state_that_one_can_come_to()
    {
        await using var store = await ContractStore.OpenAsync(StoreProvider.Sqlite);
        var claims = await store.InAsync(db => db.Everything.Claims.ToListAsync());
        Assert.All(Enum.GetValues<ClaimState>(), state => Assert.Contains(claims, claim => claim.State == state));
        foreach (var region in new[] { DemoIds.Region("vgr"), DemoIds.Region("hv") })
        {
            var own = claims.Where(claim => claim.RegionId == region).ToList();
            ClaimState[] stopped = [ClaimState.OnHold, ClaimState.Rejected, ClaimState.Withdrawn, ClaimState.Returned];
            Assert.All(stopped, state => Assert.Contains(own, claim => claim.State == state));
            Assert.All(Enum.GetValues<ClaimOrigin>(), origin => Assert.Contains(own, claim => claim.Origin == origin));
        }

        Assert.Contains(claims, claim => claim.Waived);
        Assert.All(claims, claim => Assert.DoesNotContain("kol", claim.CourseCode, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_half_and_a_full_day_paid_together_withhold_838_kronor()
    {
        await using var store = await ContractStore.OpenAsync(StoreProvider.Sqlite);
        var run = await store.InAsync(db => db.Everything.PayoutRuns.Include(one => one.Payments).SingleAsync(one => one.Number == 1));
        var payment = run.Payments.Single(one => one.LeaderId == DemoIds.Leader("leader3"));
        Assert.Equal(Money.Kronor(931 + 1863), payment.Gross);
        Assert.Equal(Money.Kronor(838), payment.Tax);
        Assert.Equal(PayoutRunState.Paid, run.State);
    }

    [Theory]
    [InlineData("2025-12-29")]
    [InlineData("2026-04-27")]
    [InlineData("2026-10-25")]
    [InlineData("2028-02-29")]
    public async Task It_can_be_seeded_on_any_day(string day)
    {
        await using var store = ContractStore.OnSqlite(Directory.CreateTempSubdirectory("portal-demo-").FullName);
        await store.UseAsync(services => ((Migrator)services.GetService(typeof(Migrator))!).MigrateAsync());
        Assert.True(await store.InAsync(db => DemoSeed.ApplyAsync(db, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))) > 0);
    }

    [Fact]
    public async Task Payroll_has_answered_a_run_one_is_asked_back_and_one_was_paid_by_hand()
    {
        await using var store = await ContractStore.OpenAsync(StoreProvider.Sqlite);
        var runs = await store.InAsync(db => db.Everything.PayoutRuns.Include(run => run.Payments).ToListAsync());
        var told = await store.InAsync(db => db.Everything.RunConfirmations.SingleAsync());
        var asked = Assert.Single(runs, run => run.ReversalAskedBy is not null);
        Assert.Equal((asked.Id, 1), (told.RunId, told.Paid));
        var byHand = Assert.Single(runs, run => run.ByHand);
        Assert.Equal(PayoutRunState.Paid, byHand.State);
        var payee = await store.InAsync(db => db.Everything.PayeeDetails.SingleAsync(details => details.IsProtected));
        Assert.Equal((payee.LeaderId, null), (Assert.Single(byHand.Payments).LeaderId, payee.Address));
        Assert.Single(await store.InAsync(db => db.Everything.GateChoices.Where(choices => choices.SamplePercent > 0).ToListAsync()));
    }

    [Fact]
    public void Nobody_in_it_has_two_roles() =>
        Assert.Equal(DemoAccounts.All.Count(), DemoAccounts.All.Select(account => account.Email).Distinct().Count());
}
