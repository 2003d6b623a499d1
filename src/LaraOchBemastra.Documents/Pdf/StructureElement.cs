namespace LaraOchBemastra.Documents.Pdf;

/// <summary>
/// A node of the structure tree (ISO 32000-1, 14.7), which a screen reader walks instead of the page.
/// Kids are elements, or places on a page marked with a number (MCID).
/// </summary>
internal sealed class StructureElement(string type, StructureElement? parent, string? attributes = null)
{
    public const string ColumnHeader = "<< /O /Table /Scope /Column >>";
    public const string RowHeader = "<< /O /Table /Scope /Row >>";

    private readonly List<object> kids = [];

    public string Type { get; } = type;

    public StructureElement? Parent { get; } = parent;

    public string? Attributes { get; } = attributes;

    /// <summary>Where it differs from the document's: a screen reader then changes its voice.</summary>
    public string? Language { get; set; }

    /// <summary>Each a <see cref="StructureElement"/> or a <see cref="MarkedPlace"/>, in reading order.</summary>
    public IReadOnlyList<object> Kids => kids;

    public StructureElement Add(string kind, string? kindAttributes = null)
    {
        var kid = new StructureElement(kind, this, kindAttributes);
        kids.Add(kid);
        return kid;
    }

    public void Mark(PdfPage page, int number) => kids.Add(new MarkedPlace(page, number));
}

/// <summary>Content on a page, found by its number there.</summary>
internal sealed record MarkedPlace(PdfPage Page, int Number);
