using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Documents.Tests.Payouts;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Tests.Support;

/// <summary>A run's totals as another program would read them out of each file; what a file does not carry is null.</summary>
internal sealed record Parsed(SortedDictionary<string, long> GrossByKind, long? Tax, long? Net)
{
    public static Parsed Csv(byte[] file)
    {
        var rows = RunCsvTests.Cells(file).Skip(1).ToList();
        var totals = rows.Where(row => row[0] == RunCsv.TotalRow).ToList();
        return new Parsed(
            ByKind(rows.Where(row => row[0] == RunCsv.LineRow).Select(row => (row[6].TrimStart('\''), Ore(row[10], ",")))),
            totals.Sum(row => Ore(row[18], ",")),
            totals.Sum(row => Ore(row[19], ",")));
    }

    public static Parsed PaXml(byte[] file)
    {
        var lines = XDocument.Parse(Encoding.UTF8.GetString(file)).Descendants("lonetrans");
        return new Parsed(ByKind(lines.Select(line => (KindOf((string)line.Element("lonart")!), Ore((string)line.Element("belopp")!)))), null, null);
    }

    public static Parsed Sie(byte[] file)
    {
        var rows = SieReader.Read(file).SelectMany(voucher => voucher.Transactions).ToList();
        return new Parsed(
            ByKind(rows.Where(row => !IsSide(row.Account)).Select(row => (KindOf(row.Account), row.Amount))),
            -rows.Where(row => row.Account == "9901").Sum(row => row.Amount),
            -rows.Where(row => row.Account == "9902").Sum(row => row.Amount));
    }

    /// <summary>Formulas are reckoned here from the cells they name, not taken from what the file says they come to.</summary>
    public static Parsed Xlsx(byte[] file)
    {
        var book = new XlsxReader(file);
        return new Parsed(
            ByKind(book.Rows("Rader").Skip(1).SkipLast(1).Select(row => (row["E"].Text, Ore(book.Value("Rader", row["F"]))))),
            Ore(book.Value("Begäranden", book.Rows("Begäranden")[^1]["I"])),
            Ore(book.Value("Begäranden", book.Rows("Begäranden")[^1]["J"])));
    }

    public static Parsed Pdf(byte[] file)
    {
        var rows = Regex.Matches(new PdfTextReader(file).Structured(), @"^TR TH\[Row\] (?<label>[^|\n]+) \| TD (?<amount>[\u22120-9\u00A0 ,]+)\u00A0kr$", RegexOptions.Multiline)
            .Select(row => (Label: row.Groups["label"].Value, Amount: Ore(Regex.Replace(row.Groups["amount"].Value, @"[\u00A0 ]", string.Empty).Replace('\u2212', '-'), ",")))
            .ToList();
        return new Parsed(
            ByKind(rows.Where(row => row.Label == "Arvode" || row.Label.StartsWith("Slag ", StringComparison.Ordinal))),
            -rows.Where(row => row.Label.StartsWith("Beräknad skatt", StringComparison.Ordinal)).Sum(row => row.Amount),
            null);
    }

    public static Parsed Of(PayoutRunSheet sheet)
    {
        var totals = RunTotals.Of(sheet);
        return new Parsed(ByKind(totals.GrossByKind.Select(kind => (kind.Key, kind.Value))), totals.Tax, totals.Net);
    }

    /// <summary>Kinds that come to nothing are not told from kinds that are not there.</summary>
    public string Gross => string.Join('\n', GrossByKind.Where(kind => kind.Value != 0).Select(kind => $"{kind.Key} {kind.Value}"));

    private static SortedDictionary<string, long> ByKind(IEnumerable<(string Kind, long Amount)> lines) =>
        new(lines.GroupBy(line => line.Kind).ToDictionary(kind => kind.Key, kind => kind.Sum(line => line.Amount)), StringComparer.Ordinal);

    private static bool IsSide(string account) => account.StartsWith("99", StringComparison.Ordinal);

    private static string KindOf(string code) =>
        GivenRun.Line((ClaimLineKind)int.Parse(code.AsSpan(1, 2), CultureInfo.InvariantCulture), 0).KindText;

    private static long Ore(string text, string sign = ".") =>
        text.Length == 0 ? 0 : Ore(decimal.Parse(text, new NumberFormatInfo { NumberDecimalSeparator = sign, NegativeSign = "-" }));

    private static long Ore(decimal kronor) => (long)(kronor * 100);
}
