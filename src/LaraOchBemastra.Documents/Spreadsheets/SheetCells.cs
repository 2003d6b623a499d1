using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LaraOchBemastra.Documents.Spreadsheets;

/// <summary>A cell that the spreadsheet reckons.</summary>
/// <param name="Text">In English and without the equals sign; of our own making, never of what somebody typed.</param>
/// <param name="Value">What it comes to, for readers that do not reckon.</param>
internal sealed record SheetFormula(string Text, decimal Value);

/// <summary>Values as cells.</summary>
internal static partial class SheetCells
{
    /// <summary>More than this a cell does not hold.</summary>
    private const int TextLength = 32_767;

    public static Cell Heading(string text) => Text(text, SheetStyles.Heading);

    /// <exception cref="ArgumentException">A value of a type that has no cell.</exception>
    public static Cell Of(object? value) => value switch
    {
        null => new Cell(),
        string text => Text(text, StartsFormula(text) ? SheetStyles.QuotedText : SheetStyles.General),
        int number => Number(number, SheetStyles.General),
        long number => Number(number, SheetStyles.General),
        decimal number => Number((double)number, SheetStyles.Amount),
        DateOnly date => Number(date.ToDateTime(default).ToOADate(), SheetStyles.Date),
        TimeOnly time => Number(time.ToTimeSpan().TotalDays, SheetStyles.Time),
        DateTime local => Number(local.ToOADate(), SheetStyles.DateTime),
        SheetFormula formula => new Cell
        {
            StyleIndex = SheetStyles.Amount,
            CellFormula = new CellFormula(formula.Text),
            CellValue = new CellValue(formula.Value.ToString(CultureInfo.InvariantCulture)),
        },
        bool yes => new Cell { DataType = CellValues.Boolean, CellValue = new CellValue(yes ? "1" : "0") },
        _ => throw new ArgumentException($"{value.GetType().Name} has no cell.", nameof(value)),
    };

    /// <summary>Signs that XML does not take are replaced by the sign for what cannot be shown.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, TextLength));
        foreach (var rune in (text.Length > TextLength ? text[..TextLength] : text).EnumerateRunes())
        {
            // Halves of pairs come out of the enumeration as U+FFFD already.
            clean.Append(rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        }

        return clean.ToString();
    }

    private static Cell Text(string text, uint style) => new()
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
        // A text that looks like a coded sign (_x0041_) would be read as the sign.
        InlineString = new InlineString { Text = new Text(Coded().Replace(Clean(text), "_x005F_")) { Space = SpaceProcessingModeValues.Preserve } },
    };

    private static Cell Number(double number, uint style) => new()
    {
        DataType = CellValues.Number,
        StyleIndex = style,
        CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)),
    };

    // Such a text is a text in the file; quoted, it also stays one when somebody edits the cell.
    private static bool StartsFormula(string text) => text.TrimStart() is [var first, ..] && first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex Coded();
}
