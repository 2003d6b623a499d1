using System.Globalization;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>What gathers beside many courses, so that every list has rows: a little of each kind for each course.</summary>
internal sealed class VolumeLists
{
    private static readonly Guid By = DemoIds.Account(DemoAccounts.Coordinator);
    private readonly PortalDb db;
    private readonly Region region;
    private readonly Unit unit;
    private readonly DateOnly today;
    private readonly DateTime now;
    private List<Unit> units = [];
    private List<Guid> conditions = [];
    private CourseTemplateFacts template = null!;
    private RetentionRule rule = null!;
    private AgreementText? agreement;
    private int purges;

    private VolumeLists(PortalDb db, Region region, Unit unit, DateOnly today)
    {
        (this.db, this.region, this.unit, this.today) = (db, region, unit, today);
        now = DemoWorld.At(today, 7);
    }

    public static async Task<VolumeLists> LoadAsync(PortalDb db, Region region, Unit unit, DateOnly today) => new(db, region, unit, today)
    {
        units = await db.Everything.Units.Where(one => one.RegionId == region.Id).OrderBy(one => one.Id).ToListAsync(),
        conditions = await db.Everything.Conditions.OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(),
        template = (await db.Everything.CourseTemplates.Include(one => one.Texts).SingleAsync(one => one.Id == DemoIds.Of("template/kol"))).Facts,
        rule = await db.Everything.RetentionRules.SingleAsync(one => one.Id == DemoIds.Of("retention/vgr/Contact")),
        agreement = await db.AgreementAsync(region.Id),
        purges = await db.Everything.Purges.Where(one => one.RegionId == region.Id).MaxAsync(one => (int?)one.Number) ?? 0,
    };

    /// <summary>What stands beside one course.</summary>
    /// <param name="group">The course, with its people.</param>
    /// <param name="place">Which of all that are added.</param>
    /// <param name="pair">Who lead it.</param>
    public void Add(Group group, int place, IReadOnlyCollection<Candidate> pair)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"{place + 1}");
        var (condition, where) = (conditions[place % conditions.Count], units[place / conditions.Count % units.Count]);
        db.Add(new Need(Guid.CreateVersion7(), where, condition, 1 + (place % 5), "Många frågar.", By, today.AddDays(-place % 90)));
        db.Add(new Activity(
            unit, group, new ActivityFacts(ActivityKind.PlanningMeeting, today.AddDays(-1 - (place % 90)), new TimeOnly(9, 0), new TimeOnly(10, 0), OnSite: true),
            pair.Select(one => one.Leader.Id), new ActivityWitness(By, null), now));
        Mail(group, place, mark);
        if (place % 2 == 0)
        {
            People(where, condition, mark, group.Code);
            Together(group, mark, pair);
        }

        if (place % 4 == 0)
        {
            db.Add(new CourseTemplate(Guid.CreateVersion7(), region, unit.OrganisationId, template with
            {
                Words = [.. template.Words.Select(words => words with { Title = $"{words.Title} {mark}" })],
            }));
            db.Add(new SchoolHoliday(Guid.CreateVersion7(), region.Id, null, $"Lov {mark}", today.AddDays(400 + place), today.AddDays(401 + place)));
            db.Add(new ErasureRequest(Guid.CreateVersion7(), region.Id, group.Id, group.Enrolments[0].Id, today, By));
            Protocol(group);
        }
    }

    /// <summary>What a leader of the volume has agreed to.</summary>
    public void Accept(Leader leader)
    {
        if (agreement is { } text)
        {
            db.Add(new AgreementAcceptance(Guid.CreateVersion7(), leader.Id, text.Id, text.Number, "sv", now));
        }
    }

    // Some waits, some was given up on; most of it belongs to one course, as a long one has it.
    private void Mail(Group group, int place, string mark)
    {
        var mail = new OutboxMail(
            new MailAbout(MailKind.PlaceReceived, region.Id, place % 4 == 0 ? group.Id : DemoIds.Group(DemoCourse.KolEvening)),
            $"volym{mark}@demo.example", new MailWords("Din plats", "Hej!"), now.AddMinutes(-place));
        for (var tries = 0; tries < (place % 3 == 0 ? OutboxMail.MostTries : 0); tries++)
        {
            mail.Take(now);
            mail.Failed("IOException", now);
        }

        db.Add(mail);
    }

    private void People(Unit where, Guid condition, string mark, string code)
    {
        var email = $"volym.{code}@demo.example";
        var waits = new Interest(Guid.CreateVersion7(), where, condition, email, db.AddressKey(email), "sv", now);
        waits.RenewLink("sv", now);
        waits.Confirm(now);
        var leads = new LeaderInterest(
            Guid.CreateVersion7(), unit, new LeaderInterestFacts(LeaderKind.Staff, "Vilja", $"Provsson {mark}", email, string.Empty, "Jag vill leda."), db.AddressKey(email), "sv", now);
        leads.RenewLink();
        leads.Confirm();
        db.AddRange(waits, leads, new GuestExpert(Guid.CreateVersion7(), region.Id, new ExpertFacts($"Expert {mark}", "dietist", "Sjukhuset", "kost", string.Empty, string.Empty, "sv")));
    }

    private void Together(Group group, string mark, IReadOnlyCollection<Candidate> pair)
    {
        var together = new WorkingGroup(Guid.CreateVersion7(), unit, $"Arbetsgrupp {mark}", group.ConditionId);
        foreach (var one in pair)
        {
            together.Join(new MemberFacts(one.Leader.Name, one.Leader.Kind == LeaderKind.Staff ? WorkingRole.Professional : WorkingRole.UserRepresentative) { LeaderId = one.Leader.Id });
        }

        var meeting = new PlanningMeeting(
            Guid.CreateVersion7(), together, new MeetingFacts(MeetingKind.Planning, today.AddDays(7), new TimeOnly(9, 0), new TimeOnly(10, 0)), region.TimeZone);
        meeting.BringUp(PlanningElement.Content, ThemeOrigin.User, "Vardagen");
        meeting.TakeOn("Boka rum", together.Members[0].Id, today.AddDays(14), By);
        db.AddRange(together, meeting);
    }

    private void Protocol(Group group)
    {
        var purge = new Purge(Guid.CreateVersion7(), region.Id, ++purges, DemoIds.Account(DemoAccounts.Admin), "Adam Wallin", now);
        purge.Add(rule, group.Code, today.AddYears(-2), VolumeSeed.PeopleEach);
        db.Add(purge);
    }
}
