using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace LaraOchBemastra.Web.Features.Imports;

/// <summary>
/// Keeps a checked file in the page that shows its dry run, sealed for the person and the kind, for an hour: names of people
/// who never become participants are stored nowhere.
/// </summary>
public sealed class CheckedFiles(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    public string Seal(Guid accountId, ImportKind kind, byte[] content) => WebEncoders.Base64UrlEncode(For(accountId, kind).Protect(content, Life));

    /// <summary>None for what was not sealed here, for her and this kind, or is too old.</summary>
    public byte[]? Open(Guid accountId, ImportKind kind, string content)
    {
        try
        {
            return For(accountId, kind).Unprotect(WebEncoders.Base64UrlDecode(content));
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector For(Guid accountId, ImportKind kind) =>
        protection.CreateProtector("imports", accountId.ToString(), kind.ToString()).ToTimeLimitedDataProtector();
}
