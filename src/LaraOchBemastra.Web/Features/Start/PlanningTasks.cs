using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Start;

/// <summary>What waits for a member of a working group: tasks she took on, and minutes to approve.</summary>
internal static class PlanningTasks
{
    public static async Task<IReadOnlyList<Waiting>> LoadAsync(PortalDb db, Viewer viewer)
    {
        if (!viewer.May(Permission.SeeWorkingGroups) || !(await db.PlanningSettingsAsync(viewer.RegionId)).HasWorkingGroups)
        {
            return [];
        }

        var (accountId, leaderId) = (viewer.AccountId, viewer.LeaderId);
        var mine =
            from meeting in db.For(viewer).PlanningMeetings
            join together in db.For(viewer).WorkingGroups on meeting.WorkingGroupId equals together.Id
            from member in together.Members
            where member.LeftOn == null && (member.AccountId == accountId || (member.LeaderId != null && member.LeaderId == leaderId))
            select new { meeting, together.Title, member };
        var tasks = (
            from row in mine
            from task in row.meeting.Tasks
            where task.MemberId == row.member.Id && task.DoneOn == null
            orderby task.Due, task.Id
            select new { row.meeting.Id, Text = task.Text, Date = task.Due, IsTask = true }).Take(StartPage.MostLines);
        var minutes = mine
            .Where(row => row.meeting.State == MinutesState.HandedOver && row.member.ComesAs == WorkingRole.UserRepresentative
                && row.meeting.Writers.All(writer => writer.AccountId != accountId))
            .OrderBy(row => row.meeting.Date).ThenBy(row => row.meeting.Id)
            .Select(row => new { row.meeting.Id, Text = row.Title, row.meeting.Date, IsTask = false }).Take(StartPage.MostLines);
        var both = await tasks.Concat(minutes).ToListAsync();
        return
        [
            .. both.OrderByDescending(one => one.IsTask).ThenBy(one => one.Date)
                .Select(one => new Waiting(one.IsTask ? "Wait.MeetingTask" : "Wait.Minutes", [one.Text, one.Date], "Act.Open", $"/meetings/{one.Id}")),
        ];
    }
}
