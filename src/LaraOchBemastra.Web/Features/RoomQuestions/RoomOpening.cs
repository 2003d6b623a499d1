using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.RoomQuestions;

/// <summary>Opens and closes a course's room, within the caller's unit.</summary>
internal static class RoomOpening
{
    /// <summary>A room that is open stays as it is, so that a code already on the wall goes on working.</summary>
    public static async Task OpenAsync(PortalDb db, Viewer viewer, Guid groupId, int hours)
    {
        var now = db.Clock.GetUtcNow().UtcDateTime;
        var room = await Of(db, viewer, groupId);
        if (room?.IsOpen(now) == true)
        {
            return;
        }

        if (room is null)
        {
            room = new TopicRoom(groupId);
            db.Add(room);
        }

        var token = LinkKey.NewShort();
        room.Open(token, LinkKey.Hash(token), now, hours);
    }

    public static async Task<bool> CloseAsync(PortalDb db, Viewer viewer, Guid groupId)
    {
        var room = await Of(db, viewer, groupId);
        room?.Close(db.Clock.GetUtcNow().UtcDateTime);
        return room is not null;
    }

    private static Task<TopicRoom?> Of(PortalDb db, Viewer viewer, Guid groupId) =>
        db.For(viewer).TopicRooms.AsTracking().SingleOrDefaultAsync(one => one.GroupId == groupId);
}
