using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using LaraOchBemastra.Documents.Spreadsheets;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>Reads what the formats wrote, row by row; a file that is not what they write is a <see cref="FormatException"/>.</summary>
internal static partial class StoredFiles
{
    private static readonly XNamespace Book = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The cells of a file with semicolons, by RFC 4180.</summary>
    public static IEnumerable<List<string>> Semicolons(byte[] content)
    {
        try
        {
            return [.. CsvReader.Rows(Encoding.UTF8.GetString(content).TrimStart('\uFEFF'), ';')];
        }
        catch (CsvFaultException broken)
        {
            throw new FormatException($"The rows are broken: {broken.Fault}.", broken);
        }
    }

    /// <summary>The texts of every element of a name, in order.</summary>
    public static IEnumerable<string> Elements(byte[] content, string name)
    {
        using var xml = XmlReader.Create(new MemoryStream(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            while (xml.NodeType == XmlNodeType.Element && xml.Name == name)
            {
                yield return xml.ReadElementContentAsString();
            }
        }
    }

    /// <summary>The rows of a workbook's sheet, without the heading; a formula is what it comes to.</summary>
    /// <param name="content">The workbook.</param>
    /// <param name="number">Of the sheet, from 1.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(byte[] content, int number)
    {
        using var package = new ZipArchive(new MemoryStream(content));
        using var part = (package.GetEntry($"xl/worksheets/sheet{number}.xml") ?? throw new FormatException("A sheet is missing.")).Open();
        return [.. XDocument.Load(part).Descendants(Book + "row").Skip(1).Select(row => (IReadOnlyList<string>)[.. row.Elements(Book + "c").Select(Text)])];
    }

    /// <summary>The transactions of each voucher of a SIE file, as account, amount and text.</summary>
    public static IEnumerable<List<(string Account, long Amount, string Text)>> Vouchers(byte[] content)
    {
        List<(string Account, long Amount, string Text)>? voucher = null;
        foreach (var line in Encoding.Latin1.GetString(content).Split("\r\n"))
        {
            if (line == "{")
            {
                voucher = [];
            }
            else if (line == "}")
            {
                yield return voucher ?? throw new FormatException("A voucher ends that has not begun.");
            }
            else if (Transaction().Match(line) is { Success: true } found)
            {
                (voucher ?? throw new FormatException("A transaction stands in no voucher."))
                    .Add((found.Groups["account"].Value, Ore(found.Groups["amount"].Value), found.Groups["text"].Value));
            }
        }
    }

    /// <summary>What the line is of, when the transaction is a claim's line: its text holds its date.</summary>
    public static string? KindOf(string text) => DateOfLine().Match(text) is { Success: true } date ? text[..date.Index] : null;

    /// <param name="kronor">With a point or a comma; nothing is nothing.</param>
    public static long Ore(string kronor) => kronor.Length == 0 ? 0
        : (long)decimal.Round(100 * decimal.Parse(kronor.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture));

    private static string Text(XElement cell) =>
        (string?)cell.Element(Book + "v") ?? string.Concat(cell.Descendants(Book + "t").Select(text => text.Value));

    // The objects of a line stand between braces, which no text holds.
    [GeneratedRegex("""^#TRANS (?<account>\S+) \{[^}]*\} (?<amount>-?[0-9.]+) [0-9]{8} "(?<text>.*)"$""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex Transaction();

    [GeneratedRegex(" [0-9]{4}-[0-9]{2}-[0-9]{2} ", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex DateOfLine();
}
