using FluentValidation;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LaraOchBemastra.Web.Features.Minutes;

/// <summary>What somebody takes on, and until when.</summary>
public sealed class AddTask
{
    public string Text { get; set; } = string.Empty;

    public Guid? MemberId { get; set; }

    public DateOnly? Due { get; set; }

    [BindNever]
    [ValidateNever]
    public PlanningMeeting Meeting { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Members { get; set; } = [];
}

public sealed class AddTaskValidator : AbstractValidator<AddTask>
{
    public AddTaskValidator()
    {
        RuleFor(form => form.Text).NotEmpty().MaximumLength(MeetingTask.TextLength);
        RuleFor(form => form.MemberId).NotNull();
        RuleFor(form => form.Due).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
    }
}
