using FluentValidation;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.Features.Passwords;

public sealed class ChoosePassword
{
    public string Link { get; set; } = string.Empty;

    /// <summary>Shown, and read by what keeps passwords on the device.</summary>
    [BindNever]
    public string Email { get; set; } = string.Empty;

    public string Password { get; set; } = string.Empty;

    public string Again { get; set; } = string.Empty;
}

public sealed class ChoosePasswordValidator : AbstractValidator<ChoosePassword>
{
    public ChoosePasswordValidator(Microsoft.Extensions.Localization.IStringLocalizer<PasswordsText> text)
    {
        RuleFor(form => form.Password).NotEmpty().MaximumLength(PasswordRules.MaximumLength);
        RuleFor(form => form.Again).Equal(form => form.Password).WithMessage(_ => text["Unequal"]);
    }
}
