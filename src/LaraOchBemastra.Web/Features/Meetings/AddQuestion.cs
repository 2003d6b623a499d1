using FluentValidation;
using LaraOchBemastra.Domain.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Meetings;

/// <summary>A question the meeting leader will ask; one that invites yes or no is pointed out and kept.</summary>
public sealed class AddQuestion
{
    public string Text { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public PlanningMeeting Meeting { get; set; } = null!;
}

public sealed class AddQuestionValidator : AbstractValidator<AddQuestion>
{
    public AddQuestionValidator() => RuleFor(form => form.Text).NotEmpty().MaximumLength(MeetingLine.TextLength);
}
