using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Documents.Tests.Support;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Documents.Tests.Payouts;

/// <summary>What holds for all formats of a run alike.</summary>
public class RunFormatTests
{
    [Fact]
    public void The_lists_of_any_run_hold_the_same_gross_per_kind_tax_and_net() =>
        Prop.ForAll(RandomRun.Any, sheet =>
        {
            var wanted = Parsed.Of(sheet);
            Same(wanted, Parsed.Csv(Written.Paper(sheet, "run.csv")));
            Same(wanted, Parsed.PaXml(Written.Paper(sheet, "paxml.xml")));
            Same(wanted, Parsed.Sie(Written.Paper(sheet, "sie.si")));
            Same(wanted, Parsed.Xlsx(Written.Paper(sheet, "run.xlsx")));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void The_forms_of_any_run_hold_the_same_gross_per_kind_and_tax() =>
        Prop.ForAll(RandomRun.Any, sheet => Same(Parsed.Of(sheet), Parsed.Pdf(Written.Paper(sheet, "forms.pdf"))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    [Fact]
    public void Every_format_gives_the_same_bytes_again_to_a_stream_that_can_seek_and_to_one_that_cannot()
    {
        var papers = RunFormat.All.SelectMany(format => format.Papers(GivenRun.Sheet(), TestWords.Kit)).ToList();
        Assert.Equal(
            ["forms.pdf", "form-VGR-2026-000017.pdf", "form-VGR-2026-000018.pdf", "paxml.xml", "sie.si", "run.csv", "run.xlsx", "agi.csv"],
            papers.Select(paper => paper.Name));
        Assert.All(papers, paper =>
        {
            using var seekable = new MemoryStream();
            paper.Write(seekable);
            using var forward = new Forward();
            paper.Write(forward);
            Assert.NotEmpty(forward.Bytes);
            Assert.Equal(seekable.ToArray(), forward.Bytes);
            Assert.True(seekable.CanWrite, $"{paper.Name} closed the stream");
        });
    }

    [ToolFact("pdftotext")]
    public async Task Another_program_reads_the_same_sums_out_of_the_forms()
    {
        var (_, text) = await Tools.RunOnAsync(Written.Paper(GivenRun.Sheet(), "forms.pdf"), "pdftotext", "-enc", "UTF-8", "-layout", "{file}", "-");
        var rows = System.Text.RegularExpressions.Regex.Matches(text.Replace('\u00A0', ' '), @"(Arvode|Slag \d+|Att betala ut) +([\u2212\d ]+) kr(?=\s)")
            .Select(row => (Label: row.Groups[1].Value, Kronor: int.Parse(row.Groups[2].Value.Replace(" ", string.Empty).Replace('\u2212', '-'), System.Globalization.CultureInfo.InvariantCulture)))
            .ToList();
        Assert.Equal(1863 - 932, rows.Where(row => row.Label == "Arvode").Sum(row => row.Kronor));
        Assert.Equal(2187 - 653, rows.Where(row => row.Label == "Att betala ut").Sum(row => row.Kronor));
        Assert.Equal([875, 210, 60], rows.Where(row => row.Label.StartsWith("Slag", StringComparison.Ordinal)).Select(row => row.Kronor));
    }

    [Fact]
    public void Each_code_that_a_file_lacks_is_named_once()
    {
        var sheet = Without(GivenRun.Sheet());
        Assert.Equal(
            [
                BookingRefusals.WageTypeMissing(ClaimLineKind.Honorarium, Treatment.Taxable),
                BookingRefusals.WageTypeMissing(ClaimLineKind.Parking, Treatment.PayrollDecides),
            ],
            Why<PaXml>(sheet));
        Assert.Equal(
            [
                BookingRefusals.AccountMissing(ClaimLineKind.Honorarium, Treatment.Taxable),
                BookingRefusals.AccountMissing(ClaimLineKind.Parking, Treatment.PayrollDecides),
                BookingRefusals.SideMissing(BookingSide.Net),
            ],
            Why<Sie>(sheet with { Booking = sheet.Booking with { Sides = sheet.Booking.Sides.Where(side => side.Key != BookingSide.Net).ToDictionary() } }));
        Assert.Empty(Why<RunCsv>(sheet));
    }

    [Fact]
    public void Payroll_gets_no_file_with_somebody_it_cannot_know()
    {
        var sheet = GivenRun.Sheet();
        var nobody = sheet with { Claims = [sheet.Claims[0] with { IdentityDigits = null }, sheet.Claims[1]] };
        Assert.Equal([BookingRefusals.IdentityNumberMissing("VGR-2026-000017")], Why<PaXml>(nobody));
        Assert.Empty(Why<PaXml>(sheet));
    }

    [Fact]
    public void Swedish_formats_are_for_Swedish_regions()
    {
        var norwegian = RunFormat.All.Where(format => format.IsFor(Country.Norway)).Select(format => format.GetType()).ToList();
        Assert.Equal([typeof(PayoutForms), typeof(RunCsv), typeof(RunXlsx)], norwegian);
    }

    [Fact]
    public void No_file_but_the_form_tells_what_the_payee_wrote_of_her_journey()
    {
        var sheet = GivenRun.Sheet();
        var first = sheet.Claims[0];
        var told = GivenRun.Of([first with { Lines = [.. first.Lines.Select(line => line with { Purpose = "Njurkursen", Employer = "Njurstiftelsen" })] }]);
        foreach (var name in new[] { "paxml.xml", "sie.si", "run.csv", "agi.csv" })
        {
            Assert.DoesNotContain("Njur", SieReader.Text(Written.Paper(told, name)));
        }

        Assert.DoesNotContain(new XlsxReader(Written.Paper(told, "run.xlsx")).Rows("Rader").SelectMany(row => row.Values), cell => cell.Text.Contains("Njur"));
    }

    private static void Same(Parsed wanted, Parsed found)
    {
        Assert.Equal(wanted.Gross, found.Gross);
        Assert.Equal(found.Tax ?? wanted.Tax, wanted.Tax);
        Assert.Equal(found.Net ?? wanted.Net, wanted.Net);
    }

    private static IReadOnlyList<Domain.Common.Refusal> Why<T>(PayoutRunSheet sheet)
        where T : RunFormat => RunFormat.All.OfType<T>().Single().WhyNot(sheet);

    private static PayoutRunSheet Without(PayoutRunSheet sheet) => GivenRun.Of([.. sheet.Claims.Select(claim => claim with
    {
        Lines = [.. claim.Lines.Select(line => line.Kind is ClaimLineKind.Honorarium or ClaimLineKind.Parking ? line with { WageType = null, Account = null } : line)],
    })]);

    private sealed class Forward : MemoryStream
    {
        public byte[] Bytes => ToArray();

        public override bool CanSeek => false;

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }
    }
}
