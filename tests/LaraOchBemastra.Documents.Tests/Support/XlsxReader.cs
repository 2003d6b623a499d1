using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LaraOchBemastra.Documents.Tests.Support;

/// <param name="Text">What stands in it, as written.</param>
/// <param name="Formula">None where it holds a value.</param>
/// <param name="IsText">A text, whatever it looks like.</param>
internal sealed record XlsxCell(string Text, string? Formula, bool IsText);

/// <summary>Reads the package by its own rules, and reckons the few formulas that the run's book has.</summary>
internal sealed class XlsxReader
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly Dictionary<string, IReadOnlyList<Dictionary<string, XlsxCell>>> sheets = [];

    public XlsxReader(byte[] file)
    {
        using var package = new ZipArchive(new MemoryStream(file));
        var names = Part(package, "xl/workbook.xml").Descendants(Main + "sheet").Select(sheet => (string)sheet.Attribute("name")!).ToList();
        for (var at = 0; at < names.Count; at++)
        {
            sheets.Add(names[at], [.. Part(package, $"xl/worksheets/sheet{at + 1}.xml").Descendants(Main + "row").Select(Row)]);
        }
    }

    public IReadOnlyList<Dictionary<string, XlsxCell>> Rows(string sheet) => sheets[sheet];

    public decimal Value(string sheet, XlsxCell cell)
    {
        if (cell.Formula is not { } formula)
        {
            return cell.IsText || cell.Text.Length == 0 ? 0 : decimal.Parse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        if (Regex.Match(formula, @"^SUM\(([A-Z])(\d+):\1(\d+)\)$") is { Success: true } sum)
        {
            return Range(sheet, sum.Groups[1].Value, sum.Groups[2].Value, sum.Groups[3].Value).Sum(one => Value(sheet, one));
        }

        if (Regex.Match(formula, @"^SUMIF\('(.+)'!\$([A-Z])\$(\d+):\$\2\$(\d+),([A-Z])(\d+),'\1'!\$([A-Z])\$\3:\$\7\$\4\)$") is { Success: true } chosen)
        {
            var (other, from, until) = (chosen.Groups[1].Value, chosen.Groups[3].Value, chosen.Groups[4].Value);
            var wanted = At(sheet, chosen.Groups[5].Value, chosen.Groups[6].Value).Text;
            return Range(other, chosen.Groups[2].Value, from, until).Zip(Range(other, chosen.Groups[7].Value, from, until))
                .Where(pair => pair.First.Text == wanted).Sum(pair => Value(other, pair.Second));
        }

        Assert.Matches(@"^[A-Z]\d+([+-][A-Z]\d+)+$", formula);
        return Regex.Matches(formula, @"([+-]?)([A-Z])(\d+)").Sum(part =>
            (part.Groups[1].Value == "-" ? -1 : 1) * Value(sheet, At(sheet, part.Groups[2].Value, part.Groups[3].Value)));
    }

    private IEnumerable<XlsxCell> Range(string sheet, string column, string from, string until) =>
        Enumerable.Range(Number(from), Number(until) - Number(from) + 1).Select(row => At(sheet, column, row.ToString(CultureInfo.InvariantCulture)));

    private XlsxCell At(string sheet, string column, string row) =>
        sheets[sheet][Number(row) - 1].GetValueOrDefault(column) ?? new XlsxCell(string.Empty, null, false);

    private static Dictionary<string, XlsxCell> Row(XElement row) => row.Elements(Main + "c")
        .Select((cell, at) => (Column: ((char)('A' + at)).ToString(), Cell: Cell(cell))).ToDictionary(one => one.Column, one => one.Cell);

    private static XlsxCell Cell(XElement cell) => new(
        (string?)cell.Element(Main + "v") ?? string.Concat(cell.Descendants(Main + "t").Select(text => text.Value)),
        (string?)cell.Element(Main + "f"),
        (string?)cell.Attribute("t") == "inlineStr");

    private static XDocument Part(ZipArchive package, string name)
    {
        using var part = package.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
