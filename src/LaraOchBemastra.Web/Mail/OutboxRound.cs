using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Outbox;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>
/// Sends what is due. A mail is leased before it is sent, by an update that succeeds only for one, so that two nodes do not
/// send it; when that one dies in between, the lease runs out and the mail is tried again, with the same Message-ID.
/// Rule R-MAIL-1: 1 minute, doubled each time, at most 6 hours, 12 tries.
/// </summary>
public sealed class OutboxRound(PortalDb db, IMailTransport transport, ILogger<OutboxRound> log)
{
    private const int AtOnce = 20;
    private static readonly TimeSpan Leased = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    /// <summary>How many were sent.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancel = default)
    {
        if (!await Due(Now).AnyAsync(cancel))
        {
            return 0;
        }

        var mails = await db.WriteAsync(TakeAsync, cancel);
        var sent = 0;
        foreach (var mail in mails)
        {
            // A slow server must not keep a mail past its lease: then it is another's to send.
            if (Now + MailServer.Patience < mail.LeasedUntilUtc)
            {
                sent += await SendAsync(mail, cancel) ? 1 : 0;
            }
        }

        return sent;
    }

    private DateTime Now => db.Clock.GetUtcNow().UtcDateTime;

    private IQueryable<OutboxMail> Due(DateTime now) => db.Everything.Outbox.Where(mail =>
        mail.SentAtUtc == null && mail.GivenUpAtUtc == null && mail.Attempts < OutboxMail.MostTries
        && (mail.NotBeforeUtc == null || mail.NotBeforeUtc <= now)
        && (mail.LeasedUntilUtc == null || mail.LeasedUntilUtc <= now));

    private async Task<List<OutboxMail>> TakeAsync()
    {
        var now = Now;
        var mails = await Due(now).OrderBy(mail => mail.CreatedAtUtc).Take(AtOnce).ToListAsync();
        mails.ForEach(mail => mail.Take(now + Leased));
        return mails;
    }

    private async Task<bool> SendAsync(OutboxMail mail, CancellationToken cancel)
    {
        var sent = await TryAsync(mail, cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            log.LogWarning("The lease of mail {Mail} had run out when its result was to be written.", mail.Id);
            db.Entry(mail).State = EntityState.Detached;
        }

        return sent;
    }

    private async Task<bool> TryAsync(OutboxMail mail, CancellationToken cancel)
    {
        try
        {
            await transport.SendAsync(mail, cancel);
            mail.Sent(Now);
            return true;
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            // Neither address nor text: both are about a person, and the text holds a key.
            var wait = TimeSpan.FromMinutes(Math.Min(Math.Pow(2, mail.Attempts - 1), LongestWait.TotalMinutes));
            mail.Failed(failure.GetType().Name, Now + wait);
            log.LogWarning("Mail {Mail} was not sent at try {Try}: {Failure}", mail.Id, mail.Attempts, failure.GetType().Name);
            return false;
        }
    }
}
