using System.Globalization;
using System.Resources;
using LaraOchBemastra.Documents.Spreadsheets;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Imports;

/// <summary>A file whose columns are not those of its kind; the message is a sentence for the reader.</summary>
public sealed class ImportFaultException(string sentence) : Exception(sentence);

/// <summary>A file's rows by the columns of its kind; headings are read in Swedish, nynorsk, bokmål and English.</summary>
internal static class ImportRows
{
    public static readonly IReadOnlyList<CultureInfo> Cultures = [.. new[] { "sv", "nn", "nb", "en" }.Select(CultureInfo.GetCultureInfo)];
    private static readonly ResourceManager Headings = new(typeof(ImportsText));

    /// <exception cref="SheetFaultException">It is no file to read.</exception>
    /// <exception cref="ImportFaultException">A column is lacking, strange or there twice.</exception>
    public static IReadOnlyList<ImportRow> Read(ImportKind kind, byte[] content, IStringLocalizer text)
    {
        var rows = SheetReader.Read(content);
        var columns = ImportColumns.Of(kind);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < rows[0].Cells.Count; at++)
        {
            if (rows[0].Cells[at]?.ToString()?.Trim() is not { Length: > 0 } heading)
            {
                continue;
            }

            var column = columns.FirstOrDefault(one => Is(one.Key, heading)) ?? throw new ImportFaultException(text["ColumnUnknown", heading]);
            if (!places.TryAdd(column.Key, at))
            {
                throw new ImportFaultException(text["ColumnTwice", heading]);
            }
        }

        var lacking = columns.Where(column => column.Needed && !places.ContainsKey(column.Key)).Select(column => text[$"Column.{column.Key}"].Value).ToList();
        return lacking.Count > 0 ? throw new ImportFaultException(text["ColumnsLacking", string.Join(", ", lacking)])
            : rows.Count == 1 ? throw new ImportFaultException(text["NoRows"])
            : [.. rows.Skip(1).Select(row => new ImportRow(row.Number, places.Where(place => place.Value < row.Cells.Count).ToDictionary(place => place.Key, place => row.Cells[place.Value])))];
    }

    private static bool Is(string key, string heading) =>
        Cultures.Any(culture => string.Equals(Headings.GetString($"Column.{key}", culture), heading, StringComparison.OrdinalIgnoreCase));
}
