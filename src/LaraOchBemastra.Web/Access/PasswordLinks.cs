using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Access;

/// <summary>
/// Rule R-PASS-2: a link to choose a password works once and for a while. It is sealed by the key ring and rests on the
/// account's security stamp: choosing a password renews the stamp, and every link written before is spent.
/// Sources: OWASP ASVS 5.0 6.4.1, 6.5.1, 6.5.5.
/// </summary>
public sealed class PasswordLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan Reset = TimeSpan.FromMinutes(60);
    public static readonly TimeSpan Invitation = TimeSpan.FromDays(7);

    private const int IdBytes = 16;
    private const int ExpiryBytes = 8;
    private const int MostLetters = 1000;

    private readonly IDataProtector seal = protection.CreateProtector("password link");

    public string For(Account account, TimeSpan life)
    {
        var content = new byte[IdBytes + ExpiryBytes + SHA256.HashSizeInBytes];
        account.Id.TryWriteBytes(content);
        BinaryPrimitives.WriteInt64BigEndian(content.AsSpan(IdBytes), (clock.GetUtcNow() + life).ToUnixTimeSeconds());
        Fingerprint(account).CopyTo(content.AsSpan(IdBytes + ExpiryBytes));
        return WebEncoders.Base64UrlEncode(seal.Protect(content));
    }

    /// <summary>The account the link still opens, or null: spent, too old, closed meanwhile, or not ours.</summary>
    public async Task<Account?> OpenAsync(PortalDb db, string? link)
    {
        if (Read(link) is not { } content
            || BinaryPrimitives.ReadInt64BigEndian(content.AsSpan(IdBytes)) < clock.GetUtcNow().ToUnixTimeSeconds())
        {
            return null;
        }

        var id = new Guid(content.AsSpan(0, IdBytes));
        var account = await db.Everything.Accounts.SingleOrDefaultAsync(one => one.Id == id && !one.Disabled);
        return account is not null && CryptographicOperations.FixedTimeEquals(Fingerprint(account), content.AsSpan(IdBytes + ExpiryBytes))
            ? account
            : null;
    }

    private byte[]? Read(string? link)
    {
        try
        {
            return link is { Length: > 0 and < MostLetters }
                && seal.Unprotect(WebEncoders.Base64UrlDecode(link)) is { Length: IdBytes + ExpiryBytes + SHA256.HashSizeInBytes } content
                ? content
                : null;
        }
        catch (Exception broken) when (broken is FormatException or CryptographicException)
        {
            return null;
        }
    }

    private static byte[] Fingerprint(Account account) => SHA256.HashData(Encoding.UTF8.GetBytes(account.SecurityStamp ?? string.Empty));
}
