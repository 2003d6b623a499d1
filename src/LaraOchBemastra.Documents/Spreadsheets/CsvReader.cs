using System.Text;

namespace LaraOchBemastra.Documents.Spreadsheets;

/// <summary>Why a text file of rows is not read.</summary>
public enum CsvFault
{
    TooLarge = 1,

    /// <summary>A workbook, a picture, anything but text.</summary>
    NotText = 2,

    /// <summary>A quotation mark that is never closed, or text after one that is.</summary>
    Broken = 3,
    NoRows = 4,
    TooManyRows = 5,
    TooManyColumns = 6,
    CellTooLong = 7,
}

public sealed class CsvFaultException(CsvFault fault) : Exception(fault.ToString())
{
    public CsvFault Fault { get; } = fault;
}

/// <summary>
/// A text file of rows that somebody sends in, within limits (rule R-SHEET-3): semicolon, comma or tab as its first line has it,
/// quotes by RFC 4180, UTF-8 or else Latin-1. What a cell holds is text and is never reckoned.
/// </summary>
public static class CsvReader
{
    public const int MostBytes = 512 * 1024;
    public const int MostRows = 5_000;
    public const int MostColumns = 60;
    public const int MostCharacters = 1_000;

    private const char Quote = '"';
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Rows that have anything in them, the heading first; a row is numbered as the lines of a spreadsheet are.</summary>
    /// <exception cref="CsvFaultException">The file is not read, and why.</exception>
    public static IReadOnlyList<(int Number, IReadOnlyList<string> Cells)> Read(byte[] file)
    {
        if (file.Length > MostBytes)
        {
            throw new CsvFaultException(CsvFault.TooLarge);
        }

        var text = Text(file);
        var rows = new List<(int, IReadOnlyList<string>)>();
        var number = 0;
        foreach (var cells in Rows(text, Separator(text)))
        {
            number++;
            if (cells.TrueForAll(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            rows.Add((number, cells));

            // One more for the heading.
            if (rows.Count > MostRows + 1)
            {
                throw new CsvFaultException(CsvFault.TooManyRows);
            }
        }

        return rows.Count == 0 ? throw new CsvFaultException(CsvFault.NoRows) : rows;
    }

    private static string Text(byte[] file)
    {
        string text;
        try
        {
            text = Strict.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            text = Encoding.Latin1.GetString(file);
        }

        text = text.TrimStart('\uFEFF');
        return text.Any(sign => char.IsControl(sign) && sign is not ('\r' or '\n' or '\t')) ? throw new CsvFaultException(CsvFault.NotText) : text;
    }

    private static char Separator(string text)
    {
        var first = text.AsSpan(0, text.IndexOfAny(['\r', '\n']) is >= 0 and var end ? end : text.Length);
        var (semicolons, tabs, commas) = (first.Count(';'), first.Count('\t'), first.Count(','));
        return semicolons >= commas && semicolons >= tabs ? ';' : tabs >= commas ? '\t' : ',';
    }

    /// <summary>All rows, however many; the last is what stands after the last line's end.</summary>
    internal static IEnumerable<List<string>> Rows(string text, char separator)
    {
        var (cells, cell) = (new List<string>(), new StringBuilder());
        var (quoted, closed) = (false, false);
        var at = 0;
        while (at < text.Length)
        {
            var sign = text[at++];
            if (quoted)
            {
                if (sign != Quote)
                {
                    Grow(cell, sign);
                }
                else if (at < text.Length && text[at] == Quote)
                {
                    Grow(cell, text[at++]);
                }
                else
                {
                    (quoted, closed) = (false, true);
                }
            }
            else if (sign == Quote && cell.Length == 0 && !closed)
            {
                quoted = true;
            }
            else if (sign == separator || sign is '\r' or '\n')
            {
                closed = false;
                Take(cells, cell);
                if (sign == separator)
                {
                    continue;
                }

                yield return cells;
                cells = [];
                at += sign == '\r' && at < text.Length && text[at] == '\n' ? 1 : 0;
            }
            else
            {
                Grow(cell, closed ? throw new CsvFaultException(CsvFault.Broken) : sign);
            }
        }

        if (quoted)
        {
            throw new CsvFaultException(CsvFault.Broken);
        }

        Take(cells, cell);
        yield return cells;
    }

    private static void Take(List<string> cells, StringBuilder cell)
    {
        if (cells.Count == MostColumns)
        {
            throw new CsvFaultException(CsvFault.TooManyColumns);
        }

        cells.Add(cell.ToString().Trim());
        cell.Clear();
    }

    private static void Grow(StringBuilder cell, char sign)
    {
        if (cell.Length == MostCharacters)
        {
            throw new CsvFaultException(CsvFault.CellTooLong);
        }

        cell.Append(sign);
    }
}
