using System.Globalization;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>The lines of a SIE file: a label and fields between spaces, CRLF at the end.</summary>
internal sealed class SieLines(Stream to)
{
    public void Line(string label, params string[] fields) => to.Write(Cp437.Bytes($"{string.Join(' ', [label, .. fields])}\r\n"));

    /// <summary>A text field. Within it a quotation mark is escaped; a line of its own it can never begin.</summary>
    public static string Quoted(string text)
    {
        var plain = text.ReplaceLineEndings(" ").Replace('\t', ' ').Replace('\\', '/').Replace('“', '\'').Replace('”', '\'')
            // Some readers look for the end of an object list without minding quotation marks.
            .Replace('{', '(').Replace('}', ')');
        return $"\"{plain.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    public static string Date(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <param name="amount">In öre; debit positive, credit negative.</param>
    public static string Amount(long amount) => (amount / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
