namespace LaraOchBemastra.Documents.Pdf;

/// <summary>A part of a document that is numbered by itself, such as one form of many.</summary>
/// <param name="Title">Its line in the viewer's outline.</param>
/// <param name="Footer">Stands to the left at the foot of each of its pages, one line.</param>
/// <param name="Element">The branch of the structure tree that its content belongs under.</param>
/// <param name="PageOf">"Sida {0} av {1}" in the part's own language; the document's where not given.</param>
internal sealed record PageSection(string Title, string Footer, StructureElement Element, string? PageOf = null)
{
    public List<PdfPage> Pages { get; } = [];
}

/// <summary>The language of one part of a document that holds several.</summary>
/// <param name="Tag">A BCP 47 tag such as nn-NO.</param>
/// <param name="PageOf">"Side {0} av {1}".</param>
internal sealed record SectionLanguage(string Tag, string PageOf);
