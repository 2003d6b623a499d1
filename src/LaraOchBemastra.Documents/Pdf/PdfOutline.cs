using System.Globalization;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>The viewer's outline: one line a section, leading to its first page.</summary>
internal static class PdfOutline
{
    public static int Write(PdfObjects objects, IReadOnlyList<(string Title, int Page)> sections)
    {
        var outline = objects.Reserve();
        var items = sections.Select(_ => objects.Reserve()).ToList();
        for (var i = 0; i < items.Count; i++)
        {
            var before = i > 0 ? Invariant($" /Prev {items[i - 1]} 0 R") : string.Empty;
            var after = i < items.Count - 1 ? Invariant($" /Next {items[i + 1]} 0 R") : string.Empty;
            var title = PdfMetadata.String(PdfText.Clean(sections[i].Title).ReplaceLineEndings(" "));
            objects.Set(items[i], Invariant($"<< /Title {title} /Parent {outline} 0 R{before}{after} /Dest [{sections[i].Page} 0 R /Fit] >>"));
        }

        objects.Set(outline, Invariant($"<< /Type /Outlines /First {items[0]} 0 R /Last {items[^1]} 0 R /Count {items.Count} >>"));
        return outline;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
