using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;
using static LaraOchBemastra.Domain.Tests.Honoraria.GivenRules;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class EvidenceTests
{
    private const int Megabyte = 1024 * 1024;

    private static readonly ClaimRules Asking = Rules.With((ClaimSettingKind.LostEarningsEvidence, 1), (ClaimSettingKind.TravelReceipts, 1));

    [Fact]
    public void R_EVID_1_only_the_payee_adds_and_only_while_the_claim_is_hers()
    {
        var (claim, line) = WithParking();
        Assert.Equal(HonorariaRefusals.NotThePayee(), claim.WhyNotAddEvidence(Reviewer, line.Id, AFile()));
        Assert.Equal(HonorariaRefusals.LineUnknown(), claim.WhyNotAddEvidence(Payee, Guid.CreateVersion7(), AFile()));
        var honorarium = claim.Lines.Single(one => one.Kind == ClaimLineKind.Honorarium);
        Assert.Equal(HonorariaRefusals.LineUnknown(), claim.WhyNotAddEvidence(Payee, honorarium.Id, AFile()));
        var added = Add(claim, line, AFile());
        Assert.Equal([added], claim.EvidenceOf(line));
        claim.Submit(Payee, Rules, Now);
        Assert.Equal(HonorariaRefusals.NotEditable(), claim.WhyNotAddEvidence(Payee, line.Id, AFile("b")));
        Assert.Equal(HonorariaRefusals.NotEditable(), claim.WhyNotRemoveEvidence(Payee, added.Id));
    }

    [Fact]
    public void R_EVID_2_what_was_sent_stays_and_a_returned_claim_gets_more()
    {
        var (claim, line) = WithParking();
        var sent = Add(claim, line, AFile("sent"));
        claim.Submit(Payee, Rules, Now);
        claim.Return(Reviewer, false, Reason, Now.AddDays(1));
        Assert.Equal(EvidenceRefusals.WasSent(), claim.WhyNotRemoveEvidence(Payee, sent.Id));
        var more = Add(claim, line, AFile("more"), Now.AddDays(2));
        claim.RemoveEvidence(Payee, more.Id);
        Assert.Equal(EvidenceRefusals.Unknown(), claim.WhyNotRemoveEvidence(Payee, more.Id));

        Add(claim, line, AFile("unsent"), Now.AddDays(2));
        claim.RemoveLine(Payee, line.Id, Rules);
        Assert.Equal([sent], claim.EvidenceOfNoLine());
        Assert.Equal([sent], claim.Evidence);
    }

    [Fact]
    public void Files_that_were_never_sent_go_with_their_line_or_date()
    {
        var (claim, line) = WithParking();
        Add(claim, line, AFile());
        claim.RemoveDay(Payee, claim.Days[0].Id);
        Assert.Empty(claim.Evidence);
    }

    [Fact]
    public void R_EVID_3_a_line_has_five_files_at_most_and_a_claim_fifty_megabytes()
    {
        var (claim, line) = WithParking();
        var other = claim.AddLine(Payee, Parking(claim), Rules);
        Assert.Equal(EvidenceRefusals.TooLarge(), claim.WhyNotAddEvidence(Payee, line.Id, AFile(length: (10 * Megabyte) + 1)));
        for (var index = 0; index < ClaimEvidence.MostOfLine; index++)
        {
            Assert.Null(claim.WhyNotAddEvidence(Payee, line.Id));
            Add(claim, line, AFile($"{index}", 10 * Megabyte));
        }

        Assert.Equal(EvidenceRefusals.LineFull(), claim.WhyNotAddEvidence(Payee, line.Id));
        Assert.Equal(EvidenceRefusals.ClaimFull(), claim.WhyNotAddEvidence(Payee, other.Id, AFile("6", 1)));
        claim.RemoveEvidence(Payee, claim.Evidence[0].Id);
        Assert.Equal(EvidenceRefusals.AlreadyThere(), claim.WhyNotAddEvidence(Payee, line.Id, AFile("1")));
        Assert.Null(claim.WhyNotAddEvidence(Payee, other.Id, AFile("1", 10 * Megabyte)));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd.jpg")]
    [InlineData("C:\\Users\\Åsa\\Kvitto 6 nov.JPEG", "Kvitto 6 nov.jpg")]
    [InlineData("kvitto\0.php", "kvitto.jpg")]
    [InlineData("kvitto\u202Egpj.exe", "kvittogpj.jpg")]
    [InlineData("kvitto\r\nSet-Cookie: a=b", "kvittoSet-Cookie a=b.jpg")]
    [InlineData("<img src=x>.png", "img src=x.jpg")]
    [InlineData("...", "1.jpg")]
    [InlineData("", "1.jpg")]
    [InlineData("kv\uD800itto.jpg", "kvitto.jpg")]
    public void R_EVID_4_a_files_name_is_text_and_its_ending_says_what_it_is(string sent, string kept) =>
        Assert.Equal(kept, ClaimEvidence.NameOf(sent, EvidenceKind.Jpeg));

    [Fact]
    public void A_name_of_three_hundred_signs_is_cut_between_two_of_them()
    {
        Assert.Equal(ClaimEvidence.NameLength, ClaimEvidence.NameOf(new string('å', 300) + ".pdf", EvidenceKind.Pdf).Length);
        Assert.Equal(119, ClaimEvidence.NameOf("a" + string.Concat(Enumerable.Repeat("\U0001F9FE", 150)) + ".pdf", EvidenceKind.Pdf).Length);
    }

    [Fact]
    public void R_EVID_6_a_claim_waits_for_a_receipt_where_the_region_says_so()
    {
        var (claim, line) = WithParking();
        Assert.Null(claim.WhyNotSubmit(Payee, Rules));
        Assert.Equal(
            new ClaimGap(EvidenceRefusals.Missing(ClaimLineKind.Parking, Thursday), claim.Days[0].Id, line.Id), Assert.Single(claim.Missing(Asking)));
        Add(claim, line, AFile());
        Assert.Null(claim.WhyNotSubmit(Payee, Asking));
    }

    [Fact]
    public void R_EVID_6_one_certificate_holds_for_all_dates_with_the_same_employer()
    {
        var claim = AClaim(AnActivity(), AnActivity(Thursday.AddDays(7)));
        claim.Days.ToList().ForEach(day => claim.Travel(Payee, day.Id, Clock("11:45"), Clock("16:15"), Asking));
        var lines = claim.Days.Select(day => claim.AddLine(Payee, LostPay(claim, 2, 200) with { DayId = day.Id }, Asking)).ToList();
        Assert.Equal(2, claim.Missing(Asking).Count);
        Add(claim, lines[0], AFile());
        Assert.Empty(claim.Missing(Asking));
        claim.ChangeLine(Payee, lines[1].Id, LostPay(claim, 2, 200) with { DayId = claim.Days[1].Id, Text = "Skolan" }, Asking);
        Assert.Equal(lines[1].Id, Assert.Single(claim.Missing(Asking)).LineId);
    }

    [Fact]
    public void Evidence_goes_back_with_its_line_and_the_rest_stays()
    {
        var (claim, line) = WithParking();
        var other = claim.AddLine(Payee, Parking(claim), Rules);
        var (going, staying) = (Add(claim, line, AFile()), Add(claim, other, AFile("b")));
        claim.Submit(Payee, Rules, Now);
        var split = claim.ReturnLines(Reviewer, false, Reason, [line.Id], "VGR-2025-000099", Now)!;
        Assert.Equal((going, split.Id), (Assert.Single(split.Evidence), going.ClaimId));
        Assert.Equal((staying, claim.Id), (Assert.Single(claim.Evidence), staying.ClaimId));
    }

    private static (HonorariumClaim Claim, ClaimLine Line) WithParking()
    {
        var claim = AFullDay();
        return (claim, claim.AddLine(Payee, Parking(claim), Rules));
    }

    private static ClaimLineEntry Parking(HonorariumClaim claim) => new(ClaimLineKind.Parking, claim.Days[0].Id, 1, Money.Kronor(40), "P-hus");

    private static ClaimEvidence Add(HonorariumClaim claim, ClaimLine line, EvidenceFile file, DateTime? at = null) =>
        claim.AddEvidence(Payee, line.Id, file, at ?? Now.AddMinutes(-1), Guid.CreateVersion7());

    private static EvidenceFile AFile(string print = "a", int length = 1000) => new(EvidenceKind.Jpeg, "kvitto.jpg", length, null, print);
}
