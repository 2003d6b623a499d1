using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Topics;

/// <summary>All questions of one course, by how they stand: its inventory.</summary>
public sealed class TopicBoardPage
{
    public const string Projector = "projector";

    public required Group Group { get; init; }

    public required bool MayWrite { get; init; }

    public required AddTopic Form { get; init; }

    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>What the page shows, to be asked for changes with.</summary>
    public required string Version { get; init; }

    /// <summary>The room for phones, when it is open.</summary>
    public TopicRoom? Room { get; init; }

    /// <summary>Whether the region wants questions from phones.</summary>
    public bool HasPhones { get; init; }

    /// <summary>For the wall of the room: big, and without notes, names and buttons.</summary>
    public bool IsProjector { get; private set; }

    /// <summary>Name and field of the guest experts, by visit.</summary>
    public required IReadOnlyDictionary<Guid, string> Guests { get; init; }

    private HashSet<Guid> OpenIds { get; init; } = [];

    public IEnumerable<Session> Sessions => Group.Sessions.OrderBy(session => session.Number);

    /// <summary>Sessions a question may still be planned to.</summary>
    public IEnumerable<Session> Open => Sessions.Where(session => OpenIds.Contains(session.Id));

    public string Address => $"/groups/{Group.Id}/topics";

    public int Asked => Topics.Count(topic => topic.State != TopicState.Merged);

    public static async Task<TopicBoardPage?> LoadAsync(PortalDb db, Viewer viewer, Guid groupId, AddTopic? form = null, string? view = null)
    {
        // Asked first: what changes while the rest is read is then told by the next question for news.
        if (await BoardVersion.OfAsync(db, viewer, groupId) is not { } version)
        {
            return null;
        }

        var seen = db.For(viewer);
        var group = await seen.InsideGroups.AsNoTracking()
            .Include(one => one.Sessions).Include(one => one.Leaders)
            .AsSplitQuery()
            .SingleAsync(one => one.Id == groupId);
        var now = db.Clock.GetUtcNow().UtcDateTime;
        var hasPhones = await seen.TopicRules.AnyAsync(rules => rules.PhonesInRoom);
        return new TopicBoardPage
        {
            Group = group,
            MayWrite = viewer.May(Permission.LogSessions) && group.Leaders.Any(seat => seat.LeaderId == viewer.LeaderId),
            Form = form ?? new AddTopic(),
            Topics = await seen.Topics.AsNoTracking().Where(topic => topic.GroupId == groupId)
                .OrderBy(topic => topic.RaisedAtUtc).ThenBy(topic => topic.Id).ToListAsync(),
            Version = version,
            HasPhones = hasPhones,
            Room = hasPhones ? await seen.TopicRooms.AsNoTracking().SingleOrDefaultAsync(room => room.GroupId == groupId && room.ClosesAtUtc > now) : null,
            Guests = await seen.GuestVisits.Where(visit => visit.GroupId == groupId)
                .ToDictionaryAsync(visit => visit.Id, visit => visit.Field.Length == 0 ? visit.Name : $"{visit.Name}, {visit.Field}"),
            OpenIds = await OpenSessions.OfAsync(db, viewer, groupId),
            IsProjector = view == Projector,
        };
    }

    /// <summary>Open ones with the heaviest first; on the wall only what the pair has taken in.</summary>
    public List<Topic> In(TopicState state) => [.. Topics.Where(topic => topic.State == state && !topic.IsSentIn)
        .OrderByDescending(topic => topic.Weight).ThenBy(topic => topic.RaisedAtUtc).ThenBy(topic => topic.Id)];

    public List<Topic> SentIn => IsProjector ? [] : [.. Topics.Where(topic => topic.IsSentIn)];

    /// <summary>As the agenda has them: those that were not reached before come first.</summary>
    public List<Topic> At(Guid sessionId, TopicState state) =>
        [.. In(state).Where(topic => topic.SessionId == sessionId).OrderBy(topic => topic.TimesCarried == 0)];

    public IEnumerable<Topic> MergedInto(Guid topicId) => Topics.Where(topic => topic.State == TopicState.Merged && topic.MergedIntoId == topicId);

    public IEnumerable<SelectListItem> Places(string? now, Func<string, object[], string> text)
    {
        foreach (var session in Sessions.Where(one => OpenIds.Contains(one.Id) || TopicPlace.Of(one.Id) == now))
        {
            yield return new SelectListItem(text("At", [session.Number, session.Date.Short()]), TopicPlace.Of(session.Id));
        }

        yield return new SelectListItem(text("Later", []), TopicPlace.Later);
    }

    /// <summary>The list of a card: also that it has been discussed, where it is planned.</summary>
    public IEnumerable<SelectListItem> Moves(Topic topic, Func<string, object[], string> text) =>
        topic.State == TopicState.Planned ? [.. Places(TopicPlace.Of(topic), text), new SelectListItem(text("Done", []), TopicPlace.Done)] : Places(TopicPlace.Of(topic), text);
}
