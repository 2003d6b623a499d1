using FluentValidation;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Publishing;

/// <summary>A step in the life of a course: what it is about, and what stands in the way.</summary>
public abstract class StepForm
{
    public Guid Version { get; set; }

    [BindNever]
    [ValidateNever]
    public Group Group { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<Refusal> Missing { get; set; } = [];
}

public sealed class PublishGroup : StepForm;

public sealed class UnpublishGroup : StepForm;

public sealed class CloseGroup : StepForm;

public sealed class CancelGroup : StepForm
{
    public string Reason { get; set; } = string.Empty;

    /// <summary>Whom a mail can tell of it; nothing where the course is over and nobody is told.</summary>
    [BindNever]
    [ValidateNever]
    public CourseNews? News { get; set; }
}

public sealed class CancelGroupValidator : AbstractValidator<CancelGroup>
{
    public CancelGroupValidator() => RuleFor(form => form.Reason).NotEmpty().MaximumLength(Group.ReasonLength);
}
