using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Web.Calendars;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Mail;

/// <summary>The way out of the house.</summary>
public interface IMailTransport
{
    Task SendAsync(OutboxMail mail, CancellationToken cancel);
}

/// <summary>By SMTP, never in the clear: links are keys.</summary>
internal sealed class MailServer(IOptions<MailOptions> options) : IMailTransport
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task SendAsync(OutboxMail mail, CancellationToken cancel)
    {
        var server = options.Value.Smtp;
        using var client = new SmtpClient(server.Host, server.Port) { EnableSsl = true };
        if (server.User.Length > 0)
        {
            client.Credentials = new NetworkCredential(server.User, server.Password);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        using var message = Letter.Of(mail, options.Value.From, TransferEncoding.QuotedPrintable);
        await client.SendMailAsync(message, limit.Token);
    }
}

internal static class Letter
{
    /// <exception cref="FormatException">An address that is none, or with a line break in it.</exception>
    /// <exception cref="ArgumentException">A subject with a line break.</exception>
    public static MailMessage Of(OutboxMail mail, string from, TransferEncoding encoding)
    {
        var sender = new MailAddress(from);
        var message = new MailMessage(sender, new MailAddress(mail.To))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = encoding,
        };
        message.Headers.Add("Message-ID", $"<{mail.Id:N}@{sender.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.StopLink.Length > 0)
        {
            message.Headers.Add("List-Unsubscribe", $"<{mail.StopLink}>");
        }

        if (mail.Calendar.Length > 0)
        {
            var file = Attachment.CreateAttachmentFromString(
                mail.Calendar, SessionCalendar.FileName, Encoding.UTF8, "text/calendar");
            message.Attachments.Add(file);
        }

        return message;
    }
}
