using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Groups;

/// <summary>A guest of one session, and how it stands with her.</summary>
public sealed record SessionGuest(int Number, GuestVisit Visit, GuestState State, bool MayChange);

public sealed record SeatedLeader(string Name, LeaderKind Kind);

/// <summary>A course as it stands: its life as steps, what is missing, its facts, sessions and leaders.</summary>
public sealed record GroupDetails(Group Group, bool MayPlan, DateOnly Today, DateTime NowUtc)
{
    public required Unit Unit { get; init; }

    public string? Condition { get; init; }

    public required IReadOnlyList<SeatedLeader> Leaders { get; init; }

    /// <summary>Organisations the course is shared with.</summary>
    public required IReadOnlyList<string> SharedWith { get; init; }

    public required IReadOnlyList<Refusal> MissingFacts { get; init; }

    public required IReadOnlyList<Refusal> MissingPair { get; init; }

    /// <summary>Sessions whose log is signed; none where the viewer sees no logs.</summary>
    public required IReadOnlySet<Guid> Signed { get; init; }

    public required int Unlogged { get; init; }

    /// <summary>How the group goes on when the course is over; nothing where the viewer sees no logs.</summary>
    public WayForward? WayForward { get; init; }

    /// <summary>How far the checklist has come; none where checklists are not used, nor for network leads.</summary>
    public ChecklistStanding? Checklist { get; init; }

    /// <summary>By session; none where the viewer sees no inside of the course.</summary>
    public required IReadOnlyList<SessionGuest> Guests { get; init; }

    /// <summary>Whether experience and profession took part in planning, running and evaluating; empty where it is not looked at.</summary>
    public required IReadOnlyList<EqualVoice> Voices { get; init; }

    /// <summary>By session: who leads it instead of whom.</summary>
    public required ILookup<Guid, (string Who, string For)> Substitutes { get; init; }

    /// <summary>By session: what she who plans should know.</summary>
    public required ILookup<Guid, SessionWarning> Warnings { get; init; }

    /// <summary>Sessions held without a leader from staff, or without one with lived experience.</summary>
    public required IReadOnlyList<LedOtherwise> LedOtherwise { get; init; }

    public int Taken => Group.PlacesTaken;

    public int Requested => Group.Enrolments.Count(one => one.State == EnrolmentState.Requested);

    public CourseTabs Tabs => new(Group.Id, string.Empty, MayPlan, Checklist is not null) { Taken = Taken, Asked = Requested };

    public bool IsOver => Group.State is GroupState.Cancelled or GroupState.Closed;

    public Session? Next => Group.Sessions
        .Where(session => session.State == SessionState.Planned && session.EndsUtc >= NowUtc).MinBy(session => session.StartsUtc);

    /// <summary>What may be done with a session whose log is not signed: key of the word, end of the address.</summary>
    public IEnumerable<(string Key, string Path)> LinksOf(Session session)
    {
        if (session.State == SessionState.Cancelled)
        {
            if (Group.CatchUpOf(session.Id) is null)
            {
                yield return ("Sessions.Restore", "restore");
                yield return ("Sessions.CatchUp", "catch-up");
            }

            yield return ("Sessions.CallList", "call-list");
            yield break;
        }

        yield return ("Sessions.Move", "move");
        yield return ("Sessions.Cancel", "cancel");
        if (session.EndsUtc >= NowUtc)
        {
            yield return ("Sessions.ChooseSubstitute", "substitute");
            yield return ("Sessions.Note", "note");
            yield return ("Sessions.CallList", "call-list");
        }
    }

    public Refusal? WhyNotClose => Group.WhyNotClose(Today, Unlogged);

