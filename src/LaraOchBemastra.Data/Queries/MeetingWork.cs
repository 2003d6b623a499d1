using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// Rule R-MEET-6: an approved meeting is work for the leaders who were there. The approval says so of all but the one who
/// approves; for her the coordinator does.
/// </summary>
public static class MeetingWork
{
    /// <summary>Adds the activity of a meeting that was just approved; none where no leader was there.</summary>
    public static async Task AddAsync(PortalDb db, MeetingRoom room, Viewer approver)
    {
        var meeting = room.Meeting;
        var leaders = room.Group.Members.Where(member => meeting.Present.Any(row => row.MemberId == member.Id))
            .Select(member => member.LeaderId).OfType<Guid>().ToList();
        if (leaders.Count == 0)
        {
            return;
        }

        var unit = await db.Set<Unit>().SingleAsync(one => one.Id == room.Group.UnitId);
        var course = await db.Set<Group>().SingleOrDefaultAsync(one => one.Id == room.Group.GroupId);
        var kind = meeting.Kind == MeetingKind.Evaluation ? ActivityKind.EvaluationMeeting : ActivityKind.PlanningMeeting;
        var facts = new ActivityFacts(kind, meeting.Date, meeting.Start, meeting.End, meeting.Place.Length > 0);
        db.Add(new Activity(unit, course, facts, leaders, new ActivityWitness(approver.AccountId, approver.LeaderId), db.Clock.GetUtcNow().UtcDateTime));
    }
}
