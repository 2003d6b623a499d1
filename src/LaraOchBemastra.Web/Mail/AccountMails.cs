using System.Globalization;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Access;

namespace LaraOchBemastra.Web.Mail;

/// <summary>
/// Mail about an account. No course: who reads somebody's mail learns that the person has an account here, and nothing more.
/// </summary>
public sealed class AccountMails(PortalDb db, PasswordLinks links, MailDesk desk)
{
    public Task InviteAsync(Account account)
    {
        account.InvitedAtUtc = db.Clock.GetUtcNow().UtcDateTime;
        return AddAsync(MailKind.Invitation, account, Link(account, PasswordLinks.Invitation), ("days", PasswordLinks.Invitation.TotalDays));
    }

    public Task ResetAsync(Account account) =>
        AddAsync(MailKind.PasswordReset, account, Link(account, PasswordLinks.Reset), ("minutes", PasswordLinks.Reset.TotalMinutes));

    /// <summary>So that one who did not do it herself finds out.</summary>
    public Task PasswordChangedAsync(Account account) => AddAsync(MailKind.PasswordChanged, account, desk.Link("/forgotten-password", account.Language));

    private string Link(Account account, TimeSpan life) => desk.Link($"/choose-password?link={links.For(account, life)}", account.Language);

    private Task AddAsync(MailKind kind, Account account, string link, params (string Place, double Count)[] life)
    {
        var values = life.ToDictionary(one => one.Place, one => one.Count.ToString(CultureInfo.InvariantCulture));
        values["name"] = account.Name;
        values["link"] = link;
        return desk.AddAsync(kind, account.Email!, account.Language, account.RegionId, values);
    }
}
