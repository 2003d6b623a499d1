using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Access;

/// <summary>
/// Rule R-SIGN-1: whether an account exists, is locked or closed, or the password was wrong, looks the same and takes the
/// same time. Five wrong ones in a row lock the account for a quarter of an hour, counted in one transaction, so that a
/// hundred guesses at once are a hundred guesses. Sources: OWASP ASVS 5.0 6.3.1, 6.3.8.
/// </summary>
public sealed class PasswordCheck(
    PortalDb db, IPasswordHasher<Account> hasher, ILookupNormalizer names, IOptions<IdentityOptions> identity)
{
    private const string Kind = nameof(Account);
    private static readonly Account Nobody = new();

    // Made once with the same number of rounds as everybody's, so that checking against it takes as long.
    private static readonly Lazy<string> NobodysHash = new(() =>
    {
        var rounds = new PasswordHasherOptions();
        AccountOptions.Configure(rounds);
        return new PasswordHasher<Account>(Options.Create(rounds)).HashPassword(Nobody, Guid.CreateVersion7().ToString());
    });

    /// <summary>The account to sign in, or null; either way the log knows.</summary>
    public async Task<Account?> SignInAsync(string email, string password)
    {
        var key = names.NormalizeEmail(email.Trim());
        var found = await db.Everything.Accounts.AsNoTracking().SingleOrDefaultAsync(account => account.NormalizedEmail == key);
        return await CheckAsync(found, password, signsIn: true);
    }

    /// <summary>That the one who is signed in knows the password too. Wrong ones count as they do at the door.</summary>
    public async Task<bool> ConfirmAsync(Guid accountId, string password)
    {
        var found = await db.Everything.Accounts.AsNoTracking().SingleAsync(account => account.Id == accountId);
        return await CheckAsync(found, password, signsIn: false) is not null;
    }

    private async Task<Account?> CheckAsync(Account? found, string password, bool signsIn)
    {
        var right = hasher.VerifyHashedPassword(found ?? Nobody, found?.PasswordHash ?? NobodysHash.Value, password)
            != PasswordVerificationResult.Failed;
        right &= found?.PasswordHash is not null;
        return await db.WriteAsync(() => RecordAsync(found?.Id, right, signsIn));
    }

    private async Task<Account?> RecordAsync(Guid? accountId, bool right, bool signsIn)
    {
        var account = await db.Everything.Accounts.SingleOrDefaultAsync(one => one.Id == accountId);
        if (WhyNot(account, right) is { } why)
        {
            db.Note(AuditAction.SignInFailed, Kind, account?.Id, why);
            return null;
        }

        account!.AccessFailedCount = 0;
        account.LockoutEnd = null;
        if (signsIn)
        {
            db.Actor.AccountId = account.Id;
            db.Note(AuditAction.SignedIn, Kind, account.Id, string.Empty);
        }

        return account;
    }

    private string? WhyNot(Account? account, bool right)
    {
        var now = db.Clock.GetUtcNow();
        if (account is null || account.Disabled || account.LockoutEnd > now)
        {
            return account is null ? "no such account" : account.Disabled ? "closed" : "locked";
        }

        if (right)
        {
            return null;
        }

        var lockout = identity.Value.Lockout;
        account.AccessFailedCount++;
        if (account.AccessFailedCount >= lockout.MaxFailedAccessAttempts)
        {
            account.AccessFailedCount = 0;
            account.LockoutEnd = now + lockout.DefaultLockoutTimeSpan;
        }

        return "wrong password";
    }
}
