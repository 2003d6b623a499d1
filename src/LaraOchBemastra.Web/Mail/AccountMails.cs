using System.Globalization;
using System.Resources;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Setup;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Mail;

/// <summary>
/// Mail about an account, in the receiver's language, put in the outbox with what it tells of. No diagnosis, no identity
/// number, no course: who reads somebody's mail learns that the person has an account here, and nothing more.
/// </summary>
public sealed class AccountMails(PortalDb db, PasswordLinks links, IHttpContextAccessor http, IOptions<PortalOptions> options)
{
    private static readonly ResourceManager Texts = new(typeof(MailText));

    public void Invite(Account account)
    {
        account.InvitedAtUtc = Now;
        Add(account, "Invitation", Link(account, PasswordLinks.Invitation), PasswordLinks.Invitation.Days);
    }

    public void Reset(Account account) => Add(account, "Reset", Link(account, PasswordLinks.Reset), PasswordLinks.Reset.TotalMinutes);

    /// <summary>So that one who did not do it herself finds out.</summary>
    public void PasswordChanged(Account account) => Add(account, "Changed", $"{Origin}/forgotten-password?lang={account.Language}", string.Empty);

    private DateTime Now => db.Clock.GetUtcNow().UtcDateTime;

    // The name the portal was called by is confined by AllowedHosts; behind some proxies it must be told.
    private string Origin => options.Value.Address is { Length: > 0 } told ? told.TrimEnd('/')
        : http.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}{request.PathBase}"
        : throw new InvalidOperationException("Portal__Address must say where the portal is: a mail is written outside a request.");

    private string Link(Account account, TimeSpan life) =>
        $"{Origin}/choose-password?link={links.For(account, life)}&lang={account.Language}";

    private void Add(Account account, string kind, string link, object life)
    {
        var language = Language.From(account.Language) ?? Language.Swedish;
        db.Add(new OutboxMail(
            account.Email!,
            Text($"{kind}.Subject", language.Words),
            string.Format(language.Writing, Text($"{kind}.Body", language.Words), account.Name, link, life),
            Now));
    }

    private static string Text(string key, CultureInfo language) =>
        Texts.GetString(key, language) ?? throw new InvalidOperationException($"MailText has no {key} in {language.Name}.");
}

/// <summary>Texts of mail; the receiver's language is chosen by hand, since nobody's request is in it.</summary>
public sealed class MailText;
