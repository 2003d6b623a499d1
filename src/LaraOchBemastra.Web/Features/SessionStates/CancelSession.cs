using FluentValidation;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Features.Shared;

namespace LaraOchBemastra.Web.Features.SessionStates;

/// <summary>That a session will not be held, and why.</summary>
public sealed class CancelSession : SessionForm
{
    public string Reason { get; set; } = string.Empty;
}

public sealed class CancelSessionValidator : AbstractValidator<CancelSession>
{
    public CancelSessionValidator() => RuleFor(form => form.Reason).NotEmpty().MaximumLength(Session.ReasonLength);
}

/// <summary>That it will be held after all, or is taken out of the plan: nothing to write.</summary>
public sealed class RestoreSession : SessionForm;

public sealed class RemoveSession : SessionForm;
