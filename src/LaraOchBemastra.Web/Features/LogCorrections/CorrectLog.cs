using FluentValidation;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.LogCorrections;

/// <summary>Opens a signed log as a new edition.</summary>
public sealed class CorrectLog
{
    public Guid Version { get; set; }

    public string Why { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public Group Group { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public Session Session { get; set; } = null!;
}

public sealed class CorrectLogValidator : AbstractValidator<CorrectLog>
{
    public CorrectLogValidator() => RuleFor(form => form.Why).NotEmpty().MaximumLength(LogEdition.ReasonLength);
}
