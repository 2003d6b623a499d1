using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>The links to "write your question", short enough to be typed by those whose phone reads no QR code.</summary>
public static class RoomLinks
{
    /// <summary>The room that is open now under this link; a closed one is as if it had never been.</summary>
    public static async Task<TopicRoom?> FindAsync(PortalDb db, string token)
    {
        if (token is not { Length: LinkKey.ShortLength })
        {
            return null;
        }

        var hash = LinkKey.Hash(token);
        var room = await db.Set<TopicRoom>().AsNoTracking().SingleOrDefaultAsync(one => one.TokenHash == hash);
        return room?.IsOpen(db.Clock.GetUtcNow().UtcDateTime) == true ? room : null;
    }

    /// <summary>Questions of the room's course that may be seen and liked from a phone.</summary>
    public static IQueryable<Topic> Topics(PortalDb db, TopicRoom room) => db.Set<Topic>().Where(topic =>
        topic.GroupId == room.GroupId && topic.SenderMark == null
        && topic.State != TopicState.Merged && topic.State != TopicState.Discussed);

    /// <summary>Those of the keys that a form of this room was sent with.</summary>
    public static Task<HashSet<string>> UsedKeysAsync(PortalDb db, TopicRoom room, IReadOnlyCollection<string> keys) =>
        db.Set<FormSubmission>().Where(form => form.OwnerId == room.Id && keys.Contains(form.Key)).Select(form => form.Key).ToHashSetAsync();

    /// <summary>The session that is held on the day the room is used, if one is.</summary>
    public static async Task<Guid?> SessionOfTodayAsync(PortalDb db, TopicRoom room)
    {
        var sessions = await db.Set<Group>().Where(group => group.Id == room.GroupId).SelectMany(group => group.Sessions)
            .Where(session => session.State == SessionState.Planned)
            .Select(session => new { session.Id, session.Date, session.TimeZone }).ToListAsync();
        return sessions.Find(session => session.Date == db.Clock.Today(session.TimeZone))?.Id;
    }

    /// <summary>Whether the region wants phones in the room at all, and the hours of a room.</summary>
    public static Task<TopicRules?> RulesAsync(PortalDb db, Guid regionId) =>
        db.Set<TopicRules>().AsNoTracking().SingleOrDefaultAsync(rules => rules.RegionId == regionId);
}
