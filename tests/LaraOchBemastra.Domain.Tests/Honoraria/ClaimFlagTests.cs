using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

/// <summary>What a reviewer is told to look at. It stops nothing.</summary>
public class ClaimFlagTests
{
    [Theory]
    [InlineData(63, false)]
    [InlineData(64, true)]
    public void A_journey_over_one_and_a_half_times_the_payees_usual_one_is_pointed_out(int km, bool flagged)
    {
        var flags = ClaimFlags.Of(AClaimOf(km), HistoryOf([Own(40), Own(42), Own(44)]), choices: null, Rules);
        Assert.Equal(flagged, flags.Any(flag => flag.Kind == ClaimFlagKind.FarForPayee));
        Assert.All(flags, flag => Assert.Equal([(decimal)km, 42m], flag.Values));
    }

    [Fact]
    public void While_she_has_no_journeys_of_her_own_the_courses_count()
    {
        var journeys = new[] { Own(10), OfCourse(20), OfCourse(30) };
        var flag = Assert.Single(ClaimFlags.Of(AClaimOf(46), HistoryOf(journeys), choices: null, Rules));
        Assert.Equal((ClaimFlagKind.FarForCourse, Thursday), (flag.Kind, flag.Date));
        Assert.Empty(ClaimFlags.Of(AClaimOf(46), HistoryOf([Own(10), OfCourse(20)]), choices: null, Rules));
    }

    [Fact]
    public void The_regions_own_per_cent_decides()
    {
        var choices = new GateChoices(West.Id);
        choices.Decide(mandatesRequired: false, samplePercent: 0, unusualPercent: 300);
        Assert.Empty(ClaimFlags.Of(AClaimOf(100), HistoryOf([Own(40), Own(42)]), choices, Rules));
    }

    [Fact]
    public void An_amount_far_over_the_usual_is_pointed_out_by_the_day()
    {
        var history = new ClaimHistory([], [new(Money.Kronor(931), true), new(Money.Kronor(931), true)], []);
        var flag = Assert.Single(ClaimFlags.Of(AFullDay(), history, choices: null, Rules));
        Assert.Equal(ClaimFlagKind.HighForPayee, flag.Kind);
        Assert.Equal([Money.Kronor(1863), Money.Kronor(931)], flag.Values);
        var asOthers = new ClaimHistory([], [new(Money.Kronor(1863), false), new(Money.Kronor(1863), false), new(Money.Kronor(1), true)], []);
        Assert.Empty(ClaimFlags.Of(AFullDay(), asOthers, choices: null, Rules));
    }

    [Fact]
    public void Another_claim_for_the_same_date_is_pointed_out_by_its_number()
    {
        var flag = Assert.Single(ClaimFlags.Of(AFullDay(), new ClaimHistory([], [], [(Thursday, "VGR-2025-000012")]), choices: null, Rules));
        Assert.Equal((ClaimFlagKind.SameDate, Thursday, "VGR-2025-000012"), (flag.Kind, flag.Date, flag.Values[0]));
    }

    [Fact]
    public void A_file_that_lies_elsewhere_too_is_pointed_out_with_the_other_claims_number_only_where_it_may_be_told()
    {
        var claim = AFullDay();
        var parking = claim.AddLine(Payee, new(ClaimLineKind.Parking, claim.Days[0].Id, 1, Money.Kronor(40), "P-hus"), Rules);
        var taxi = claim.AddLine(Payee, new(ClaimLineKind.Taxi, claim.Days[0].Id, 1, Money.Kronor(140), "Hem"), Rules);
        var (one, twin) = (Add(claim, parking), Add(claim, taxi));
        EqualFile[] equal = [new(one, null, true), new(twin, null, true), new(one, "VGR-2025-000012", false), new(twin, null, false)];
        var flags = ClaimFlags.Of(claim, new ClaimHistory([], [], []) { EqualFiles = equal }, choices: null, Rules);
        Assert.Equal([ClaimFlagKind.SameFileTwice, ClaimFlagKind.SameFile, ClaimFlagKind.SameFileElsewhere], flags.Select(flag => flag.Kind));
        Assert.All(flags, flag => Assert.Equal(Thursday, flag.Date));
        Assert.Equal([ClaimLineKind.Parking, "VGR-2025-000012"], flags[1].Values);
        Assert.Equal([ClaimLineKind.Taxi], flags[2].Values);

        claim.RemoveLine(Payee, parking.Id, Rules);
        Assert.DoesNotContain(ClaimFlags.Of(claim, new ClaimHistory([], [], []) { EqualFiles = equal }, choices: null, Rules), flag => flag.Kind == ClaimFlagKind.SameFile);
    }

    [Theory]
    [InlineData("2026-05-07", LateFiling.Warned, true)]
    [InlineData("2026-05-07", LateFiling.Refused, false)]
    [InlineData("2026-05-06", LateFiling.Warned, false)]
    public void A_day_that_was_filed_after_the_last_day_is_pointed_out_where_the_region_only_warns(string sent, LateFiling late, bool flagged)
    {
        var claim = AFullDay();
        claim.Submit(Payee, Rules, DateTime.ParseExact(sent, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        var rules = Rules.With((ClaimSettingKind.FilingMonths, 6), (ClaimSettingKind.FilingLate, (int)late));
        var flags = ClaimFlags.Of(claim, new ClaimHistory([], [], []), choices: null, rules);
        Assert.Equal(flagged ? [ClaimFlagKind.FiledLate] : [], flags.Select(flag => flag.Kind));
        Assert.All(flags, flag => Assert.Equal([Thursday.AddMonths(6)], flag.Values));
    }

    [Fact]
    public void A_correction_of_a_day_long_ago_is_not_late()
    {
        var rules = Rules.With((ClaimSettingKind.FilingMonths, 6), (ClaimSettingKind.FilingLate, (int)LateFiling.Warned));
        var paid = Paid(AFullDay());
        var correction = ClaimChain.Of(paid, [paid]).Correct(
            new([new(paid.Days[0].Id, HonorariumExtent.HalfDay, 0)], [], Reason), Payee, "VGR-2025-000077", Rules, Now.AddYears(1));
        Assert.Empty(ClaimFlags.Of(correction, new ClaimHistory([], [], []), choices: null, rules));
    }

    private static Guid Add(HonorariumClaim claim, ClaimLine line) =>
        claim.AddEvidence(Payee, line.Id, new(EvidenceKind.Pdf, "kvitto.pdf", 1000, 1, "same"), Now, Guid.CreateVersion7()).Id;

    private static PastJourney Own(decimal km) => new(ClaimLineKind.CarKm, km, Own: true);

    private static PastJourney OfCourse(decimal km) => new(ClaimLineKind.CarKm, km, Own: false);

    private static ClaimHistory HistoryOf(PastJourney[] journeys) => new(journeys, [], []);

    private static HonorariumClaim AClaimOf(int km)
    {
        var claim = AFullDay();
        claim.AddLine(Payee, new(ClaimLineKind.CarKm, claim.Days[0].Id, km, Money.Zero, "Skara-Skövde"), Rules);
        return claim;
    }
}
