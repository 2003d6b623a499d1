using FluentValidation;
using LaraOchBemastra.Web.Access;

namespace LaraOchBemastra.Web.Features.SignIn;

public sealed class SignInPage
{
    public string Email { get; set; } = string.Empty;

    public string Password { get; set; } = string.Empty;

    /// <summary>Where to go afterwards; only addresses of the portal itself are followed.</summary>
    public string? ReturnUrl { get; set; }
}

public sealed class SignInPageValidator : AbstractValidator<SignInPage>
{
    private const int EmailLength = 256;

    public SignInPageValidator()
    {
        RuleFor(form => form.Email).NotEmpty().MaximumLength(EmailLength);
        RuleFor(form => form.Password).NotEmpty().MaximumLength(PasswordRules.MaximumLength);
    }
}
