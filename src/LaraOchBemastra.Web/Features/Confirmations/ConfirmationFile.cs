using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Documents.Spreadsheets;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Confirmations;

/// <summary>A row by the headings of its file.</summary>
public sealed record FileRow(int Number, IReadOnlyDictionary<string, string> Cells)
{
    public string Of(string column) => Cells.GetValueOrDefault(column, string.Empty);
}

/// <summary>A file of payroll's, read.</summary>
public sealed record ConfirmationFile(IReadOnlyList<string> Headings, IReadOnlyList<FileRow> Rows, string Checksum)
{
    /// <exception cref="CsvFaultException">It is not read, and why.</exception>
    public static ConfirmationFile Read(byte[] content)
    {
        var rows = CsvReader.Read(content);
        var headings = rows[0].Cells.Select(heading => heading.Length > ConfirmationColumns.HeadingLength ? heading[..ConfirmationColumns.HeadingLength] : heading).ToList();
        return new ConfirmationFile(
            [.. headings.Where(heading => heading.Length > 0).Distinct(StringComparer.Ordinal)],
            [.. rows.Skip(1).Select(row => new FileRow(row.Number, ByHeading(headings, row.Cells)))],
            RunArchive.ChecksumOf(content));
    }

    // Of two columns with one heading the first counts.
    private static Dictionary<string, string> ByHeading(List<string> headings, IReadOnlyList<string> cells) => headings
        .Select((heading, place) => (heading, Cell: place < cells.Count ? cells[place] : string.Empty))
        .Where(pair => pair.heading.Length > 0)
        .DistinctBy(pair => pair.heading, StringComparer.Ordinal)
        .ToDictionary(pair => pair.heading, pair => pair.Cell, StringComparer.Ordinal);
}
