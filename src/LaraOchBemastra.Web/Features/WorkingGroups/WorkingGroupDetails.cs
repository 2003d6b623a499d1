using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.WorkingGroups;

public sealed record MeetingRow(Guid Id, MeetingKind Kind, DateOnly Date, TimeOnly Start, MinutesState State);

public sealed record OpenTask(Guid MeetingId, string Text, string Owner, DateOnly Due, bool IsLate);

/// <summary>A working group: who is in it and what for, its meetings, what is still to be done, the course.</summary>
public sealed record WorkingGroupDetails(
    WorkingGroup Group, string Unit, string? Condition, IReadOnlyList<MeetingRow> Meetings, IReadOnlyList<OpenTask> Tasks, string? Course, bool MayPlan)
{
    public static async Task<WorkingGroupDetails?> LoadAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var mine = db.For(viewer);
        var group = await mine.WorkingGroups.Include(one => one.Members).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id);
        if (group is null)
        {
            return null;
        }

        var today = db.Clock.Today(viewer.TimeZone);
        var meetings = await mine.PlanningMeetings.Include(one => one.Tasks).AsNoTracking()
            .Where(one => one.WorkingGroupId == id).OrderByDescending(one => one.Date).ThenByDescending(one => one.Start).ThenBy(one => one.Id).ToListAsync();
        var names = group.Members.ToDictionary(member => member.Id, member => member.Name);
        var condition = await mine.Conditions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == group.ConditionId);
        return new WorkingGroupDetails(
            group,
            await mine.Units.Where(unit => unit.Id == group.UnitId).Select(unit => unit.Name).SingleOrDefaultAsync() ?? string.Empty,
            condition?.NameIn(Language.Current.Code),
            meetings.ConvertAll(one => new MeetingRow(one.Id, one.Kind, one.Date, one.Start, one.State)),
            [.. meetings.SelectMany(one => one.Tasks).Where(task => task.DoneOn is null).OrderBy(task => task.Due).ThenBy(task => task.Id)
                .Select(task => new OpenTask(task.MeetingId, task.Text, names[task.MemberId], task.Due, task.IsLate(today)))],
            await mine.Groups.Where(course => course.Id == group.GroupId).Select(course => course.Title).SingleOrDefaultAsync(),
            await mine.PlannedWorkingGroups.AnyAsync(one => one.Id == id));
    }
}
