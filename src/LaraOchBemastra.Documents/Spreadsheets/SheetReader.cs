using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LaraOchBemastra.Documents.Spreadsheets;

/// <summary>A row as it stands in the file.</summary>
/// <param name="Number">As the spreadsheet program numbers it, from 1.</param>
/// <param name="Cells">By column from 0: text, number (double), moment (DateTime), yes or no; an empty one is null.</param>
public sealed record SheetRow(int Number, IReadOnlyList<object?> Cells);

/// <summary>The first sheet of a workbook that somebody sends in, within limits (rule R-SHEET-1).</summary>
public static class SheetReader
{
    public const int MostBytes = 1024 * 1024;
    public const int MostRows = 5_000;
    public const int MostColumns = 60;
    private const uint LastRow = 1_048_576;
    private const long MostCharactersInPart = 20_000_000;

    /// <summary>Rows that have anything in them, the heading first.</summary>
    /// <exception cref="SheetFaultException">The file is not read, and why.</exception>
    public static IReadOnlyList<SheetRow> Read(byte[] file)
    {
        if (file.Length > MostBytes)
        {
            throw new SheetFaultException(SheetFault.TooLarge);
        }

        SheetGuard.Check(file);
        try
        {
            using var document = SpreadsheetDocument.Open(
                new MemoryStream(file, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharactersInPart });
            return Rows(document.WorkbookPart ?? throw new SheetFaultException(SheetFault.NoSheet));
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException
            or InvalidOperationException or FormatException or ArgumentException or NotSupportedException or InvalidCastException or KeyNotFoundException)
        {
            throw new SheetFaultException(SheetFault.NotASpreadsheet);
        }
    }

    private static List<SheetRow> Rows(WorkbookPart book)
    {
        var first = book.Workbook.Sheets?.Elements<Sheet>().FirstOrDefault(sheet => sheet.State is null || sheet.State == SheetStateValues.Visible);
        if (first?.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart part)
        {
            throw new SheetFaultException(SheetFault.NoSheet);
        }

        var values = new SheetValues(book);
        List<SheetRow> rows = [];
        var number = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
            {
                continue;
            }

            var row = (Row)reader.LoadCurrentElement()!;
            number = row.RowIndex?.Value is { } given ? (int)Math.Min(given, LastRow) : number + 1;
            var cells = Cells(row, values);
            if (cells.Exists(cell => cell is not null))
            {
                rows.Add(new SheetRow(number, cells));
            }

            // One more for the heading.
            if (rows.Count > MostRows + 1)
            {
                throw new SheetFaultException(SheetFault.TooManyRows);
            }
        }

        return rows.Count == 0 ? throw new SheetFaultException(SheetFault.NoSheet) : rows;
    }

    private static List<object?> Cells(Row row, SheetValues values)
    {
        List<object?> cells = [];
        var next = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            // A cell without an address stands after the one before it, empty or not.
            var column = cell.CellReference?.Value is { } reference ? Column(reference) : next;
            next = column + 1;
            var value = values.Of(cell);
            if (value is null)
            {
                continue;
            }

            if (column is < 0 or >= MostColumns)
            {
                throw new SheetFaultException(SheetFault.TooManyColumns);
            }

            while (cells.Count <= column)
            {
                cells.Add(null);
            }

            cells[column] = value;
        }

        return cells;
    }

    private static int Column(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (column * 26) + (char.ToUpper(letter, CultureInfo.InvariantCulture) - 'A' + 1);
        }

        return column - 1;
    }
}
