using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>How far a course's checklist has come: the next open point, and how many are late.</summary>
public sealed record ChecklistStanding(int Settled, int Total, int Late, string? Next, DateOnly? NextDue);

/// <summary>Points late in one course, and since when the oldest is.</summary>
public sealed record LatePoints(Guid GroupId, string Title, int Count, DateOnly Since);

/// <summary>Checklists as several pages ask for them.</summary>
public static class CourseChecklists
{
    /// <summary>Gives a new course its points: the region's, then its template's. Nothing where neither has any.</summary>
    /// <returns>Whether the course was given a checklist.</returns>
    public static async Task<bool> StartAsync(PortalDb db, Group group)
    {
        var points = await PointsAsync(db, group.RegionId, group.CourseTemplateId);
        if (points.Count > 0)
        {
            db.Add(new Checklist(group, points));
        }

        return points.Count > 0;
    }

    public static async Task<IReadOnlyList<ChecklistPoint>> PointsAsync(PortalDb db, Guid regionId, Guid? templateId)
    {
        var lists = await db.Set<ChecklistTemplate>().AsNoTracking().Include(list => list.Points)
            .Where(list => list.OwnerId == regionId || list.OwnerId == templateId).ToListAsync();
        return [.. lists.OrderBy(list => list.OwnerId != regionId).SelectMany(list => list.Points.OrderBy(point => point.Place)).Select(point => point.Point)];
    }

    /// <summary>Whether the viewer has a checklist of the course to open, or one to begin.</summary>
    public static Task<bool> HasAsync(PortalDb db, Viewer viewer, Guid groupId) =>
        db.For(viewer).Checklists.Where(list => list.GroupId == groupId && list.Items.Any()).Select(list => list.GroupId)
            .Concat(db.For(viewer).PlannedGroups
                .Where(group => group.Id == groupId
                    && db.Set<ChecklistTemplate>().Any(list => (list.OwnerId == group.RegionId || list.OwnerId == group.CourseTemplateId) && list.Points.Any()))
                .Select(group => group.Id))
            .AnyAsync();

    /// <summary>
    /// Null where the viewer does not see it, or has none to see; of no points where the one who plans may begin one.
    /// </summary>
    public static async Task<ChecklistStanding?> StandingAsync(PortalDb db, Viewer viewer, Group group, DateOnly today)
    {
        var items = await db.For(viewer).Checklists.AsNoTracking().Where(list => list.GroupId == group.Id).SelectMany(list => list.Items).ToListAsync();
        if (items.Count == 0)
        {
            return await db.For(viewer).PlannedGroups.AnyAsync(one => one.Id == group.Id)
                && await db.Set<ChecklistTemplate>().AnyAsync(list => (list.OwnerId == group.RegionId || list.OwnerId == group.CourseTemplateId) && list.Points.Any())
                ? new ChecklistStanding(0, 0, 0, null, null)
                : null;
        }

        var open = items.FindAll(item => item.State == ChecklistState.Open)
            .ConvertAll(item => (item.Text, item.Place, item.Point.Phase, Due: item.Point.Due(group.FirstDate, group.LastDate)));
        var waiting = open.FindAll(item => group.State != GroupState.Closed || item.Phase == ChecklistPhase.After);
        var next = waiting.OrderBy(item => item.Due ?? DateOnly.MaxValue).ThenBy(item => item.Place).FirstOrDefault();
        return new ChecklistStanding(items.Count - open.Count, items.Count, waiting.Count(item => item.Due < today), next.Text, next.Due);
    }

    /// <summary>
    /// Courses among these with open points whose day has passed, the longest waiting first. Of a closed course only what
    /// belongs after it: nobody can see to the rest any more.
    /// </summary>
    public static async Task<IReadOnlyList<LatePoints>> LateAsync(
        PortalDb db, IQueryable<Group> groups, IReadOnlyCollection<ChecklistOwner> owners, DateOnly today, int most)
    {
        var due = from list in db.Set<Checklist>()
                  join course in groups on list.GroupId equals course.Id
                  from item in list.Items
                  where course.State != GroupState.Cancelled && item.State == ChecklistState.Open && owners.Contains(item.Owner)
                      && course.FirstDate != null && course.LastDate != null
                      && (course.State != GroupState.Closed || (item.Anchor == ChecklistAnchor.LastSession && item.OffsetDays > 0))
                  select new
                  {
                      course.Id,
                      course.Title,
                      Due = (item.Anchor == ChecklistAnchor.FirstSession ? course.FirstDate!.Value : course.LastDate!.Value).AddDays(item.OffsetDays),
                  };
        return await due.Where(row => row.Due < today)
            .GroupBy(row => new { row.Id, row.Title })
            .Select(rows => new { rows.Key.Id, rows.Key.Title, Count = rows.Count(), Since = rows.Min(row => row.Due) })
            .OrderBy(row => row.Since).ThenBy(row => row.Id).Take(most)
            .Select(row => new LatePoints(row.Id, row.Title, row.Count, row.Since)).ToListAsync();
    }
}
