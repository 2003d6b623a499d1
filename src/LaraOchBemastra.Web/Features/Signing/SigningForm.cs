using FluentValidation;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Signing;

/// <summary>A name under a log, or a no to it. The version says which words the one who presses has read.</summary>
public abstract class SigningForm
{
    public Guid Version { get; set; }

    [BindNever]
    [ValidateNever]
    public SessionLog Log { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public Session Session { get; set; } = null!;

    [BindNever]
    [ValidateNever]
    public Group Group { get; set; } = null!;
}

public sealed class SignLog : SigningForm;

public sealed class ConfirmLog : SigningForm;

public sealed class RemindLeader : SigningForm;

public sealed class SendBack : SigningForm
{
    public string Word { get; set; } = string.Empty;
}

public sealed class SendBackValidator : AbstractValidator<SendBack>
{
    public SendBackValidator() => RuleFor(form => form.Word).NotEmpty().MaximumLength(SessionLog.ReasonLength);
}

public sealed class SignFor : SigningForm
{
    public string Reason { get; set; } = string.Empty;
}

public sealed class SignForValidator : AbstractValidator<SignFor>
{
    public SignForValidator() => RuleFor(form => form.Reason).NotEmpty().MaximumLength(LogSignature.ReasonLength);
}
