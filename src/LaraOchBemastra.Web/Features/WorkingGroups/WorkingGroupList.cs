using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.WorkingGroups;

public sealed record WorkingGroupSearch
{
    public string? Q { get; init; }

    public int Page { get; init; } = 1;
}

public sealed record WorkingGroupRow(Guid Id, string Title, string Unit, DateOnly? Next, IReadOnlyList<WorkingRole> Missing);

/// <summary>Working groups one coordinates or is a member of.</summary>
public sealed record WorkingGroupList(WorkingGroupSearch Search, int Total, IReadOnlyList<WorkingGroupRow> Rows, bool MayPlan)
{
    public static async Task<WorkingGroupList> LoadAsync(PortalDb db, Viewer viewer, WorkingGroupSearch search)
    {
        var mine = db.For(viewer);
        var found = mine.WorkingGroups.Matching(search.Q);
        var total = await found.CountAsync();
        search = search with { Page = PageNumbers.Within(search.Page, total) };
        var groups = await found.ByName().ThenBy(group => group.Id).OnPage(search.Page).Include(group => group.Members).AsSplitQuery().AsNoTracking().ToListAsync();
        var ids = groups.ConvertAll(group => group.Id);
        var today = db.Clock.Today(viewer.TimeZone);
        var next = await mine.PlanningMeetings.Where(meeting => ids.Contains(meeting.WorkingGroupId) && meeting.Date >= today)
            .GroupBy(meeting => meeting.WorkingGroupId).Select(meetings => new { meetings.Key, Date = meetings.Min(meeting => meeting.Date) })
            .ToDictionaryAsync(row => row.Key, row => row.Date);
        var units = await mine.Units.ToDictionaryAsync(unit => unit.Id, unit => unit.Name);
        return new WorkingGroupList(search, total, groups.ConvertAll(group => new WorkingGroupRow(
            group.Id,
            group.Title,
            units.GetValueOrDefault(group.UnitId, string.Empty),
            next.TryGetValue(group.Id, out var date) ? date : null,
            group.Missing)), viewer.Has(Role.Coordinator));
    }
}
