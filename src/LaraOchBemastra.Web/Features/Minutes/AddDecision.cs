using FluentValidation;
using LaraOchBemastra.Domain.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Minutes;

public sealed class AddDecision
{
    public string Text { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public PlanningMeeting Meeting { get; set; } = null!;
}

public sealed class AddDecisionValidator : AbstractValidator<AddDecision>
{
    public AddDecisionValidator() => RuleFor(form => form.Text).NotEmpty().MaximumLength(MeetingLine.TextLength);
}
