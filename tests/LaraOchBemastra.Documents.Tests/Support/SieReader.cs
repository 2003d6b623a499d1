using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LaraOchBemastra.Documents.Tests.Support;

internal sealed record SieTransaction(string Account, string Objects, long Amount, string Date, string Text);

internal sealed record SieVoucher(string Series, string Number, string Date, string Text, IReadOnlyList<SieTransaction> Transactions);

/// <summary>Reads SIE 4 by its own rules (code page 437, labels, quoted fields, braces), so that the writer does not check itself.</summary>
internal static class SieReader
{
    private static readonly Regex Field = new("""\G\s*(?:"(?<quoted>(?:[^"\\]|\\")*)"|\{(?<braced>[^}]*)\}|(?<bare>[^\s"{}]+))""", RegexOptions.None, TimeSpan.FromSeconds(5));

    public static string Text(byte[] file) => CodePagesEncodingProvider.Instance.GetEncoding(437)!.GetString(file);

    /// <summary>Each line's label and fields, without those of vouchers.</summary>
    public static IReadOnlyList<string[]> Heads(byte[] file) =>
        [.. Lines(file).Select(Fields).Where(fields => fields.Length > 0 && fields[0] is not ("#VER" or "#TRANS" or "{" or "}"))];

    public static IReadOnlyList<SieVoucher> Read(byte[] file)
    {
        var vouchers = new List<SieVoucher>();
        var rows = new List<SieTransaction>();
        foreach (var line in Lines(file))
        {
            if (line is "{" or "}")
            {
                continue;
            }

            var fields = Fields(line);
            if (fields[0] == "#VER")
            {
                rows = [];
                vouchers.Add(new SieVoucher(fields[1], fields[2], fields[3], fields[4], rows));
            }
            else if (fields[0] == "#TRANS")
            {
                rows.Add(new SieTransaction(fields[1], fields[2], (long)(decimal.Parse(fields[3], CultureInfo.InvariantCulture) * 100), fields[4], fields[5]));
            }
        }

        return vouchers;
    }

    private static string[] Lines(byte[] file) => Text(file).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static string[] Fields(string line) =>
        [.. Field.Matches(line).Select(match => match.Groups["quoted"].Success
            ? match.Groups["quoted"].Value.Replace("\\\"", "\"")
            : match.Groups["braced"].Success ? match.Groups["braced"].Value : match.Groups["bare"].Value)];
}