    /// <summary>Plan, Pair, Publish, Lead, Close: what is behind, where the course is, what is ahead.</summary>
    public IReadOnlyList<(string Key, StepState State)> Steps
    {
        get
        {
            var published = Group.State is GroupState.Published or GroupState.Closed;
            (string Key, bool Done)[] steps =
            [
                ("Plan", published || MissingFacts.Count == 0),
                ("Pair", published || MissingPair.Count == 0),
                ("Publish", published),
                ("Lead", Group.State == GroupState.Closed || (published && WhyNotClose is null)),
                ("Close", Group.State == GroupState.Closed),
            ];
            var current = Group.State == GroupState.Cancelled ? -1 : Array.FindIndex(steps, step => !step.Done);
            return [.. steps.Select((step, index) => (step.Key, index == current ? StepState.Current : step.Done ? StepState.Done : StepState.Ahead))];
        }
    }

    public static async Task<GroupDetails?> LoadAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var mine = db.For(viewer);
        var group = await mine.Groups
            .Include(one => one.Sessions).Include(one => one.Leaders).Include(one => one.Substitutes).Include(one => one.Enrolments).Include(one => one.Organisers)
            .AsSplitQuery().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id);
        if (group is null)
        {
            return null;
        }

        var region = await mine.Regions.AsNoTracking().SingleAsync();
        var people = await Candidates.SeatedAsync(db, [group]);
        var seated = people.In(group);
        var condition = await mine.Conditions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == group.ConditionId);
        IReadOnlyList<Refusal> missingPair = [.. LeaderPair.Missing(region, group, seated), .. LeaderPair.AgreementsMissing(seated)];
        var sharedWith = group.Organisers.Select(organiser => organiser.OrganisationId).ToList();
        var mayPlan = await mine.PlannedGroups.AnyAsync(one => one.Id == id);
        return new GroupDetails(group, mayPlan, db.Clock.Today(viewer.TimeZone), db.Clock.GetUtcNow().UtcDateTime)
        {
            Unit = await mine.Units.AsNoTracking().SingleAsync(unit => unit.Id == group.UnitId),
            Condition = condition?.NameIn(Language.Current.Code),
            Leaders = [.. seated.OrderBy(candidate => candidate.Leader.Kind).Select(candidate => new SeatedLeader(candidate.Leader.Name, candidate.Leader.Kind))],
            SharedWith = await mine.Organisations.Where(one => sharedWith.Contains(one.Id)).Select(one => one.Name).ToListAsync(),
            MissingFacts = [.. group.MissingToPublish(region, seated).Except(missingPair)],
            MissingPair = missingPair,
            Voices = await EqualVoices.OfAsync(db, group),
            Signed = await mine.SessionLogs.Where(log => log.GroupId == id && log.State == LogState.Signed).Select(log => log.SessionId).ToHashSetAsync(),
            WayForward = await mine.WaysForward.AsNoTracking().SingleOrDefaultAsync(way => way.GroupId == id),
            Checklist = await CourseChecklists.StandingAsync(db, viewer, group, db.Clock.Today(viewer.TimeZone)),
            Unlogged = await SessionsWithoutLog.Of(db, mine.Groups.Where(one => one.Id == id)).CountAsync(),
            Guests = GuestsOf(group, await mine.GuestVisits.AsNoTracking().Where(visit => visit.GroupId == id).ToListAsync(), db.Clock.GetUtcNow().UtcDateTime),
            Substitutes = group.Substitutes.ToLookup(one => one.SessionId, one => (people.NameOf(one.LeaderId), people.NameOf(one.ForLeaderId))),
            Warnings = (mayPlan ? await SessionWarnings.OfAsync(db, group, region.Country) : []).ToLookup(warning => warning.SessionId),
            LedOtherwise = mayPlan ? await Data.Queries.LedOtherwise.LoadAsync(db, mine.PlannedGroups.Where(one => one.Id == id), DateOnly.MinValue, Group.MostSessions) : [],
        };
    }

    private static IReadOnlyList<SessionGuest> GuestsOf(Group group, List<GuestVisit> visits, DateTime nowUtc) =>
    [
        .. visits.Join(group.Sessions, visit => visit.SessionId, session => session.Id, (visit, session) => new SessionGuest(
                session.Number, visit, visit.StateAt(session.StartsUtc, nowUtc), visit.WhyNotTakeBack(session, nowUtc) is null))
            .OrderBy(guest => guest.Number).ThenBy(guest => guest.Visit.Id),
    ];
}
