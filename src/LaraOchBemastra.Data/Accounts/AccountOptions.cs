using Microsoft.AspNetCore.Identity;

namespace LaraOchBemastra.Data.Accounts;

/// <summary>
/// The Identity options of the application and of the design-time tools: they decide the schema, so there is one place.
/// Sources: OWASP ASVS 5.0 6.2.1 (length), 6.2.5 (no composition rules), 11.4.2 (PBKDF2-SHA512 with 210 000 rounds).
/// </summary>
public static class AccountOptions
{
    public const int PasswordLength = 12;

    public static void Configure(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.Stores.MaxLengthForKeys = 128;
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = PasswordLength;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.Lockout.AllowedForNewUsers = true;
    }

    public static void Configure(PasswordHasherOptions options) => options.IterationCount = 210_000;
}
