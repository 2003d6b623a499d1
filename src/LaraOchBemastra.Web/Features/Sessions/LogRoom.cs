using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>All that stands on the page of one session.</summary>
public sealed class LogRoom
{
    public required Group Group { get; init; }

    public required Session Session { get; init; }

    public required SessionLog? Log { get; init; }

    public required IReadOnlyList<LogLeader> Leaders { get; init; }

    public required IReadOnlyList<Topic> Topics { get; init; }

    public required IReadOnlyList<GuestVisit> Guests { get; init; }

    /// <summary>Those who said in advance, by their own link, that they would not come.</summary>
    public required IReadOnlySet<Guid> Apologised { get; init; }

    /// <summary>Those who had a place on the day, and those who are logged as having come.</summary>
    public IReadOnlyList<Enrolment> People =>
        [.. Group.Enrolments
            .Where(one => one.IsInLogOn(Session.Date) || Came(one.Id))
            .OrderBy(one => one.ShownName, StringComparer.CurrentCulture)];

    /// <param name="db">The store.</param>
    /// <param name="viewer">The one who looks.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="toWrite">Only the course's leaders write; its coordinator reads.</param>
    public static async Task<LogRoom?> LoadAsync(PortalDb db, Viewer viewer, Guid sessionId, bool toWrite)
    {
        var seen = db.For(viewer);
        var group = await Tracked(toWrite ? seen.GroupsToLog(sessionId) : seen.GroupsInside(sessionId), toWrite)
            .Include(one => one.Sessions).Include(one => one.Leaders).Include(one => one.Substitutes).Include(one => one.Enrolments)
            .AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Sessions.Any(session => session.Id == sessionId));
        if (group is null)
        {
            return null;
        }

        var log = await Tracked(seen.SessionLogs, toWrite)
            .Include(one => one.Leaders).Include(one => one.Attendances).Include(one => one.Signatures).Include(one => one.Editions)
            .AsSplitQuery()
            .SingleOrDefaultAsync(one => one.SessionId == sessionId);
        var leaderIds = group.Leaders.Select(seat => seat.LeaderId).Union(group.LeadersOf(sessionId)).Union(log?.Leaders.Select(row => row.LeaderId) ?? []).ToList();
        var leaders = await seen.InsideLeaders.AsNoTracking().Where(leader => leaderIds.Contains(leader.Id)).ToListAsync();
        return new LogRoom
        {
            Group = group,
            Session = group.Sessions.Single(session => session.Id == sessionId),
            Log = log,
            Leaders = [.. leaders.OrderBy(leader => leader.Kind).ThenBy(leader => leader.Name, StringComparer.CurrentCulture)
                .Select(leader => new LogLeader(leader.Id, leader.Name, leader.Kind, leader.AccountId))],
            Topics = await Tracked(seen.Topics, toWrite).Where(topic => topic.GroupId == group.Id)
                .OrderBy(topic => topic.RaisedAtUtc).ThenBy(topic => topic.Id).ToListAsync(),
            Guests = await Tracked(seen.GuestVisits, toWrite).Where(guest => guest.SessionId == sessionId && guest.Answer != GuestAnswer.Declined)
                .OrderBy(guest => guest.Name).ToListAsync(),
            Apologised = await seen.Apologies.Where(one => one.SessionId == sessionId).Select(one => one.EnrolmentId).ToHashSetAsync(),
        };
    }

    /// <summary>Those who are to lead the session, and a replaced one who was there all the same.</summary>
    public bool MayBeLoggedBy(Guid? leaderId) => leaderId is { } id
        && (Group.LeadersOf(Session.Id).Contains(id)
            || (Group.Leaders.Any(seat => seat.LeaderId == id) && Log?.Leaders.Any(row => row.Present && row.LeaderId == id) == true));

    public bool Came(Guid enrolmentId) => Log?.Attendances.Any(row => row.EnrolmentId == enrolmentId) == true;

    /// <summary>Which block of the page a question stands in; none for one that belongs to another evening.</summary>
    public TopicBlock BlockOf(Topic topic) => topic switch
    {
        { State: TopicState.Merged } or { IsSentIn: true } => TopicBlock.None,
        { State: TopicState.Planned or TopicState.Discussed } when topic.SessionId == Session.Id => TopicBlock.Today,
        _ when topic.RaisedInSessionId == Session.Id => TopicBlock.Raised,
        { State: TopicState.New or TopicState.CarriedOver } => TopicBlock.Waiting,
        _ => TopicBlock.None,
    };

    /// <summary>What is stored. Before anybody wrote, it is what the plan says.</summary>
    public LogContent Content() => new()
    {
        Outcome = Log?.Outcome ?? (Session.State == SessionState.Cancelled ? SessionOutcome.Cancelled : SessionOutcome.Held),
        Reason = Log?.Reason ?? Session.CancelReason,
        Notes = Log?.Notes ?? string.Empty,
        Learned = Log?.Learned ?? string.Empty,
        ToChange = Log?.ToChange ?? string.Empty,
        Leaders = Leaders.ToDictionary(leader => leader.Id, leader => TimesOf(leader.Id)),
        Came = People.ToDictionary(person => person.Id, person => Came(person.Id)),
        Topics = Topics.ToDictionary(
            topic => topic.Id,
            topic => new TopicLine(topic.State == TopicState.Discussed, topic.Note, TopicMove.Of(topic, Session.Id))),
    };

    /// <summary>The question as it stands now: for one that was merged meanwhile, the one it was merged into.</summary>
    public Topic Standing(Topic topic)
    {
        var now = topic;
        while (now.State == TopicState.Merged)
        {
            now = Topics.Single(one => one.Id == now.MergedIntoId);
        }

        return now;
    }

    private LeaderTimes TimesOf(Guid leaderId) =>
        Log?.Leaders.FirstOrDefault(one => one.LeaderId == leaderId) is { Present: true } row
            ? new LeaderTimes(Present: true, row.From, row.Until)
            : LeaderTimes.Absent;

    private static IQueryable<T> Tracked<T>(IQueryable<T> rows, bool toWrite)
        where T : class => toWrite ? rows.AsTracking() : rows.AsNoTracking();
}

public sealed record LogLeader(Guid Id, string Name, LeaderKind Kind, Guid? AccountId);

/// <summary>The blocks of the page that questions stand in.</summary>
public enum TopicBlock
{
    None = 0,
    Today = 1,
    Raised = 2,
    Waiting = 3,
}
