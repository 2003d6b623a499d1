using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Planning;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>A meeting with its working group, and who of it the viewer is.</summary>
public sealed record MeetingRoom(PlanningMeeting Meeting, WorkingGroup Group, WorkingGroupMember? Me)
{
    /// <summary>Null where the meeting is none of the viewer's, or her region works in no groups.</summary>
    /// <param name="db">The store.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="id">The meeting.</param>
    public static async Task<MeetingRoom?> LoadAsync(PortalDb db, Viewer viewer, Guid id)
    {
        if (!(await db.PlanningSettingsAsync(viewer.RegionId)).HasWorkingGroups)
        {
            return null;
        }

        var meeting = await db.For(viewer).PlanningMeetings
            .Include(one => one.Lines).Include(one => one.Tasks).Include(one => one.Present).Include(one => one.Writers)
            .AsSplitQuery().SingleOrDefaultAsync(one => one.Id == id);
        if (meeting is null)
        {
            return null;
        }

        var group = await db.For(viewer).WorkingGroups.Include(one => one.Members).SingleAsync(one => one.Id == meeting.WorkingGroupId);
        return new MeetingRoom(meeting, group, Self(group, viewer));
    }

    // Somebody who is there twice speaks as the user representative she is.
    private static WorkingGroupMember? Self(WorkingGroup group, Viewer viewer) => group.Present
        .Where(member => member.Is(viewer.AccountId, viewer.LeaderId))
        .OrderBy(member => member.ComesAs != WorkingRole.UserRepresentative)
        .FirstOrDefault();
}
