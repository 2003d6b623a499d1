namespace LaraOchBemastra.Documents.Pdf;

/// <summary>A part of a document that is numbered by itself, such as one form of many.</summary>
/// <param name="Title">Its line in the viewer's outline.</param>
/// <param name="Footer">Stands to the left at the foot of each of its pages, one line.</param>
internal sealed record PageSection(string Title, string Footer)
{
    public List<PdfPage> Pages { get; } = [];
}
