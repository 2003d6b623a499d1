using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LaraOchBemastra.Documents.Spreadsheets;

/// <summary>The looks a cell may have, by their place in the file's table of styles.</summary>
internal static class SheetStyles
{
    public const uint General = 0;
    public const uint Heading = 1;
    public const uint Date = 2;
    public const uint Time = 3;
    public const uint DateTime = 4;
    public const uint Amount = 5;
    public const uint QuotedText = 6;

    private const uint DateFormat = 164;
    private const uint TimeFormat = 165;
    private const uint DateTimeFormat = 166;
    private const uint AmountFormat = 4;

    public static Stylesheet Make() => With(
        new Stylesheet(),
        With(new NumberingFormats(), Format(DateFormat, "yyyy\\-mm\\-dd"), Format(TimeFormat, "hh:mm"), Format(DateTimeFormat, "yyyy\\-mm\\-dd\\ hh:mm")),
        With(new Fonts(), new Font(), With(new Font(), new Bold())),
        With(new Fills(), Filled(PatternValues.None), Filled(PatternValues.Gray125)),
        With(new Borders(), new Border()),
        With(new CellStyleFormats(), new CellFormat()),
        With(
            new CellFormats(),
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            Numbered(DateFormat),
            Numbered(TimeFormat),
            Numbered(DateTimeFormat),
            Numbered(AmountFormat),
            new CellFormat { QuotePrefix = true }));

    /// <summary>An element with its children; the constructors that take them cannot tell one child from a row of them.</summary>
    public static T With<T>(T parent, params OpenXmlElement[] children)
        where T : OpenXmlCompositeElement
    {
        parent.Append(children);
        return parent;
    }

    private static Fill Filled(PatternValues pattern) => With(new Fill(), new PatternFill { PatternType = pattern });

    private static NumberingFormat Format(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static CellFormat Numbered(uint id) => new() { NumberFormatId = id, ApplyNumberFormat = true };
}
