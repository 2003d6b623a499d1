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
}
