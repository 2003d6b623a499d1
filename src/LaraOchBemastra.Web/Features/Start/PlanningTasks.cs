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
        var tasks = await (
            from row in mine
            from task in row.meeting.Tasks
            where task.MemberId == row.member.Id && task.DoneOn == null
            orderby task.Due, task.Id
            select new { row.meeting.Id, task.Text, task.Due }).Take(StartPage.MostLines).ToListAsync();
        var minutes = await mine
            .Where(row => row.meeting.State == MinutesState.HandedOver && row.member.ComesAs == WorkingRole.UserRepresentative
                && row.meeting.Writers.All(writer => writer.AccountId != accountId))
            .OrderBy(row => row.meeting.Date).ThenBy(row => row.meeting.Id)
            .Select(row => new { row.meeting.Id, row.Title, row.meeting.Date }).Take(StartPage.MostLines).ToListAsync();
        return
        [
            .. tasks.Select(task => new Waiting("Wait.MeetingTask", [task.Text, task.Due], "Act.Open", $"/meetings/{task.Id}")),
            .. minutes.Select(row => new Waiting("Wait.Minutes", [row.Title, row.Date], "Act.Open", $"/meetings/{row.Id}")),
        ];
    }
}
