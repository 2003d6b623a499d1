using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Passwords;

public sealed class ForgottenPassword
{
    /// <summary>Links one person is sent in an hour; more are asked for by somebody who plagues her.</summary>
    private const int MostAnHour = 3;

    public string Email { get; set; } = string.Empty;

    /// <summary>Writes a mail when there is such an account. What is answered, and what is written, is alike either way.</summary>
    public Task<bool> AskAsync(PortalDb db, AccountMails mails) => db.WriteAsync(async () =>
    {
        var key = Email.Trim().ToUpperInvariant();
        var anHourAgo = db.Clock.GetUtcNow().UtcDateTime.AddHours(-1);
        var account = await db.Everything.Accounts.SingleOrDefaultAsync(one => one.NormalizedEmail == key && !one.Disabled);
        var lately = await db.Everything.Audit.CountAsync(row =>
            row.Action == AuditAction.PasswordAsked && row.EntityId == (account == null ? Guid.Empty : account.Id) && row.AtUtc > anHourAgo);
        db.Note(AuditAction.PasswordAsked, nameof(Account), account?.Id, account is null ? "no such account" : string.Empty);
        if (account is not null && lately < MostAnHour)
        {
            await mails.ResetAsync(account);
        }

        return account is not null;
    });
}

public sealed class ForgottenPasswordValidator : AbstractValidator<ForgottenPassword>
{
    private const int EmailLength = 256;

    public ForgottenPasswordValidator() => RuleFor(form => form.Email).NotEmpty().MaximumLength(EmailLength).EmailAddress();
}
