using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Leaders;

public sealed record LedCourse(Guid Id, string Title, GroupState State, DateOnly? FirstDate);

/// <summary>One leader as her coordinator knows her.</summary>
public sealed record LeaderDetails(
    Leader Leader, string Unit, string? Condition, IReadOnlyList<(string Course, DateOnly CompletedOn)> Trainings, IReadOnlyList<LedCourse> Courses, bool ContactHidden)
{
    public static async Task<LeaderDetails?> LoadAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var mine = db.For(viewer);
        var leader = await mine.Leaders.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id);
        if (leader is null)
        {
            return null;
        }

        var condition = await mine.Conditions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == leader.ConditionId);
        var trainings = await mine.TrainingRecords.Where(record => record.LeaderId == id)
            .Join(mine.TrainingCourses, record => record.TrainingCourseId, course => course.Id, (record, course) => new { course.Name, record.CompletedOn })
            .OrderByDescending(row => row.CompletedOn).ToListAsync();
        var courses = await mine.Groups.Where(group => group.Leaders.Any(seat => seat.LeaderId == id))
            .OrderByDescending(group => group.FirstDate).ThenBy(group => group.Id)
            .Select(group => new LedCourse(group.Id, group.Title, group.State, group.FirstDate)).Take(50).ToListAsync();
        return new LeaderDetails(
            leader,
            await mine.Units.Where(unit => unit.Id == leader.UnitId).Select(unit => unit.Name).SingleAsync(),
            condition?.NameIn(Language.Current.Code),
            trainings.ConvertAll(row => (row.Name, row.CompletedOn)),
            courses,
            await mine.ProtectedLeaders.AnyAsync(one => one.Id == id));
    }
}
