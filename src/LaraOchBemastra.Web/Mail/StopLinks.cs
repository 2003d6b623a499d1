using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace LaraOchBemastra.Web.Mail;

/// <summary>
/// Links that end reminders: sealed by the key ring, telling region and what the address is found by, so that nobody can end another's, and
/// nothing has to be stored until somebody does.
/// </summary>
public sealed class StopLinks(IDataProtectionProvider protection, PortalAddress address)
{
    public const string Path = "/no-reminders";
    private const int IdBytes = 16;
    private const int MostLetters = 600;

    private readonly IDataProtector seal = protection.CreateProtector("end of reminders");

    public string For(Guid regionId, string addressKey, string language)
    {
        byte[] content = [.. regionId.ToByteArray(), .. Encoding.ASCII.GetBytes(addressKey)];
        return address.Link($"{Path}/{WebEncoders.Base64UrlEncode(seal.Protect(content))}", language);
    }

    /// <summary>Region and address sum, or null when the link is not ours.</summary>
    public (Guid RegionId, string AddressKey)? Read(string token)
    {
        try
        {
            return token.Length <= MostLetters && seal.Unprotect(WebEncoders.Base64UrlDecode(token)) is { Length: > IdBytes } content
                ? (new Guid(content.AsSpan(0, IdBytes)), Encoding.ASCII.GetString(content.AsSpan(IdBytes)))
                : null;
        }
        catch (Exception broken) when (broken is FormatException or CryptographicException)
        {
            return null;
        }
    }
}
