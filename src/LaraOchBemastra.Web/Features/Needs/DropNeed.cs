using FluentValidation;
using LaraOchBemastra.Domain.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Needs;

/// <summary>A need that is answered by neither a course nor a working group.</summary>
public sealed class DropNeed
{
    public string Reason { get; set; } = string.Empty;

    public Guid Version { get; set; }

    [BindNever]
    [ValidateNever]
    public Need Need { get; set; } = null!;
}

public sealed class DropNeedValidator : AbstractValidator<DropNeed>
{
    public DropNeedValidator() => RuleFor(form => form.Reason).NotEmpty().MaximumLength(Need.ReasonLength);
}
