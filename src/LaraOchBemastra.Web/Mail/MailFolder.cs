using System.Net.Mail;
using System.Net.Mime;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Data.Storage;
using Microsoft.Extensions.Options;

namespace LaraOchBemastra.Web.Mail;

/// <summary>
/// Writes each mail as <c>mail/&lt;id&gt;.eml</c> under the data directory, so that nothing leaves the machine by accident. A
/// mail tried twice is one file: it is written apart and moved into place whole.
/// </summary>
public sealed class MailFolder(PortalStore store, IOptions<MailOptions> options) : IMailTransport
{
    public const string Name = "mail";

    private readonly string folder = Path.Combine(store.DataDirectory, Name);

    public async Task SendAsync(OutboxMail mail, CancellationToken cancel)
    {
        var apart = Directory.CreateDirectory(Path.Combine(folder, ".new", mail.Id.ToString("N")));
        try
        {
            using var client = new SmtpClient();
            client.DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory;
            client.PickupDirectoryLocation = apart.FullName;

            // Eight bits as they are: a person reads these files.
            using var message = Letter.Of(mail, options.Value.From, TransferEncoding.EightBit);
            await client.SendMailAsync(message, cancel);
            apart.EnumerateFiles().Single().MoveTo(Path.Combine(folder, $"{mail.Id:N}.eml"), overwrite: true);
        }
        finally
        {
            apart.Delete(recursive: true);
        }
    }
}
