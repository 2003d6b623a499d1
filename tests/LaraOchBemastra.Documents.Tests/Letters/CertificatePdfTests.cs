using System.Text;
using LaraOchBemastra.Documents.Letters;
using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Letters;

public class CertificatePdfTests
{
    private static readonly Certificate Norwegian = LetterGiven.ACertificate("Liv Sæther") with
    {
        Institution = "Helse Bergen",
        ForAllowance = true,
        Words = LetterGiven.Nynorsk,
    };

    [Fact]
    public void A_Swedish_certificate_reads_as_it_did_when_last_looked_at() =>
        Golden.Matches("certificate.sv.txt", new PdfTextReader(LetterGiven.Written(LetterGiven.ACertificate())).Structured());

    [Fact]
    public void A_Norwegian_one_for_training_allowance_reads_as_it_did_when_last_looked_at() =>
        Golden.Matches("certificate.nn.txt", new PdfTextReader(LetterGiven.Written(Norwegian)).Structured());

    [Fact]
    public void A_whole_course_is_one_file_with_each_certificate_in_its_own_language()
    {
        var file = LetterGiven.Written(LetterGiven.ACertificate(), Norwegian);
        var feet = new PdfTextReader(file).Placed.Select(piece => piece.Text).Where(text => text.StartsWith("Sid", StringComparison.Ordinal));
        Assert.Equal(["Sida 1 av 1", "Side 1 av 1"], feet);
        Assert.Contains("/S /Sect", Encoding.Latin1.GetString(file), StringComparison.Ordinal);
        Assert.Contains("/Lang (nn-NO)", Encoding.Latin1.GetString(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Forty_sessions_go_on_to_the_next_page_and_the_same_content_gives_the_same_bytes()
    {
        var certificate = LetterGiven.ACertificate(sessions: 40);
        Assert.InRange(new PdfReader(LetterGiven.Written(certificate)).PageIds.Count, 2, 3);
        Assert.Equal(LetterGiven.Written(certificate), LetterGiven.Written(certificate));
    }

    [Fact]
    public void A_file_without_certificates_or_letters_is_none()
    {
        Assert.Throws<ArgumentException>(() => LetterGiven.Written(Array.Empty<Certificate>()));
        Assert.Throws<ArgumentException>(() => LetterGiven.Written(Array.Empty<Invitation>()));
    }

    [ToolFact("qpdf")]
    public async Task Qpdf_finds_no_fault_in_certificates_or_letters()
    {
        foreach (var file in new[] { LetterGiven.Written(LetterGiven.ACertificate(sessions: 40), Norwegian), LetterGiven.Written(LetterGiven.AnInvitation()) })
        {
            var (exitCode, output) = await Tools.RunOnAsync(file, "qpdf", "--check", "{file}");
            Assert.True(exitCode == 0, output);
        }
    }
}
