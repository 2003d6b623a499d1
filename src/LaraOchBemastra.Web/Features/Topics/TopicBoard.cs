using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Topics;

/// <summary>All questions of one course, by how they stand: its inventory.</summary>
public sealed class TopicBoardPage
{
    public const string Later = "later";

    public required Group Group { get; init; }

    public required bool MayWrite { get; init; }

    public required AddTopic Form { get; init; }

    public required IReadOnlyList<Topic> Topics { get; init; }

    private HashSet<Guid> Locked { get; init; } = [];

    public IEnumerable<Session> Sessions => Group.Sessions.OrderBy(session => session.Number);

    /// <summary>Sessions a question may still be planned to: they are in the plan, and their log is not signed.</summary>
    public IEnumerable<Session> Open => Sessions.Where(session => session.State == SessionState.Planned && !Locked.Contains(session.Id));

    public static async Task<TopicBoardPage?> LoadAsync(PortalDb db, Viewer viewer, Guid groupId, AddTopic? form = null)
    {
        var seen = db.For(viewer);
        var group = await seen.InsideGroups.AsNoTracking()
            .Include(one => one.Sessions).Include(one => one.Leaders)
            .AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == groupId);
        if (group is null)
        {
            return null;
        }

        var signed = await seen.SessionLogs.Where(log => log.GroupId == groupId && log.State == LogState.Signed)
            .Select(log => log.SessionId).ToListAsync();
        return new TopicBoardPage
        {
            Group = group,
            MayWrite = viewer.May(Permission.LogSessions) && group.Leaders.Any(seat => seat.LeaderId == viewer.LeaderId),
            Form = form ?? new AddTopic(),
            Topics = await seen.Topics.AsNoTracking().Where(topic => topic.GroupId == groupId)
                .OrderBy(topic => topic.RaisedAtUtc).ThenBy(topic => topic.Id).ToListAsync(),
            Locked = [.. signed],
        };
    }

    public List<Topic> In(TopicState state) => [.. Topics.Where(topic => topic.State == state)];

    public List<Topic> At(Guid sessionId, TopicState state) => In(state).FindAll(topic => topic.SessionId == sessionId);

    public IEnumerable<SelectListItem> Places(string? now, Func<string, object[], string> text)
    {
        foreach (var session in Sessions.Where(one => Open.Contains(one) || one.Id.ToString() == now))
        {
            yield return new SelectListItem(text("At", [session.Number, session.Date.Short()]), session.Id.ToString());
        }

        yield return new SelectListItem(text("Later", []), Later);
    }

    /// <summary>Where a question stands, as the value of the list above.</summary>
    public static string? PlaceOf(Topic topic) =>
        topic.State == TopicState.CarriedOver ? Later : topic.SessionId?.ToString();
}
