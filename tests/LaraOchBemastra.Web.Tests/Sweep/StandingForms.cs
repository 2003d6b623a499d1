using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>Forms that stand beside something the demo lacks: it is brought about here, with the page that then shows the form.</summary>
internal sealed class StandingForms
{
    private static readonly Guid _course = DemoIds.Group(DemoCourse.KolEvening);
    private static readonly Guid _ms = DemoIds.Group(DemoCourse.MsRelatives);
    private readonly List<(string By, string Page)> _pages = [];

    private StandingForms()
    {
    }

    /// <summary>Whose page each is; only these are opened, their links are not followed.</summary>
    public static async Task<IReadOnlyList<(string By, string Page)>> PrepareAsync(PortalHost host)
    {
        var forms = new StandingForms();
        await host.WriteAsync(async db =>
        {
            db.AddRange(Renewed(CalendarLink.OfAccount(DemoIds.Account(DemoAccounts.Staff))), Renewed(CalendarLink.OfGroup(_course)));
            forms.Show(DemoAccounts.Staff, "/calendar", $"/groups/{_course}/calendar");
            (await db.Everything.Groups.Include(one => one.Organisers).SingleAsync(one => one.Id == _course)).ShareWith(DemoIds.Organisation("nu"));
            forms.Show(DemoAccounts.Coordinator, $"/groups/{_course}/share");
            await forms.IdentifyAsync(db);
            await forms.RetireAsync(db);
            await forms.GrantAsync(db);
            await forms.MeetAsync(db);
            await forms.SignAsync(db);
        });
        await forms.ReplaceAsync(host);
        forms.Show("leader2@demo.example", $"/groups/{_ms}/topics");
        forms.Show("staff4@demo.example", $"/groups/{DemoIds.Group(DemoCourse.KolNext)}/topics");
        return forms._pages;
    }

    private static CalendarLink Renewed(CalendarLink link)
    {
        link.Renew(TestClock.Begin.UtcDateTime);
        return link;
    }

    private void Show(string by, params string[] pages) => _pages.AddRange(pages.Select(page => (by, page)));

    private async Task IdentifyAsync(PortalDb db)
    {
        var referral = await db.Everything.Referrals.SingleAsync(one => one.Id == DemoIds.Of("referral/kols-bergen/0"));
        var settings = await db.Everything.ReferralSettings.SingleAsync(one => one.RegionId == DemoIds.Region("hv"));
        referral.Identify(settings, PersonalNumber.Parse("13097248022", norwegian: true, TestClock.Today));
        Assert.NotNull(referral.IdentityNumber);
        Show(DemoAccounts.CoordinatorNo, $"/groups/{referral.GroupId}/referrals/{referral.EnrolmentId}");
    }

    private async Task RetireAsync(PortalDb db)
    {
        var retired = new CourseTemplate(
            Guid.CreateVersion7(),
            await db.Everything.Regions.SingleAsync(one => one.Id == DemoIds.Region("vgr")),
            DemoIds.Organisation("skaraborg"),
            (await db.Everything.CourseTemplates.Include(one => one.Texts).SingleAsync(one => one.Id == DemoIds.Of("template/kol"))).Facts);
        retired.Retire();
        db.Add(retired);
        Show(DemoAccounts.Coordinator, $"/templates/{retired.Id}/edit");
    }

    private async Task GrantAsync(PortalDb db)
    {
        var person = await db.Everything.Groups.Where(one => one.Id == _ms).SelectMany(one => one.Enrolments).OrderBy(one => one.Id).FirstAsync();
        var request = new ErasureRequest(Guid.CreateVersion7(), DemoIds.Region("vgr"), _ms, person.Id, TestClock.Today, DemoIds.Account(DemoAccounts.Coordinator));
        request.Decide(granted: true, "Prov", DemoIds.Account(DemoAccounts.Admin), TestClock.Begin.UtcDateTime);
        db.Add(request);
        Show(DemoAccounts.Admin, $"/retention/requests/{request.Id}");
    }

    // Two meetings that have been: one whose minutes are written, one whose minutes wait for the one with lived experience.
    private async Task MeetAsync(PortalDb db)
    {
        var group = await db.Everything.WorkingGroups.Include(one => one.Members).SingleAsync(one => one.Id == DemoIds.Of("working-group/kol"));
        var (by, date) = (DemoIds.Account(DemoAccounts.Coordinator), TestClock.Today.AddDays(-1));
        foreach (var waits in new[] { false, true })
        {
            var meeting = new PlanningMeeting(Guid.CreateVersion7(), group, new MeetingFacts(MeetingKind.Planning, date, new TimeOnly(9, 0), new TimeOnly(10, 0)), "Europe/Stockholm");
            meeting.Write([.. group.Members.Select(member => member.Id)], "Prov", by);
            if (waits)
            {
                meeting.HandOver(TestClock.Today, by, TestClock.Begin.UtcDateTime);
            }

            db.Add(meeting);
            Show(waits ? DemoAccounts.Leader : DemoAccounts.Coordinator, $"/meetings/{meeting.Id}");
        }
    }

    // One log that waits for its second name, and one that its leader signed alone.
    private async Task SignAsync(PortalDb db)
    {
        var group = await db.Everything.Groups.Include(one => one.Sessions).Include(one => one.Leaders).SingleAsync(one => one.Id == _ms);
        var sessions = group.Sessions.OrderBy(one => one.Number).ToList();
        var signer = new LogSigner(DemoIds.Leader("staff2"), DemoIds.Account("staff2@demo.example"));
        var half = new SessionLog(group.Id, sessions[3].Id);
        db.Add(half);
        var alone = await db.Everything.SessionLogs.Include(one => one.Leaders).Include(one => one.Attendances).Include(one => one.Signatures).Include(one => one.Editions)
            .AsSplitQuery().SingleAsync(one => one.SessionId == sessions[2].Id);
        alone.Correct(signer.AccountId, "Prov", TestClock.Begin.UtcDateTime);
        foreach (var (log, session) in new[] { (half, sessions[3]), (alone, sessions[2]) })
        {
            foreach (var seat in group.Leaders)
            {
                log.SetPresence(seat.LeaderId, log == half || seat.LeaderId == signer.LeaderId, session.Start, session.End);
            }

            log.Write(new LogWords { Outcome = log == half ? SessionOutcome.Held : SessionOutcome.HeldByOneLeader, Reason = "Prov" }, TestClock.Begin.UtcDateTime);
            log.Sign(signer, session.Date, TestClock.Today, TestClock.Begin.UtcDateTime);
        }

        Show("leader2@demo.example", $"/sessions/{sessions[3].Id}");
        Show(DemoAccounts.Coordinator, $"/sessions/{sessions[3].Id}", $"/sessions/{sessions[2].Id}");
    }

    private async Task ReplaceAsync(PortalHost host)
    {
        var session = await host.ReadAsync(db => db.Everything.Groups.Where(one => one.Id == _course).SelectMany(one => one.Sessions).Where(one => one.Number == 4).Select(one => one.Id).SingleAsync());
        var address = $"/groups/{_course}/sessions/{session}/substitute";
        var choose = await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync($"{address}?for={DemoIds.Leader("leader")}");
        Assert.Empty((await choose.SubmitAsync("Spara vikarien", ("Who", DemoIds.Leader("leader6").ToString()))).Errors);
        Show(DemoAccounts.Coordinator, address);
    }
}
