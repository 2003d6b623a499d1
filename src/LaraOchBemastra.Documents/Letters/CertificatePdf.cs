using System.Globalization;
using LaraOchBemastra.Documents.Pdf;

namespace LaraOchBemastra.Documents.Letters;

/// <summary>
/// Certificates of attendance as a tagged PDF (PDF/UA-1), one person or a whole course to the file; each begins on a page of
/// its own and is in its reader's language.
/// </summary>
public static class CertificatePdf
{
    private const double SignatureRoom = 90, SignatureLine = 220;

    /// <param name="certificates">At least one, in the order they are to lie in the file.</param>
    /// <param name="made">When the content was made.</param>
    /// <param name="fonts">The fonts to embed.</param>
    /// <param name="to">Gets the whole file at once; stays open.</param>
    /// <exception cref="ArgumentException">There is no certificate.</exception>
    public static void Write(IReadOnlyList<Certificate> certificates, DateTimeOffset made, PdfFontSet fonts, Stream to)
    {
        if (certificates.Count == 0)
        {
            throw new ArgumentException("A document needs at least one certificate.", nameof(certificates));
        }

        var words = certificates[0].Words;
        var title = certificates.Count == 1 ? Title(certificates[0]) : words.CertificatesTitle;
        var document = new PdfDocument(fonts, new PdfDetails(title, words.Culture.Name, made, words.PageOf));
        foreach (var certificate in certificates)
        {
            Draw(document.Flow, certificate);
        }

        document.Write(to);
    }

    private static string Title(Certificate certificate) =>
        certificate.ForAllowance ? certificate.Words.AllowanceTitle : certificate.Words.CertificateTitle;

    private static void Draw(PageFlow flow, Certificate certificate)
    {
        var words = certificate.Words;
        var section = flow.StartSection($"{Title(certificate)}, {certificate.Name}", certificate.Institution, Letter.LanguageOf(words));
        flow.Paragraph(section, certificate.Institution, Letter.Sender);
        flow.DownTo(Letter.BodyFrom);
        flow.H1(section, Title(certificate));
        flow.Space(8);
        flow.Paragraph(section, certificate.ForAllowance ? words.AllowanceText : words.CertificateText, Letter.Text);
        flow.Space(10);
        flow.Facts(section, [(words.Name, certificate.Name), (words.Institution, certificate.Institution), (words.Programme, words.ProgrammeKind)], columns: 2);
        flow.H2(section, words.DatesHeading);
        flow.Table(
            section,
            [new(words.Date), new(words.From), new(words.Until), new(words.Hours, Right: true)],
            [
                .. certificate.Sessions.Select(session => new TableRow(
                    [words.Weekday(session.Date), words.Clock(session.From), words.Clock(session.Until), words.Number(session.Hours)])),
                new TableRow([words.Total, string.Empty, string.Empty, words.Number(certificate.Hours)], Strong: true),
            ],
            flow.Width);
        flow.Space(16);
        flow.Keep(SignatureRoom);
        flow.Paragraph(
            section, string.Format(CultureInfo.InvariantCulture, words.Issued, words.Day(certificate.IssuedOn), certificate.Institution), Letter.Text);
        flow.Space(44);
        flow.Rule(SignatureLine, 0.6, 0.3);
        flow.Paragraph(section, words.Signature, TextStyle.Small);
    }
}
