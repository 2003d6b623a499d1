using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LaraOchBemastra.Domain.Common;

/// <summary>
/// The secret part of a link that opens one thing without an account. Rule R-LINK-1: it is 32 random bytes, only its
/// SHA-256 is stored, and a link that is renewed opens nothing any more.
/// </summary>
public static class LinkKey
{
    public const int Bytes = 32;

    /// <summary>Characters of a key: base64url without padding.</summary>
    public const int Length = 43;

    /// <summary>Characters of a stored hash: hexadecimal.</summary>
    public const int HashLength = 64;

    /// <summary>Characters of a key that is typed from a wall: fifty bits, for a link that lives some hours and is asked for at a limited pace.</summary>
    public const int ShortLength = 10;

    // Without what is easily misread: 0 and o, 1, i and l.
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string NewShort() => RandomNumberGenerator.GetString(Letters, ShortLength);

    /// <summary>What is stored and looked up. Never fails: what cannot be a key hashes to something nobody has.</summary>
    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
