using LaraOchBemastra.Documents.Pdf;

namespace LaraOchBemastra.Documents.Statements;

/// <summary>The year's statement as a tagged PDF (PDF/UA-1).</summary>
public static class YearStatementPdf
{
    private static readonly TextStyle _payer = new(10, Bold: true, Grey: 0.2);

    /// <param name="statement">What it says.</param>
    /// <param name="made">When the content was made.</param>
    /// <param name="fonts">The fonts to embed.</param>
    /// <param name="to">Gets the whole file at once; stays open.</param>
    /// <exception cref="InvalidDataException">A font is not TrueType.</exception>
    public static void Write(YearStatement statement, DateTimeOffset made, PdfFontSet fonts, Stream to)
    {
        var document = new PdfDocument(fonts, new PdfDetails(statement.Title, statement.Culture.Name, made, statement.PageOf));
        var flow = document.Flow;
        var section = flow.StartSection(statement.Title, statement.Payer);
        flow.Paragraph(section, statement.Payer, _payer);
        flow.Space(24);
        flow.H1(section, statement.Title);
        flow.Space(8);
        flow.Facts(section, statement.Facts, columns: 2);
        flow.Space(12);
        flow.Table(
            section,
            [.. statement.Columns.Select((column, i) => new TableColumn(column, Right: i > 0))],
            [.. statement.Rows.Select(row => new TableRow(row)), new TableRow(statement.Total, Strong: true)],
            flow.Width);
        flow.Space(12);
        foreach (var note in statement.Notes)
        {
            flow.Paragraph(section, note, TextStyle.Small);
        }

        document.Write(to);
    }
}
