using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// A mail as its logs show it: what it is about (kind, code of the course), how it stands and when it is tried next. The
/// address is masked, what it says is not here, and of a fault only its kind.
/// </summary>
public sealed record OutboxRow(
    Guid Id, DateTime CreatedAtUtc, MailKind? Kind, string? Course, string To, MailState State, DateTime? SentAtUtc, int Attempts, DateTime? NextUtc, string Error);

public static class OutboxRows
{
    public static async Task<List<OutboxRow>> LoadAsync(PortalDb db, IQueryable<OutboxMail> mails)
    {
        var rows = await mails.AsNoTracking().Select(mail => new
        {
            mail,
            Course = db.Set<Group>().Where(group => group.Id == mail.GroupId).Select(group => group.Code).FirstOrDefault(),
        }).ToListAsync();
        return rows.ConvertAll(row => new OutboxRow(
            row.mail.Id, row.mail.CreatedAtUtc, row.mail.Kind, row.Course, MailAddresses.Masked(row.mail.To), row.mail.State,
            row.mail.SentAtUtc, row.mail.Attempts, row.mail.NotBeforeUtc, row.mail.LastError));
    }

    /// <summary>The state as a question to the store.</summary>
    public static IQueryable<OutboxMail> In(this IQueryable<OutboxMail> mails, MailState state) => state switch
    {
        MailState.Sent => mails.Where(mail => mail.SentAtUtc != null),
        MailState.GivenUp => mails.Where(mail => mail.GivenUpAtUtc != null),
        MailState.Dead => mails.Where(mail => mail.SentAtUtc == null && mail.GivenUpAtUtc == null && mail.Attempts >= OutboxMail.MostTries),
        _ => mails.Where(mail => mail.SentAtUtc == null && mail.GivenUpAtUtc == null && mail.Attempts < OutboxMail.MostTries),
    };
}
