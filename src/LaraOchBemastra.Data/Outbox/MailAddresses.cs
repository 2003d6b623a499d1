using System.Security.Cryptography;
using System.Text;

namespace LaraOchBemastra.Data.Outbox;

/// <summary>Addresses as they may be shown and kept.</summary>
public static class MailAddresses
{
    /// <summary>Enough for one who knows the address to recognise it: <c>a…@example.org</c>.</summary>
    public static string Masked(string address)
    {
        var at = address.LastIndexOf('@');
        return at <= 0 ? "…" : $"{address[0]}…{address[at..]}";
    }

    /// <summary>The same for an address however it is written, and not the address.</summary>
    public static string Key(string address) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(address.Trim().ToUpperInvariant())));
}
