using LaraOchBemastra.Documents.Tests.Support;

namespace LaraOchBemastra.Documents.Tests.Pdf;

/// <summary>What other programs make of the files, where the machine has them.</summary>
public class ToolTests
{
    private readonly byte[] pdf = Written.Forms([Given.ASwedishForm(days: 30), Given.ASwedishForm(name: new string('Ö', 200))]);

    [ToolFact("qpdf")]
    public async Task Qpdf_finds_no_fault()
    {
        var (exitCode, output) = await Tools.RunOnAsync(pdf, "qpdf", "--check", "{file}");
        Assert.True(exitCode == 0, output);
        Assert.Contains("No syntax or stream encoding errors found", output);
    }

    [ToolFact("pdftotext")]
    public async Task Pdftotext_extracts_the_letters_as_they_were()
    {
        var (_, output) = await Tools.RunOnAsync(pdf, "pdftotext", "-enc", "UTF-8", "-layout", "{file}", "-");
        Assert.Contains("Åsa Öberg Ångström", output);
        Assert.Matches("\u2212\\d+[ \u00A0]\\d{3}[ \u00A0]kr", output);
        Assert.DoesNotContain("Syntax", output);
    }

    [ToolFact("pdfinfo")]
    public async Task Pdfinfo_sees_a_tagged_file_and_its_table_headers()
    {
        var (_, info) = await Tools.RunOnAsync(pdf, "pdfinfo", "{file}");
        Assert.Matches(@"Tagged:\s+yes", info);
        var (_, structure) = await Tools.RunOnAsync(pdf, "pdfinfo", "-struct-text", "{file}");
        Assert.Contains("H1 (block)", structure);
        Assert.Contains("TH:", structure);
        Assert.Contains("/Scope /Column", structure);
        Assert.Contains("\"Åsa Öberg Ångström\"", structure);
    }

    [ToolFact("pdffonts")]
    public async Task Pdffonts_sees_embedded_subsets_that_map_to_Unicode()
    {
        var (_, output) = await Tools.RunOnAsync(pdf, "pdffonts", "{file}");
        Assert.Matches(@"\+Inter-Regular\s+CID TrueType\s+Identity-H\s+yes yes yes", output);
        Assert.Matches(@"\+Inter-SemiBold\s+CID TrueType\s+Identity-H\s+yes yes yes", output);
    }
}
