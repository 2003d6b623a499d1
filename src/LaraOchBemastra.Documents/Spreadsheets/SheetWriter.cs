using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LaraOchBemastra.Documents.Spreadsheets;

/// <param name="Heading">In the first row.</param>
/// <param name="Width">In characters.</param>
public sealed record SheetColumn(string Heading, int Width = 20);

/// <summary>
/// A list as a spreadsheet (ISO/IEC 29500): one sheet, a heading row that stays in view, cells of the type of their value.
/// A text is always a text, whatever it begins with (CWE-1236). Rows are written one by one.
/// </summary>
public static class SheetWriter
{
    private const int NameLength = 31;
    private static readonly char[] NotInNames = ['\\', '/', '?', '*', '[', ']', ':', '\''];

    /// <param name="to">Read and written, and left open; a file or memory.</param>
    /// <param name="name">The sheet's; signs that a spreadsheet does not take are left out.</param>
    /// <param name="columns">Headings and widths.</param>
    /// <param name="rows">Cells by column: text, whole and decimal numbers, dates, times, yes and no; null is empty.</param>
    public static void Write(Stream to, string name, IReadOnlyList<SheetColumn> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var document = SpreadsheetDocument.Create(to, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>("rStyles").Stylesheet = SheetStyles.Make();
        var sheet = book.AddNewPart<WorksheetPart>("rSheet");
        using (var writer = OpenXmlWriter.Create(sheet))
        {
            writer.WriteStartElement(new Worksheet());
            Rows(writer, columns, rows);
            writer.WriteEndElement();
        }

        book.Workbook = SheetStyles.With(new Workbook(), SheetStyles.With(new Sheets(), new Sheet { Name = NameOf(name), SheetId = 1, Id = book.GetIdOfPart(sheet) }));
    }

    /// <summary>What stands in a sheet: its view, its columns and its rows.</summary>
    internal static void Rows(OpenXmlWriter writer, IReadOnlyList<SheetColumn> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        writer.WriteElement(Frozen());
        writer.WriteElement(new Columns(columns.Select((column, at) =>
            new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, [.. columns.Select(column => SheetCells.Heading(column.Heading))]);
        foreach (var row in rows)
        {
            WriteRow(writer, row.Select(SheetCells.Of));
        }

        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    private static SheetViews Frozen() => SheetStyles.With(new SheetViews(), SheetStyles.With(
        new SheetView { WorkbookViewId = 0 },
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }));

    internal static string NameOf(string name)
    {
        var plain = string.Concat(SheetCells.Clean(name).Where(sign => !NotInNames.Contains(sign))).Trim();
        return plain.Length == 0 ? "1" : plain.Length > NameLength ? plain[..NameLength] : plain;
    }
}
