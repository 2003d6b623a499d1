using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.WorkingGroups;

/// <summary>The course a working group plans: one that is there, or a new one.</summary>
public sealed class TieCourse
{
    /// <summary>Empty for a new one.</summary>
    public Guid? CourseId { get; set; }

    [BindNever]
    [ValidateNever]
    public WorkingGroup Group { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Courses { get; set; } = [];

    public async Task<bool> ChooseAmongAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var group = await db.For(viewer).PlannedWorkingGroups.SingleOrDefaultAsync(one => one.Id == id);
        Group = group!;
        Courses = group is null ? [] : [.. (await db.For(viewer).PlannedGroups
            .Where(course => course.RegionId == group.RegionId && course.State != GroupState.Cancelled)
            .OrderByDescending(course => course.FirstDate == null).ThenByDescending(course => course.FirstDate).ThenBy(course => course.Id)
            .Select(course => new { course.Id, course.Title, course.Code }).ToListAsync())
            .Select(course => new SelectListItem($"{course.Title} ({course.Code})", course.Id.ToString()))];
        return group is not null;
    }

    /// <summary>Ties the course, made first when none was chosen; answers where to go on.</summary>
    /// <exception cref="Domain.Common.RefusedException">A rule of the region says no to a new course.</exception>
    public async Task<string> TieAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var group = await db.For(viewer).PlannedWorkingGroups.SingleAsync(one => one.Id == id);
        if (CourseId is { } there)
        {
            group.Plan(there);
            return $"/working-groups/{id}";
        }

        var unit = await db.For(viewer).Units.SingleAsync(one => one.Id == group.UnitId);
        var course = await CourseOfNeed.MakeAsync(db, viewer, unit, group.ConditionId, group.Title);
        group.Plan(course.Id);
        return $"/groups/{course.Id}/edit";
    }
}

/// <summary>No rule of its own: an empty choice means a new course.</summary>
public sealed class TieCourseValidator : AbstractValidator<TieCourse>;
