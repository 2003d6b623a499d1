using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Claims;

/// <summary>What stands behind a claim: somebody else than the payee.</summary>
public sealed class WitnessTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Claim = "Begär ersättning";

    [Fact]
    public async Task A_log_signed_by_the_payee_alone_cannot_be_claimed_until_somebody_confirms_it()
    {
        var scene = await ClaimScene.SetAsync(host);
        await CorrectAsync(scene, SessionOutcome.HeldByOneLeader);
        var leader = await scene.SignInAsync();
        var page = await leader.OpenAsync("/claims");
        Assert.DoesNotContain(Claim, page.Text, StringComparison.Ordinal);
        Assert.Contains("bara du själv har signerat", page.Text, StringComparison.Ordinal);

        await host.WriteAsync(async db => (await LogAsync(db.Everything.SessionLogs, scene))
            .Confirm(DemoIds.Account(DemoAccounts.Coordinator), TestClock.Begin.UtcDateTime));

        Assert.Contains(Claim, (await leader.OpenAsync("/claims")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_cancelled_late_counts_only_where_the_region_says_so()
    {
        var scene = await ClaimScene.SetAsync(host);
        await CorrectAsync(scene, SessionOutcome.CancelledLate);
        await host.WriteAsync(async db => (await LogAsync(db.Everything.SessionLogs, scene))
            .Confirm(DemoIds.Account(DemoAccounts.Staff), TestClock.Begin.UtcDateTime));
        var leader = await scene.SignInAsync();
        Assert.Contains(Claim, (await leader.OpenAsync("/claims")).Text, StringComparison.Ordinal);

        await DecideAsync(lateCounts: false);
        Assert.DoesNotContain(Claim, (await leader.OpenAsync("/claims")).Text, StringComparison.Ordinal);
        await DecideAsync(lateCounts: true);
    }

    [Fact]
    public async Task A_correction_is_told_to_the_payee_and_at_the_gate()
    {
        var scene = await ClaimScene.SetAsync(host);
        var draft = await scene.FilledAsync();
        Assert.DoesNotContain("logg har ändrats", draft.Text, StringComparison.Ordinal);

        await CorrectAsync(scene, SessionOutcome.HeldByOneLeader, new TimeOnly(14, 0));

        var page = await (await scene.SignInAsync()).OpenAsync(draft.Path);
        Assert.Contains("logg har ändrats", page.Text, StringComparison.Ordinal);
        Assert.Contains("13.00–14.00", page.Text, StringComparison.Ordinal);
        await page.SubmitAsync("Skicka in 1 863 kr");
        var reviewer = await host.SignedInAsync(DemoAccounts.Reviewer);
        Assert.Contains(
            "13.00–14.00", (await reviewer.OpenAsync($"/review/{(await scene.ClaimAsync()).Id}")).Text, StringComparison.Ordinal);
    }

    private Task DecideAsync(bool lateCounts) => host.WriteAsync(async db =>
    {
        var region = await db.Everything.Regions.SingleAsync(one => one.Code == "VGR");
        var settings = await db.Everything.LogSettings.SingleOrDefaultAsync(one => one.RegionId == region.Id);
        if (settings is null)
        {
            settings = new LogSettings(region.Id);
            db.Add(settings);
        }

        settings.Decide(settings.DaysToSign, lateCounts);
    });

    // As if only she had been there, signed by herself alone.
    private Task CorrectAsync(ClaimScene scene, SessionOutcome outcome, TimeOnly? until = null) => host.WriteAsync(async db =>
    {
        var log = await LogAsync(db.Everything.SessionLogs, scene);
        log.Correct(scene.AccountId, "Prov", TestClock.Begin.UtcDateTime);
        foreach (var one in log.Leaders.ToList())
        {
            log.SetPresence(one.LeaderId, one.LeaderId == scene.LeaderId, one.From, until ?? one.Until);
        }

        log.Write(new LogWords { Outcome = outcome, Reason = "Prov" }, TestClock.Begin.UtcDateTime);
        log.Sign(new LogSigner(scene.LeaderId, scene.AccountId), new DateOnly(2026, 10, 1), TestClock.Today, TestClock.Begin.UtcDateTime);
    });

    private static Task<SessionLog> LogAsync(IQueryable<SessionLog> logs, ClaimScene scene) =>
        logs.Include(log => log.Leaders).Include(log => log.Attendances).Include(log => log.Signatures).Include(log => log.Editions)
            .AsSplitQuery().SingleAsync(log => log.GroupId == scene.GroupId);
}
