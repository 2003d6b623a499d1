using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Access;

/// <summary>Gives an account a password that <see cref="PasswordRules"/> let through. Every other session of it ends.</summary>
public sealed class NewPassword(PortalDb db, IPasswordHasher<Account> hasher, PasswordLinks links, AccountMails mails)
{
    private static readonly Account Anybody = new();

    /// <summary>By a mailed link; null when somebody used it meanwhile.</summary>
    public Task<Account?> ByLinkAsync(string link, string password)
    {
        var hash = hasher.HashPassword(Anybody, password);
        return db.WriteAsync(async () =>
        {
            var account = await links.OpenAsync(db, link);
            if (account is not null)
            {
                await SetAsync(account, hash);
            }

            return account;
        });
    }

    /// <summary>By the one who is signed in, after her old password was asked for.</summary>
    public Task<Account> ChangeAsync(Guid accountId, string password)
    {
        var hash = hasher.HashPassword(Anybody, password);
        return db.WriteAsync(async () =>
        {
            var account = await db.Everything.Accounts.SingleAsync(one => one.Id == accountId);
            await SetAsync(account, hash);
            return account;
        });
    }

    private async Task SetAsync(Account account, string hash)
    {
        if (account.PasswordHash is not null)
        {
            await mails.PasswordChangedAsync(account);
        }

        db.Actor.AccountId = account.Id;
        account.PasswordHash = hash;
        account.EmailConfirmed = true;
        account.AccessFailedCount = 0;
        account.LockoutEnd = null;
        account.EndSessions();
    }
}
