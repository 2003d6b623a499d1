using FluentValidation;
using LaraOchBemastra.Data.Accounts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LaraOchBemastra.Web.Features.OwnAccount;

public sealed class EditAccount
{
    public string Name { get; set; } = string.Empty;

    public string Language { get; set; } = string.Empty;

    /// <summary>The address is changed by an administrator: links that are keys go there.</summary>
    [BindNever]
    public string Email { get; set; } = string.Empty;
}

public sealed class EditAccountValidator : AbstractValidator<EditAccount>
{
    public EditAccountValidator()
    {
        RuleFor(form => form.Name).NotEmpty().MaximumLength(Account.NameLength);
        RuleFor(form => form.Language).NotEmpty().Must(code => Setup.Language.All.Any(language => language.Code == code))
            .WithMessage(_ => ValidatorOptions.Global.LanguageManager.GetString("UnreadableValue"));
    }
}
