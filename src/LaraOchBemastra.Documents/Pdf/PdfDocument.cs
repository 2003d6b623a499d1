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
/// <see cref="Write(Stream)"/> once. A long one is opened with <see cref="Begin"/> and gives its sections away by
/// <see cref="PdfParts.Flush"/>, so that only one lies in memory. The same content, written the same way, gives the same bytes.
/// </summary>
internal sealed class PdfDocument
{
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
        using var objects = new PdfObjects(to);
        var parts = Begin(objects);
        parts.Flush();
        Finish(objects, parts);
    }

    public PdfParts Begin(PdfObjects objects) => new(objects, Flow, details.PageOf);

    /// <summary>Writes what all sections share: fonts, trees, metadata, catalogue.</summary>
    public void Finish(PdfObjects objects, PdfParts parts)
    {
        var catalog = objects.Reserve();
        objects.Set(parts.Resources, string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Font << /F1 {PdfFontObjects.Write(objects, regular)} 0 R /F2 {PdfFontObjects.Write(objects, bold)} 0 R >> >>"));
        parts.Finish();
        var metadata = objects.AddStream("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(PdfMetadata.Xmp(details)));
        var outline = PdfOutline.Write(objects, parts.Titles);
        objects.Set(catalog, string.Create(CultureInfo.InvariantCulture, $"""
            << /Type /Catalog /Pages {parts.PageTree} 0 R /Lang ({details.Language})
            /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >>
            /StructTreeRoot {parts.StructureTree} 0 R /Metadata {metadata} 0 R /Outlines {outline} 0 R >>
            """));
        objects.Finish(catalog, objects.Add(PdfMetadata.Info(details)));
    }
}
