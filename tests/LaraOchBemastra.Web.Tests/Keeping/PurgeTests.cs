using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using LaraOchBemastra.Web.Tests.Sweep;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Keeping;

/// <summary>A year on, everything whose time is out goes, field by field; what is to remain does.</summary>
public sealed class PurgeTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Mark = "Kvarlämna";
    private static readonly string[] MoneyTables =
        ["Claims", "ClaimDays", "ClaimLines", "ClaimParties", "PayoutRuns", "PayoutRunPayments", "HonorariumRates", "PayeeDetails", "LeaderPresences"];

    private static readonly Guid Course = DemoIds.Group(DemoCourse.KolRelatives);

    [Fact]
    public async Task Nothing_of_a_claim_goes_and_logs_wait_for_claims_on_their_way()
    {
        await host.WriteAsync(FillAsync);
        host.Clock.Move(TimeSpan.FromDays(400));
        using var before = new StoreImage(Path.Combine(host.DataDirectory, PortalStore.DatabaseFile));
        Assert.Contains(before.Rows, row => row.Values.Values.Any(value => value.Contains(Mark, StringComparison.Ordinal)));
        var (peopleBefore, cameBefore) = await FiguresAsync();

        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var page = await admin.OpenAsync("/retention/purge");
        var done = await page.SubmitAsync("Gallra det valda", [.. page.Document.QuerySelectorAll("label.toggle").Select(label => (Page.Words(label), "true"))]);
        Assert.Equal("Gallringsprotokoll 1", done.Heading);
        Assert.Contains("Adam Wallin", done.Text, StringComparison.Ordinal);

        using var after = new StoreImage(Path.Combine(host.DataDirectory, PortalStore.DatabaseFile));
        Assert.Empty(after.Rows.Where(row => row.Values.Values.Any(value => value.Contains(Mark, StringComparison.Ordinal))).Select(row => row.Table));
        Assert.Empty(before.Changes().Where(change => MoneyTables.Contains((change.Before ?? change.After!).Table)).Select(change => (change.Before ?? change.After!).Table));
        await host.ReadAsync(GoneAsync);
        Assert.Equal((peopleBefore, cameBefore), await FiguresAsync());

        // The course in Lidköping has an attested claim that is not paid: what it rests on has not gone, what it does not has.
        var waiting = DemoIds.Group(DemoCourse.KolLidkoping);
        Assert.True(await host.ReadAsync(db => db.Everything.SessionLogs.AnyAsync(log => log.GroupId == waiting && log.Attendances.Any() && log.Notes != string.Empty)));
        Assert.False(await host.ReadAsync(db => db.Everything.Groups.AnyAsync(group => group.Id == waiting && group.Enrolments.Any(one => one.FirstName != string.Empty))));
        var again = await admin.OpenAsync("/retention/purge");
        Assert.False(again.HasButton("Gallra det valda"));
    }

    // How many took part and how many came are figures; who it was is not.
    private Task<(int People, int Came)> FiguresAsync() => host.ReadAsync(async db => (
        await db.Everything.Groups.Where(group => group.Id == Course).SelectMany(group => group.Enrolments).CountAsync(),
        await db.Everything.SessionLogs.Where(log => log.GroupId == Course).SumAsync(log => log.CameCount ?? log.Attendances.Count)));

    private static async Task<bool> GoneAsync(PortalDb db)
    {
        var region = DemoIds.Region("vgr");
        var group = await db.Everything.Groups.WithPlaces().SingleAsync(one => one.Id == Course);
        Assert.All(group.Enrolments, one =>
        {
            Assert.Equal((string.Empty, string.Empty, string.Empty), (one.FirstName, one.Initial, one.Language));
            Assert.Null(one.Contact);
            Assert.All(one.Steps, step => Assert.Equal(string.Empty, step.Reason));
        });
        var logs = await db.Everything.SessionLogs.Include(log => log.Attendances).Include(log => log.Leaders).Where(log => log.GroupId == Course).ToListAsync();
        Assert.All(logs, log =>
        {
            Assert.Empty(log.Attendances);
            Assert.NotEmpty(log.Leaders);
            Assert.Equal((string.Empty, string.Empty, LogState.Signed), (log.Notes, log.Reason, log.State));
        });
        Assert.All(await db.Everything.Topics.Where(topic => topic.GroupId == Course).ToListAsync(), topic => Assert.Equal((string.Empty, string.Empty), (topic.Text, topic.Note)));
        Assert.False(await db.Everything.AttendanceNotes.AnyAsync(note => note.GroupId == Course));
        Assert.False(await db.Everything.Apologies.AnyAsync(one => one.GroupId == Course));
        Assert.False(await db.Everything.Referrals.AnyAsync(one => one.GroupId == Course));
        Assert.False(await db.Everything.Outbox.AnyAsync(mail => mail.GroupId == Course && mail.SentAtUtc != null));
        Assert.True(await db.Everything.Outbox.AnyAsync(mail => mail.GroupId == Course && mail.SentAtUtc == null));
        Assert.Single(await db.Everything.Purges.Where(purge => purge.RegionId == region).ToListAsync());
        return true;
    }

    // Something in every field that may hold a person's words, and every decision that lets it go.
    private static async Task FillAsync(PortalDb db)
    {
        var now = db.Clock.GetUtcNow().UtcDateTime;
        var group = await db.Everything.Groups.WithPlaces().Include(one => one.Sessions).SingleAsync(one => one.Id == Course);
        var (person, other) = (group.Enrolments[0], group.Enrolments[1]);
        group.Correct(person.Id, new PlaceApplicant { FirstName = $"{Mark}d", LastName = Mark, Email = "kvar@example.org", Address = Mark, Phone = "1", AccessNeeds = Mark, Interpreter = Mark });
        var log = await db.Everything.SessionLogs.Include(one => one.Editions).FirstAsync(one => one.GroupId == Course);
        db.Entry(log).Property(one => one.Notes).CurrentValue = $"{Mark}de ord i loggen";
        db.Entry(log).Property(one => one.Learned).CurrentValue = $"{Mark}t lärt";
        var topic = await db.Everything.Topics.FirstAsync(one => one.GroupId == Course);
        topic.Discuss(group.Sessions[0].Id, $"{Mark}d anteckning");
        var note = new AttendanceNote(Course, log.SessionId, person.Id);
        note.Correct(null, Presence.Ill, $"{Mark}t skäl", DemoIds.Account(DemoAccounts.Staff), now, logIsSigned: true);
        var settings = new ReferralSettings(Guid.CreateVersion7(), DemoIds.Region("vgr"));
        settings.Decide(ReferralRequirement.Own, keepsIdentityNumbers: true);
        var referral = new Referral(Course, person.Id);
        referral.Record(new ReferralFacts(new DateOnly(2026, 1, 7), ReferralDecision.Undecided, null, other.Id), new DateOnly(2026, 2, 1));
        referral.Identify(settings, PersonalNumber.Parse("191212121212", norwegian: false, new DateOnly(2026, 2, 1)));
        var sent = new OutboxMail(new MailAbout(MailKind.PasswordReset, group.RegionId, Course), "kvar@example.org", new MailWords($"{Mark}t ämne", "Text"), now);
        var waiting = new OutboxMail(new MailAbout(MailKind.PasswordReset, group.RegionId, Course), "vantar@example.org", new MailWords("Ämne", "Text"), now);
        db.AddRange(note, settings, referral, sent, waiting);
        db.Entry(sent).Property(mail => mail.SentAtUtc).CurrentValue = now;
        var rules = await db.Everything.RetentionRules.Where(rule => rule.RegionId == group.RegionId).ToListAsync();
        foreach (var category in Enum.GetValues<DataCategory>())
        {
            var rule = rules.Find(one => one.Category == category) ?? new RetentionRule(Guid.CreateVersion7(), group.RegionId, category);
            rule.Decide(6, new RecordedDecision("ARK 1", new DateOnly(2025, 1, 7), "Arkivnämnden"), new RecordedDecision("RS 1", new DateOnly(2025, 2, 7), "Styrelsen"), new DateOnly(2026, 1, 1));
            if (db.Entry(rule).State == EntityState.Detached)
            {
                db.Add(rule);
            }
        }
    }
}
