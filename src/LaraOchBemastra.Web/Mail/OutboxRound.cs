using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Outbox;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>
/// Sends what is due. A mail is taken before it is sent, so that two nodes do not send it; one that dies in between leaves
/// it to be tried again, with the same Message-ID. Rule R-MAIL-1: 1 minute, doubled each time, at most 6 hours, 12 tries.
/// </summary>
public sealed class OutboxRound(PortalDb db, IMailTransport transport, ILogger<OutboxRound> log)
{
    public const int MostTries = 12;
    private const int AtOnce = 20;
    private static readonly TimeSpan Taken = TimeSpan.FromMinutes(5);
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
            sent += await SendAsync(mail, cancel) ? 1 : 0;
            await db.SaveChangesAsync(cancel);
        }

        return sent;
    }

    private DateTime Now => db.Clock.GetUtcNow().UtcDateTime;

    private IQueryable<OutboxMail> Due(DateTime now) => db.Everything.Outbox.Where(mail =>
        mail.SentAtUtc == null && mail.Attempts < MostTries && (mail.NotBeforeUtc == null || mail.NotBeforeUtc <= now));

    private async Task<List<OutboxMail>> TakeAsync()
    {
        var now = Now;
        var mails = await Due(now).OrderBy(mail => mail.CreatedAtUtc).Take(AtOnce).ToListAsync();
        mails.ForEach(mail => mail.Take(now + Taken));
        return mails;
    }

    private async Task<bool> SendAsync(OutboxMail mail, CancellationToken cancel)
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
