using System.Globalization;
using LaraOchBemastra.Documents.Pdf;

namespace LaraOchBemastra.Documents.Letters;

/// <summary>A certificate of lost earnings for an employer to fill in, as a tagged PDF (PDF/UA-1).</summary>
public static class EmployerCertificatePdf
{
    private const double LineRoom = 34, LineLength = 320;

    /// <param name="certificate">Who was away, and when.</param>
    /// <param name="made">When the content was made.</param>
    /// <param name="fonts">The fonts to embed.</param>
    /// <param name="to">Gets the whole file at once; stays open.</param>
    public static void Write(EmployerCertificate certificate, DateTimeOffset made, PdfFontSet fonts, Stream to)
    {
        var words = certificate.Words;
        var document = new PdfDocument(fonts, new PdfDetails(words.EmployerTitle, words.Culture.Name, made, words.PageOf));
        var flow = document.Flow;
        var section = flow.StartSection(words.EmployerTitle, certificate.Institution, Letter.LanguageOf(words));
        flow.Paragraph(section, certificate.Institution, Letter.Sender);
        flow.Space(20);
        flow.H1(section, words.EmployerTitle);
        flow.Space(8);
        flow.Paragraph(
            section, string.Format(CultureInfo.InvariantCulture, words.EmployerText, certificate.Name, certificate.Institution), Letter.Text);
        flow.Space(10);
        flow.Facts(section, [(words.Name, certificate.Name), (words.EmployerReference, certificate.Reference)], columns: 2);
        flow.H2(section, words.EmployerDates);
        flow.Table(
            section,
            [new(words.Date), new(words.From), new(words.Until), new(words.EmployerHours, Right: true), new(words.EmployerPay, Right: true)],
            [.. certificate.Absences.Select(day => new TableRow(
                [words.Weekday(day.Date), words.Clock(day.From), words.Clock(day.Until), string.Empty, string.Empty]))],
            flow.Width);
        flow.Space(12);
        flow.Keep(4 * LineRoom);
        foreach (var line in new[] { words.EmployerName, words.EmployerContact, words.EmployerSignature })
        {
            flow.Space(LineRoom);
            flow.Rule(LineLength, 0.6, 0.3);
            flow.Paragraph(section, line, TextStyle.Small);
        }

        document.Write(to);
    }
}
