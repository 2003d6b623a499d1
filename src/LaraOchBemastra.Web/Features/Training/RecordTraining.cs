using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Leaders;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Training;

/// <summary>That a leader has completed the leader training.</summary>
public sealed class RecordTraining
{
    public Guid? TrainingCourseId { get; set; }

    public DateOnly? CompletedOn { get; set; }

    [BindNever]
    [ValidateNever]
    public Leader Leader { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Courses { get; set; } = [];

    /// <summary>Loads whom it is about and the region's trainings; false when the viewer may not see the leader.</summary>
    public async Task<bool> ChooseAmongAsync(PortalDb db, Viewer viewer, Guid leaderId)
    {
        var leader = await db.For(viewer).Leaders.AsNoTracking().SingleOrDefaultAsync(one => one.Id == leaderId);
        Courses = [.. (await db.For(viewer).TrainingCourses.AsNoTracking().OrderBy(course => course.Name).ToListAsync())
            .Select(course => new SelectListItem(course.Name, course.Id.ToString()))];
        Leader = leader!;
        return leader is not null;
    }
}

public sealed class RecordTrainingValidator : AbstractValidator<RecordTraining>
{
    public static readonly DateOnly Earliest = new(1990, 1, 1);

    public RecordTrainingValidator()
    {
        RuleFor(form => form.TrainingCourseId).NotNull();
        RuleFor(form => form.CompletedOn).NotNull().GreaterThanOrEqualTo(Earliest);
    }
}
