using System.Globalization;
using System.Security.Cryptography;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>A file for payroll.</summary>
public sealed record PayoutPaper(string Name, string ContentType, byte[] Content)
{
    public int Size => Content.Length;

    /// <summary>SHA-256 in hexadecimal: the same run gives the same bytes, and payroll can see that it has them.</summary>
    public string Checksum { get; } = Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>As the audit trail has it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}; {Size} bytes; sha256 {Checksum}");
}
