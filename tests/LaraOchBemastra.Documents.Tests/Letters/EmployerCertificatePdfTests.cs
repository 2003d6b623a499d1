using LaraOchBemastra.Documents.Letters;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Letters;

public class EmployerCertificatePdfTests
{
    private static readonly DateTimeOffset _made = new(2026, 4, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_employers_certificate_reads_as_it_did_when_last_looked_at() =>
        Golden.Matches("employer-certificate.sv.txt", new PdfTextReader(Written()).Structured());

    [Fact]
    public void A_Norwegian_employers_certificate_reads_as_it_did_when_last_looked_at() =>
        Golden.Matches("employer-certificate.nn.txt", new PdfTextReader(Written(LetterGiven.Nynorsk)).Structured());

    [ToolFact("qpdf")]
    public async Task Qpdf_finds_no_fault_in_it()
    {
        var (exitCode, output) = await Tools.RunOnAsync(Written(), "qpdf", "--check", "{file}");
        Assert.True(exitCode == 0, output);
    }

    private static byte[] Written(LetterWords? words = null)
    {
        var certificate = new EmployerCertificate
        {
            Name = "Åsa Öberg",
            Institution = "Skaraborgs Sjukhus",
            Reference = "VGR-2026-000123",
            Absences =
            [
                new(new DateOnly(2026, 3, 5), new TimeOnly(11, 45), new TimeOnly(16, 15)),
                new(new DateOnly(2026, 3, 12), new TimeOnly(13, 0), new TimeOnly(15, 30)),
            ],
            Words = words ?? LetterGiven.Swedish,
        };
        using var file = new MemoryStream();
        EmployerCertificatePdf.Write(certificate, _made, TestFonts.Inter, file);
        return file.ToArray();
    }
}
