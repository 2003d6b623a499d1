using FluentValidation;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.OwnAccount;

public sealed class ChangePassword
{
    public string Present { get; set; } = string.Empty;

    public string Password { get; set; } = string.Empty;

    public string Again { get; set; } = string.Empty;

    /// <summary>Tells a password manager which account the new password belongs to.</summary>
    [BindNever]
    public string Email { get; set; } = string.Empty;
}

public sealed class ChangePasswordValidator : AbstractValidator<ChangePassword>
{
    public ChangePasswordValidator(IStringLocalizer<OwnAccountText> text)
    {
        RuleFor(form => form.Present).NotEmpty().MaximumLength(PasswordRules.MaximumLength);
        RuleFor(form => form.Password).NotEmpty().MaximumLength(PasswordRules.MaximumLength);
        RuleFor(form => form.Again).Equal(form => form.Password).WithMessage(_ => text["Unequal"]);
    }
}
