using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LaraOchBemastra.Documents.Spreadsheets;

/// <summary>What stands in a cell: texts are shared over the workbook, and only a number's format tells that it is a date.</summary>
internal sealed class SheetValues
{
    private const int DaysFrom1900To1904 = 1462;
    private const double LastDay = 2_958_466;
    private readonly IReadOnlyList<string> shared;
    private readonly IReadOnlyList<bool> dated;
    private readonly bool from1904;

    public SheetValues(WorkbookPart book)
    {
        shared = [.. book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(Text) ?? []];
        from1904 = book.Workbook.WorkbookProperties?.Date1904?.Value == true;
        var formats = book.WorkbookStylesPart?.Stylesheet?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.NumberFormatId is not null)
            .DistinctBy(format => format.NumberFormatId!.Value)
            .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode?.Value ?? string.Empty) ?? [];
        dated = [.. book.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<CellFormat>().Select(cell => IsDate(cell.NumberFormatId?.Value ?? 0, formats)) ?? []];
    }

    public object? Of(Cell cell)
    {
        var written = cell.CellValue?.Text ?? string.Empty;
        var type = cell.DataType?.Value ?? CellValues.Number;
        return type switch
        {
            CellValues.SharedString => Filled(int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : string.Empty),
            CellValues.InlineString => Filled(cell.InlineString is { } inline ? inline.InnerText : string.Empty),
            CellValues.String or CellValues.Error => Filled(written),
            CellValues.Boolean => written.Length == 0 ? null : written is "1" or "true",
            CellValues.Date => DateTime.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : Filled(written),
            _ => double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Number(number, cell.StyleIndex?.Value ?? 0) : Filled(written),
        };
    }

    private object Number(double number, uint style)
    {
        var day = from1904 ? number + DaysFrom1900To1904 : number;
        return style < dated.Count && dated[(int)style] && day is >= 0 and < LastDay ? DateTime.FromOADate(day) : number;
    }

    // Spreadsheet programs write _x000D_ for signs XML does not take; what is meant by it is white space at most.
    private static string? Filled(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Replace("_x000D_", string.Empty, StringComparison.Ordinal);

    // Readings of the text for Japanese and the like are left out.
    private static string Text(SharedStringItem item) =>
        item.Text is { } plain ? plain.Text : string.Concat(item.Elements<Run>().Select(run => run.Text?.Text));

    private static bool IsDate(uint format, Dictionary<uint, string> own) => format switch
    {
        >= 14 and <= 22 or >= 45 and <= 47 => true,
        >= 164 => own.TryGetValue(format, out var code) && HasDateSigns(code),
        _ => false,
    };

    // "kr" in quotes and colours in brackets are no parts of a date.
    private static bool HasDateSigns(string code)
    {
        var (quoted, bracketed, escaped) = (false, false, false);
        foreach (var sign in code)
        {
            if (escaped || sign == '\\')
            {
                escaped = !escaped;
                continue;
            }

            quoted = sign == '"' ? !quoted : quoted;
            bracketed = !quoted && (sign == '[' || (bracketed && sign != ']'));
            if (!quoted && !bracketed && sign is 'y' or 'Y' or 'd' or 'D' or 'h' or 'H' or 'm' or 'M')
            {
                return true;
            }
        }

        return false;
    }
}
