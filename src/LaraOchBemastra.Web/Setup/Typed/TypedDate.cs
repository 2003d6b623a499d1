using System.Globalization;

namespace LaraOchBemastra.Web.Setup.Typed;

/// <summary>Dates and times as people type them: <c>2027-03-04</c>, <c>4.3.2027</c>, <c>13.00</c>, <c>13,00</c>, <c>1300</c>, <c>9</c>.</summary>
public static class TypedDate
{
    private static readonly string[] Dates =
    [
        "yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "yyyy.MM.dd", "d.M.yyyy", "d/M/yyyy", "d/M yyyy", "d-M-yyyy", "d M yyyy",
    ];

    private static readonly string[] Times = ["HH:mm", "H:mm", "HH:mm:ss", "HH.mm", "H.mm", "HH,mm", "H,mm", "HH mm", "H mm", "HHmm", "Hmm", "HH", "%H"];

    public static DateOnly? Date(string typed) =>
        DateOnly.TryParseExact(typed.Trim(), Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static TimeOnly? Time(string typed)
    {
        var text = typed.Trim();
        text = text.StartsWith("kl", StringComparison.OrdinalIgnoreCase) ? text[2..].TrimStart('.', ' ') : text;

        // "930" alone would be read as 93:0 by the pattern without a mark.
        text = text.Length == 3 && text.All(char.IsAsciiDigit) ? $"0{text}" : text;
        return TimeOnly.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
    }
}
