using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.SignIn;

public sealed class SignInPage
{
    public string Email { get; set; } = string.Empty;

    public string Password { get; set; } = string.Empty;

    /// <summary>Where to go afterwards; only addresses of the portal itself are followed.</summary>
    public string? ReturnUrl { get; set; }

    /// <summary>In Development, when the demo is there: who can be tried with one press.</summary>
    public IReadOnlyList<DemoAccount> Demo { get; private set; } = [];

    public async Task<SignInPage> WithDemoAsync(PortalDb db, IHostEnvironment environment)
    {
        if (environment.IsDevelopment() && await db.Everything.Accounts.AnyAsync(account => account.Email == DemoAccounts.Coordinator))
        {
            Demo = DemoAccounts.Main;
        }

        return this;
    }
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
