using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Mail;

/// <summary>The round of reminders, driven by hand, over the demo.</summary>
public sealed class ReminderTests
{
    private static readonly Guid _region = DemoIds.Region("vgr");
    private static readonly Guid _group = DemoIds.Group(DemoCourse.KolEvening);

    [Fact]
    public async Task Those_who_come_and_lead_are_reminded_of_a_session_once_in_the_regions_days_and_not_of_what_it_is_about()
    {
        await using var host = new PortalHost();
        await DecideAsync(host, new ReminderDays(2, null, null, YearEnd: false, null, null));
        var session = await NextAsync(host);
        await GiveAddressAsync(host, "eva@example.org");
        At(host, session.StartsUtc.AddDays(-3));
        Assert.Equal(0, await RoundAsync(host, MailKind.SessionReminder));

        At(host, session.StartsUtc.AddDays(-1));
        Assert.True(await RoundAsync(host, MailKind.SessionReminder) >= 1);
        Assert.Equal(0, await RoundAsync(host, MailKind.SessionReminder));
        var mail = Assert.Single(await host.MailToAsync("eva@example.org"));
        Assert.DoesNotContain("KOL", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("List-Unsubscribe: <https://localhost/no-reminders/", mail.ReplaceLineEndings(string.Empty), StringComparison.Ordinal);
        Assert.Contains("/my-place/", mail, StringComparison.Ordinal);
        Assert.Contains("Du leder en träff", (await host.MailToAsync(DemoAccounts.Leader))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_who_said_no_to_reminders_gets_none()
    {
        await using var host = new PortalHost();
        await DecideAsync(host, new ReminderDays(2, null, null, YearEnd: false, null, null));
        await GiveAddressAsync(host, "eva@example.org");
        await host.WriteAsync(db =>
        {
            db.Add(new MailStop(_region, db.AddressKey("Eva@example.org"), host.Clock.GetUtcNow().UtcDateTime));
            return Task.CompletedTask;
        });
        At(host, (await NextAsync(host)).StartsUtc.AddDays(-1));
        await RoundAsync(host, MailKind.SessionReminder);
        Assert.Empty(await host.MailToAsync("eva@example.org"));
    }

    [Fact]
    public async Task Nothing_is_reminded_of_that_the_region_gave_no_number_for_and_nothing_at_night()
    {
        await using var host = new PortalHost();
        await DecideAsync(host, new ReminderDays(null, null, null, YearEnd: false, null, null));
        await DecideAsync(host, new ReminderDays(null, null, null, YearEnd: false, null, null), "hv");
        host.Clock.Move(TimeSpan.FromDays(40));
        Assert.Equal(0, await AllAsync(host));

        await DecideAsync(host, new ReminderDays(2, 1, 1, YearEnd: true, 1, 1));
        At(host, new DateTime(2026, 12, 20, 22, 0, 0, DateTimeKind.Utc));
        Assert.Equal(0, await AllAsync(host));
        At(host, new DateTime(2026, 12, 21, 10, 0, 0, DateTimeKind.Utc));
        Assert.True(await AllAsync(host) > 0);
    }

    [Fact]
    public async Task In_december_the_coordinator_is_told_of_the_years_sessions_without_a_log_once()
    {
        await using var host = new PortalHost();
        await DecideAsync(host, new ReminderDays(null, null, null, YearEnd: true, null, null));
        Assert.Equal(0, await RoundAsync(host, MailKind.YearReminder));
        At(host, new DateTime(2026, 12, 18, 10, 0, 0, DateTimeKind.Utc));
        Assert.True(await RoundAsync(host, MailKind.YearReminder) > 0);
        At(host, new DateTime(2026, 12, 19, 10, 0, 0, DateTimeKind.Utc));
        Assert.Equal(0, await RoundAsync(host, MailKind.YearReminder));
        Assert.Contains("träffar 2026 saknar logg", (await host.MailToAsync(DemoAccounts.Coordinator))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_who_has_not_answered_is_asked_once_more_by_a_link_that_works()
    {
        await using var host = new PortalHost();
        await DecideAsync(host, new ReminderDays(null, 1, null, YearEnd: false, null, null));
        var session = await host.ReadAsync(async db => (await Coming(db).ToListAsync())[2]);
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        await (await coordinator.OpenAsync($"/groups/{_group}/sessions/{session.Id}/guests/new"))
            .SubmitAsync("Skicka inbjudan", ("Vem", DemoIds.Of("expert/Per Nordh").ToString()));
        Assert.Equal(0, await RoundAsync(host, MailKind.GuestReminder));
        host.Clock.Move(TimeSpan.FromDays(1));
        Assert.Equal(1, await RoundAsync(host, MailKind.GuestReminder));
        Assert.Equal(0, await RoundAsync(host, MailKind.GuestReminder));
        var mail = (await host.MailToAsync("per.nordh@demo.example"))[^1];
        var link = mail.Split('\n').Select(line => line.Trim()).First(line => line.StartsWith("https://localhost/guest/", StringComparison.Ordinal));
        Assert.True((await host.Visitor().OpenAsync(link)).HasButton("Skicka svaret"));
    }

    [Fact]
    public async Task Unlogged_sessions_and_unsent_claims_are_reminded_of()
    {
        await using var host = new PortalHost();
        await DecideAsync(host, new ReminderDays(null, null, 1, YearEnd: false, null, 1));
        host.Clock.Move(TimeSpan.FromDays(30));
        At(host, host.Clock.GetUtcNow().UtcDateTime.Date.AddHours(10));
        await AllAsync(host);
        Assert.True(await CountAsync(host, MailKind.LogReminder) > 0);
        Assert.True(await CountAsync(host, MailKind.ClaimReminder) > 0);
    }

    private static void At(PortalHost host, DateTime utc) => host.Clock.Move(utc - host.Clock.GetUtcNow().UtcDateTime);

    private static IQueryable<Session> Coming(PortalDb db) => db.Everything.Groups.Where(one => one.Id == _group)
        .SelectMany(one => one.Sessions).Where(one => one.Date > TestClock.Today && one.State == SessionState.Planned).OrderBy(one => one.StartsUtc);

    private static Task<Session> NextAsync(PortalHost host) => host.ReadAsync(db => Coming(db).FirstAsync());

    private static Task DecideAsync(PortalHost host, ReminderDays days, string region = "vgr") => host.WriteAsync(async db =>
    {
        var id = DemoIds.Region(region);
        var rules = await db.Everything.ReminderRules.SingleOrDefaultAsync(one => one.RegionId == id);
        if (rules is null)
        {
            rules = new ReminderRules(id);
            db.Add(rules);
        }

        rules.Decide(days);
    });

    private static Task GiveAddressAsync(PortalHost host, string email) => host.WriteAsync(async db =>
    {
        var group = await db.Everything.Groups.Include(one => one.Enrolments).ThenInclude(one => one.Contact).SingleAsync(one => one.Id == _group);
        var one = group.Enrolments.First(one => one.State == EnrolmentState.Confirmed && one.LeftOn is null);
        group.Correct(one.Id, new PlaceApplicant { FirstName = one.FirstName, LastName = "Prov", Email = email, Relation = one.Relation });
    });

    private static async Task<int> AllAsync(PortalHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ReminderRound>().RemindAsync();
    }

    private static async Task<int> RoundAsync(PortalHost host, MailKind kind)
    {
        var before = await CountAsync(host, kind);
        await AllAsync(host);
        return await CountAsync(host, kind) - before;
    }

    private static Task<int> CountAsync(PortalHost host, MailKind kind) => host.ReadAsync(db => db.Everything.Reminders.CountAsync(one => one.Kind == kind));
}
