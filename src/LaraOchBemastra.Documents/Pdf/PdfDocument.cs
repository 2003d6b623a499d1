using System.Globalization;
using System.Text;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>What a file says about itself.</summary>
/// <param name="Title">Shown by viewers instead of the file's name.</param>
/// <param name="Language">A BCP 47 tag such as sv-SE.</param>
/// <param name="Made">When the content was made; the only clock the file knows.</param>
/// <param name="PageOf">"Sida {0} av {1}".</param>
internal sealed record PdfDetails(string Title, string Language, DateTimeOffset Made, string PageOf);

/// <summary>
/// A tagged PDF 1.7 that declares PDF/UA-1 (ISO 14289-1): content goes in by <see cref="Flow"/>, then
/// <see cref="Write"/> once. The same content gives the same bytes.
/// </summary>
internal sealed class PdfDocument
{
    private readonly PdfObjects objects = new();
    private readonly EmbeddedFont regular;
    private readonly EmbeddedFont bold;
    private readonly PdfDetails details;

    public PdfDocument(PdfFontSet fonts, PdfDetails details)
    {
        regular = new EmbeddedFont(fonts.Regular, "Inter-Regular", "F1");
        bold = new EmbeddedFont(fonts.Bold, "Inter-SemiBold", "F2");
        this.details = details with { Title = PdfText.Clean(details.Title).ReplaceLineEndings(" ") };
        Flow = new PageFlow(regular, bold);
    }

    public PageFlow Flow { get; }

    public void Write(Stream to)
    {
        Flow.NumberPages(details.PageOf);
        var catalog = objects.Reserve();
        var tree = objects.Reserve();
        var pageIds = WritePages();
        PdfStructure.Write(objects, tree, Flow.Root, pageIds);
        var metadata = objects.AddStream("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(PdfMetadata.Xmp(details)));
        var outline = PdfOutline.Write(objects, Flow.Sections, pageIds);
        objects.Set(catalog, string.Create(CultureInfo.InvariantCulture, $"""
            << /Type /Catalog /Pages {pageIds.Parent} 0 R /Lang ({details.Language})
            /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >>
            /StructTreeRoot {tree} 0 R /Metadata {metadata} 0 R /Outlines {outline} 0 R >>
            """));
        objects.Write(to, catalog, objects.Add(PdfMetadata.Info(details)));
    }

    private PageIds WritePages()
    {
        var resources = objects.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Font << /F1 {PdfFontObjects.Write(objects, regular)} 0 R /F2 {PdfFontObjects.Write(objects, bold)} 0 R >> >>"));
        var ids = new PageIds(objects.Reserve(), []);
        foreach (var page in Flow.Pages)
        {
            var content = objects.AddCompressed(string.Empty, Encoding.ASCII.GetBytes(page.Content));
            ids.Of.Add(page, objects.Add(string.Create(CultureInfo.InvariantCulture, $"""
                << /Type /Page /Parent {ids.Parent} 0 R /MediaBox [0 0 {page.Width} {page.Height}] /Tabs /S
                /StructParents {ids.Of.Count} /Resources {resources} 0 R /Contents {content} 0 R >>
                """)));
        }

        var kids = string.Join(' ', ids.Of.Values.Select(id => $"{id} 0 R"));
        objects.Set(ids.Parent, $"<< /Type /Pages /Count {ids.Of.Count} /Kids [{kids}] >>");
        return ids;
    }
}

/// <summary>The object numbers of the page tree and of each page, in their order.</summary>
internal sealed record PageIds(int Parent, Dictionary<PdfPage, int> Of);
