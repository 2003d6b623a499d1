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
        var flags = ClaimFlags.Of(AClaimOf(km), HistoryOf([Own(40), Own(42), Own(44)]), choices: null);
        Assert.Equal(flagged, flags.Any(flag => flag.Kind == ClaimFlagKind.FarForPayee));
        Assert.All(flags, flag => Assert.Equal([(decimal)km, 42m], flag.Values));
    }

    [Fact]
    public void While_she_has_no_journeys_of_her_own_the_courses_count()
    {
        var journeys = new[] { Own(10), OfCourse(20), OfCourse(30) };
        var flag = Assert.Single(ClaimFlags.Of(AClaimOf(46), HistoryOf(journeys), choices: null));
        Assert.Equal((ClaimFlagKind.FarForCourse, Thursday), (flag.Kind, flag.Date));
        Assert.Empty(ClaimFlags.Of(AClaimOf(46), HistoryOf([Own(10), OfCourse(20)]), choices: null));
    }

    [Fact]
    public void The_regions_own_per_cent_decides()
    {
        var choices = new GateChoices(West.Id);
        choices.Decide(mandatesRequired: false, samplePercent: 0, unusualPercent: 300);
        Assert.Empty(ClaimFlags.Of(AClaimOf(100), HistoryOf([Own(40), Own(42)]), choices));
    }

    [Fact]
    public void An_amount_far_over_the_usual_is_pointed_out_by_the_day()
    {
        var history = new ClaimHistory([], [new(Money.Kronor(931), true), new(Money.Kronor(931), true)], []);
        var flag = Assert.Single(ClaimFlags.Of(AFullDay(), history, choices: null));
        Assert.Equal(ClaimFlagKind.HighForPayee, flag.Kind);
        Assert.Equal([Money.Kronor(1863), Money.Kronor(931)], flag.Values);
        var asOthers = new ClaimHistory([], [new(Money.Kronor(1863), false), new(Money.Kronor(1863), false), new(Money.Kronor(1), true)], []);
        Assert.Empty(ClaimFlags.Of(AFullDay(), asOthers, choices: null));
    }

    [Fact]
    public void Another_claim_for_the_same_date_is_pointed_out_by_its_number()
    {
        var flag = Assert.Single(ClaimFlags.Of(AFullDay(), new ClaimHistory([], [], [(Thursday, "VGR-2025-000012")]), choices: null));
        Assert.Equal((ClaimFlagKind.SameDate, Thursday, "VGR-2025-000012"), (flag.Kind, flag.Date, flag.Values[0]));
    }

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
