using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>One session's log: what stands on the page beside the form.</summary>
public sealed class SessionLogPage
{
    private readonly LogRoom room;

    private SessionLogPage(LogRoom room, bool mayWrite, DateOnly today)
    {
        this.room = room;
        MayWrite = mayWrite && room.Log?.WhyNotChange() is null;
        Standing = SessionStandings.Of(room.Session.State, room.Log?.State, room.Session.Date, today);
        IsAhead = room.Session.Date > today;
    }

    public Group Group => room.Group;

    public Session Session => room.Session;

    public SessionLog? Log => room.Log;

    public IReadOnlyList<GuestVisit> Guests => room.Guests;

    public IReadOnlyList<LogLeader> Leaders => room.Leaders;

    public bool MayWrite { get; }

    public SessionStanding Standing { get; }

    public bool IsAhead { get; }

    public bool IsFirst => Session.Number == 1;

    /// <summary>Then the group also talks about how it goes on.</summary>
    public bool IsLast => Group.Sessions.Where(one => one.State == SessionState.Planned).MaxBy(one => one.StartsUtc)?.Id == Session.Id;

    /// <summary>A substitute sees her session and not the course.</summary>
    public bool SeesCourse { get; private init; }

    /// <summary>What was typed into a log that was signed meanwhile, to be copied from.</summary>
    public IReadOnlyList<string> NotSaved { get; init; } = [];

    /// <summary>What the other leader saved where both wrote, by the names of <see cref="LogMerge.Conflicts"/>.</summary>
    public IReadOnlyDictionary<string, object?> Clashes { get; init; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    public DateTime? SavedAt => Local(Log?.SavedAtUtc);

    public LogSigning Signing { get; private init; } = LogSigning.Nothing;

    /// <summary>Who sent it back and wants something changed; none when nobody did.</summary>
    public string? SentBackBy => room.Leaders.FirstOrDefault(leader => leader.AccountId is not null && leader.AccountId == Log?.SentBackBy)?.Name;

    public bool HasApologised(Guid enrolmentId) => room.Apologised.Contains(enrolmentId);

    /// <summary>By first name; with the initial where two share one.</summary>
    public IReadOnlyList<(Guid Id, string Name, bool Came)> People
    {
        get
        {
            var twice = room.People.GroupBy(one => one.FirstName, StringComparer.CurrentCultureIgnoreCase)
                .Where(group => group.Skip(1).Any()).SelectMany(group => group).Select(one => one.Id).ToHashSet();
            return [.. room.People.Select(one => (one.Id, twice.Contains(one.Id) ? one.ShownName : one.FirstName, room.Came(one.Id)))];
        }
    }

    /// <summary>Reading names of people in a group tells of illness, so each reading leaves an audit row.</summary>
    public static async Task<SessionLogPage?> LoadAsync(
        PortalDb db, Viewer viewer, Guid sessionId, IReadOnlyList<string>? notSaved = null, LogMerge? clash = null)
    {
        if (await LogRoom.LoadAsync(db, viewer, sessionId, toWrite: false) is not { } found)
        {
            return null;
        }

        db.ChangeTracker.Clear();
        db.Note(AuditAction.Read, nameof(Enrolment), found.Group.Id, $"session log {sessionId}");
        await db.SaveChangesAsync();
        var leads = viewer.May(Permission.LogSessions) && found.MayBeLoggedBy(viewer.LeaderId);
        return new SessionLogPage(found, leads, db.Clock.Today(found.Session.TimeZone))
        {
            SeesCourse = await db.For(viewer).InsideGroups.AnyAsync(group => group.Id == found.Group.Id),
            Signing = await LogSigning.LoadAsync(db, viewer, found, leads),
            NotSaved = notSaved ?? [],
            Clashes = clash?.Conflicts ?? new Dictionary<string, object?>(StringComparer.Ordinal),
        };
    }

    public LogContent Content() => room.Content();

    public Topic? TopicOf(Guid id) => room.Topics.FirstOrDefault(topic => topic.Id == id);

    public TopicBlock BlockOf(Guid id) => TopicOf(id) is { } topic ? room.BlockOf(topic) : TopicBlock.None;

    public IEnumerable<Topic> TopicsIn(TopicBlock block) => room.Topics.Where(topic => room.BlockOf(topic) == block);

    public string? Clash(string name) => Clashes.TryGetValue(name, out var theirs)
        ? theirs switch
        {
            TimeOnly time => time.Text(),
            string words => words,
            _ => theirs?.ToString() ?? string.Empty,
        }
        : null;

    /// <summary>Where a question may be moved; the evening it stands at is among them, also when that is gone by.</summary>
    public IEnumerable<SelectListItem> Moves(string now, Func<string, object[], string> text)
    {
        yield return new SelectListItem(text("Move.Today", []), TopicMove.Today);
        foreach (var other in Group.Sessions
            .Where(one => one.Id != Session.Id
                && (TopicMove.To(one.Id) == now || (one.StartsUtc > Session.StartsUtc && one.State == SessionState.Planned)))
            .OrderBy(one => one.Number))
        {
            yield return new SelectListItem(text("Move.To", [other.Number, other.Date.Short()]), TopicMove.To(other.Id));
        }

        yield return new SelectListItem(text("Move.Later", []), TopicMove.Later);
    }

    private DateTime? Local(DateTime? utc) => utc is { } instant ? LocalTime.FromUtc(instant, Session.TimeZone) : null;
}
