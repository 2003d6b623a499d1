using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using LaraOchBemastra.Documents.Spreadsheets;
using LaraOchBemastra.Web.Setup.Typed;

namespace LaraOchBemastra.Web.Setup.Sheets;

/// <summary>
/// A list as its page shows it, gathered while the page is made: headings, and each row's cells. What is only for hands or
/// ears (buttons, words for screen readers) is left out, and a column that then holds nothing.
/// </summary>
public sealed partial class SheetCapture
{
    private const int NarrowestColumn = 12;
    private const int WidestColumn = 60;
    private readonly List<SheetHead> heads = [];
    private readonly List<List<IReadOnlyList<object?>>> rows = [];

    public string Name { get; set; } = string.Empty;

    public int Count => rows.Count;

    public bool IsEmpty => heads.Count == 0;

    /// <param name="heading">The column's words.</param>
    /// <param name="also">The heading of the lines under the first, where a cell has several; without it they follow after a dot.</param>
    public void AddHead(string heading, string? also) => heads.Add(new SheetHead(heading, also));

    public void BeginRow() => rows.Add([]);

    /// <param name="html">The cell as the page has it.</param>
    /// <param name="isNumber">It stands in a column of numbers.</param>
    /// <param name="given">The value itself, where the page writes it for people.</param>
    public void AddCell(string html, bool isNumber, object? given) =>
        rows[^1].Add(given is not null ? [given] : [.. Lines(html).Select(line => Typed(line, isNumber))]);

    public void Write(Stream to)
    {
        // A row that spans the table, such as a sum, has fewer cells; what is missing is empty.
        var kept = heads.Select((head, at) => (head, at)).Where(one => rows.Exists(row => one.at < row.Count && row[one.at].Count > 0)).ToList();
        List<SheetColumn> columns = [];
        foreach (var (head, at) in kept)
        {
            columns.Add(new SheetColumn(head.Heading, Width(head, at)));
            if (head.Also is not null)
            {
                columns.Add(new SheetColumn(head.Also, WidestColumn / 2));
            }
        }

        SheetWriter.Write(to, Name, columns, rows.Select(row => (IReadOnlyList<object?>)[.. kept.SelectMany(one => Cells(one.head, one.at < row.Count ? row[one.at] : []))]));
    }

    private static IEnumerable<object?> Cells(SheetHead head, IReadOnlyList<object?> lines) => head.Also is null
        ? [lines.Count < 2 ? lines.FirstOrDefault() : string.Join(" · ", lines)]
        : [lines.FirstOrDefault(), lines.Count < 2 ? null : string.Join(" · ", lines.Skip(1))];

    private int Width(SheetHead head, int at) => Math.Clamp(
        rows.Where(row => at < row.Count).Select(row => row[at].FirstOrDefault()?.ToString()?.Length ?? 0).Append(head.Heading.Length + 2).Max(), NarrowestColumn, WidestColumn);

    private static IEnumerable<string> Lines(string html) =>
        Break().Split(ForHands().Replace(html, string.Empty))
            .Select(line => string.Join(' ', WebUtility.HtmlDecode(Markup().Replace(line, " ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0);

    private static object Typed(string line, bool isNumber)
    {
        if (DateOnly.TryParseExact(line, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        if (DateTime.TryParseExact(line, ["yyyy-MM-dd HH.mm", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return moment;
        }

        return isNumber && TypedNumber.Decimal(line.EndsWith("kr", StringComparison.Ordinal) ? line[..^2] : line) is { } number
            ? decimal.IsInteger(number) && !line.Contains(',') ? (long)number : number
            : line;
    }

    private sealed record SheetHead(string Heading, string? Also);

    [GeneratedRegex(@"<form\b.*?</form>|<button\b.*?</button>|<script\b.*?</script>|<a\b[^>]*class=""ds-button.*?</a>|<span class=""ds-sr-only"".*?</span>|<summary\b.*?</summary>", RegexOptions.Singleline, matchTimeoutMilliseconds: 500)]
    private static partial Regex ForHands();

    [GeneratedRegex(@"<br\b[^>]*>|</p>|</li>|</div>", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Markup();
}
