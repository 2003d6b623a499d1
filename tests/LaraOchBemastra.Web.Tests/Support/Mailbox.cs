using System.Text.RegularExpressions;
using LaraOchBemastra.Web.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Support;

/// <summary>The mail folder of a host, read as the receivers would.</summary>
internal static partial class Mailbox
{
    /// <summary>Sends what is due once; how many went out.</summary>
    public static async Task<int> SendMailAsync(this PortalHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OutboxRound>().SendDueAsync();
    }

    /// <summary>Every mail to an address, whole, the newest last.</summary>
    public static async Task<IReadOnlyList<string>> MailToAsync(this PortalHost host, string address)
    {
        await host.SendMailAsync();
        var folder = Path.Combine(host.DataDirectory, MailFolder.Name);
        return !Directory.Exists(folder) ? [] :
            [.. Directory.EnumerateFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(File.ReadAllText)
                .Where(mail => mail.Contains($"To: {address}", StringComparison.Ordinal))];
    }

    /// <summary>The link of the newest mail to an address.</summary>
    public static async Task<string> LinkToAsync(this PortalHost host, string address) =>
        Link().Match((await host.MailToAsync(address))[^1]).Value;

    [GeneratedRegex(@"https://localhost/\S+", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Link();
}
