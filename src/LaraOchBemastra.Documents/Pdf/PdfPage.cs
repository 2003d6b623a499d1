using System.Globalization;
using System.Text;

namespace LaraOchBemastra.Documents.Pdf;

/// <summary>A page's content as it is drawn. Lengths are in points; y counts from the lower edge.</summary>
internal sealed class PdfPage(double width, double height)
{
    private readonly StringBuilder content = new();
    private readonly List<StructureElement> marked = [];

    public double Width { get; } = width;

    public double Height { get; } = height;

    public string Content => content.ToString();

    /// <summary>The element that owns each MCID of the page, in their order.</summary>
    public IReadOnlyList<StructureElement> Marked => marked;

    /// <summary>Opens content of an element; without one it is an artifact, which screen readers pass over.</summary>
    public void Begin(StructureElement? owner)
    {
        if (owner is null)
        {
            content.Append("/Artifact BMC\n");
            return;
        }

        content.Append(CultureInfo.InvariantCulture, $"/{owner.Type} << /MCID {marked.Count} >> BDC\n");
        owner.Mark(this, marked.Count);
        marked.Add(owner);
    }

    /// <summary>Opens a header or footer that belongs to the page, not to the text.</summary>
    public void BeginPagination(string subtype) =>
        content.Append(CultureInfo.InvariantCulture, $"/Artifact << /Type /Pagination /Subtype /{subtype} >> BDC\n");

    public void End() => content.Append("EMC\n");

    public void Text(double x, double y, string text, EmbeddedFont font, TextStyle style)
    {
        if (text.Length > 0)
        {
            content.Append(
                CultureInfo.InvariantCulture,
                $"BT {style.Grey:0.##} g /{font.Resource} {style.Size:0.##} Tf {x:0.##} {y:0.##} Td {font.Encode(text, style)} Tj ET\n");
        }
    }

    public void Rule(double x, double y, double length, double thickness, double grey) => content.Append(
        CultureInfo.InvariantCulture,
        $"/Artifact BMC\n{grey:0.##} G {thickness:0.##} w {x:0.##} {y:0.##} m {x + length:0.##} {y:0.##} l S\nEMC\n");
}
