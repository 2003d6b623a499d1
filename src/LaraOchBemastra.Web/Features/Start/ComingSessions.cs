using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Start;

/// <summary>Sessions of the days ahead, of published courses; for one who leads, at least the next one.</summary>
internal static class ComingSessions
{
    private const int Days = 7;

    public static async Task<IReadOnlyList<ComingSession>> LoadAsync(PortalDb db, Viewer viewer)
    {
        if (!viewer.HasAny(Role.Coordinator, Role.StaffLeader, Role.ExperiencedLeader))
        {
            return [];
        }

        var leads = viewer.LeaderId is not null;
        var now = db.Clock.GetUtcNow().UtcDateTime;
        var until = db.Clock.Today(viewer.TimeZone).AddDays(Days);
        var sessions = viewer.Has(Role.Coordinator) ? db.For(viewer).PlannedGroups.SelectMany(group => group.Sessions) : db.For(viewer).LedSessions;
        var rows = await sessions
            .Where(session => session.Group.State == GroupState.Published && session.State == SessionState.Planned && session.EndsUtc >= now)
            .OrderBy(session => session.StartsUtc)
            .Select(session => new
            {
                session.Id,
                session.GroupId,
                session.Group.Title,
                session.Number,
                session.Date,
                session.Start,
                session.Group.Place,
                session.Group.Form,
            })
            .Take(StartPage.MostLines * 2).ToListAsync();
        return
        [
            .. rows.Where((row, index) => row.Date <= until || (leads && index == 0)).Select(row => new ComingSession(
                row.GroupId, row.Title, row.Number, row.Date, row.Start, row.Place, row.Form == MeetingForm.Digital,
                leads && !viewer.Has(Role.Coordinator) ? $"/sessions/{row.Id}" : $"/groups/{row.GroupId}")),
        ];
    }
}
