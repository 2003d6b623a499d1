using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Start;

/// <summary>What waits for a member of a working group: tasks she took on, minutes to approve, and the meetings of the next two weeks.</summary>
internal static class PlanningTasks
{
    private const int DaysAhead = 14;

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
            select new { row.meeting.Id, Text = task.Text, Date = task.Due, Kind = "MeetingTask" }).Take(StartPage.MostLines);
        var minutes = mine
            .Where(row => row.meeting.State == MinutesState.HandedOver && row.member.ComesAs == WorkingRole.UserRepresentative
                && row.meeting.Writers.All(writer => writer.AccountId != accountId))
            .OrderBy(row => row.meeting.Date).ThenBy(row => row.meeting.Id)
            .Select(row => new { row.meeting.Id, Text = row.Title, row.meeting.Date, Kind = "Minutes" }).Take(StartPage.MostLines);
        var today = db.Clock.Today(viewer.TimeZone);
        var soon = today.AddDays(DaysAhead);
        var meetings = mine
            .Where(row => row.meeting.Date >= today && row.meeting.Date <= soon)
            .OrderBy(row => row.meeting.Date).ThenBy(row => row.meeting.Id)
            .Select(row => new { row.meeting.Id, Text = row.Title, row.meeting.Date, Kind = "Meeting" }).Take(StartPage.MostLines);
        var all = await tasks.Concat(minutes).Concat(meetings).ToListAsync();
        return
        [
            .. all.OrderByDescending(one => one.Kind == "MeetingTask").ThenBy(one => one.Date)
                .Select(one => new Waiting($"Wait.{one.Kind}", [one.Text, one.Date], "Act.Open", $"/meetings/{one.Id}")),
        ];
    }
}
