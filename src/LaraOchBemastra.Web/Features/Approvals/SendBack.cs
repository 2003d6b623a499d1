using FluentValidation;
using LaraOchBemastra.Domain.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Approvals;

/// <summary>What is to be changed before the minutes can be approved.</summary>
public sealed class SendBack
{
    public string Reason { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public PlanningMeeting Meeting { get; set; } = null!;
}

public sealed class SendBackValidator : AbstractValidator<SendBack>
{
    public SendBackValidator() => RuleFor(form => form.Reason).NotEmpty().MaximumLength(PlanningMeeting.ReasonLength);
}
