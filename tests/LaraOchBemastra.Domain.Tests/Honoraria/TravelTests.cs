using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;
using static LaraOchBemastra.Domain.Tests.Honoraria.GivenRules;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class TravelTests
{
    private static readonly ClaimRules Dear = RulesWith(
        ARate(RateKind.CarPerKm, 3.2m, new DateOnly(2025, 1, 1)), ARate(RateKind.CarTaxFreePerKm, 2.5m));

    [Fact]
    public void Forty_two_kilometres_at_3_20_are_105_tax_free_at_most_and_29_40_taxable_on_a_line_of_their_own()
    {
        var claim = AHalfDay();
        var car = claim.AddLine(Payee, ByCar(claim, 42), Dear);
        var excess = claim.Lines.Single(line => line.Kind == ClaimLineKind.CarKmExcess);
        Assert.Equal((Money.Kronor(105), Treatment.PayrollDecides), (car.Amount, car.Treatment));
        Assert.Equal((new Money(2940), Treatment.Taxable, car.Id), (excess.Amount, excess.Treatment, excess.PartOfLineId));
        Assert.Equal(new ClaimSums(new Money(93_100 + 2940), Money.Zero, Money.Kronor(105)), ClaimSums.Of(claim.Lines));
    }

    [Fact]
    public void The_taxable_part_follows_its_journey()
    {
        var claim = AHalfDay();
        var car = claim.AddLine(Payee, ByCar(claim, 42), Dear);
        claim.ChangeLine(Payee, car.Id, ByCar(claim, 10), Dear);
        Assert.Equal(new Money(700), claim.Of(ClaimLineKind.CarKmExcess));
        Refuses("claim.line-unknown", () => claim.RemoveLine(Payee, claim.Lines.Single(line => line.Kind == ClaimLineKind.CarKmExcess).Id, Dear));
        claim.RemoveLine(Payee, car.Id, Dear);
        Assert.Single(claim.Lines);
    }

    [Fact]
    public void At_the_tax_free_price_nothing_is_split_off()
    {
        var claim = AHalfDay();
        claim.AddLine(Payee, ByCar(claim, 42), RulesWith(ARate(RateKind.CarTaxFreePerKm, 2.5m)));
        Assert.Equal((Money.Kronor(105), 2), (claim.Of(ClaimLineKind.CarKm), claim.Lines.Count));
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(100.1, true)]
    public void A_way_is_far_when_half_of_the_days_kilometres_are_more_than_fifty(double km, bool far)
    {
        var claim = AHalfDay();
        Assert.Null(claim.WentFar(claim.Days[0]));
        claim.AddLine(Payee, ByCar(claim, 60), Dear);
        claim.AddLine(Payee, ByCar(claim, (decimal)km - 60), Dear);
        Assert.Equal(far, claim.WentFar(claim.Days[0]));
        claim.ReadBackwards();
        Assert.Equal(far, claim.WentFar(claim.Days[0]));
    }

    [Fact]
    public void Meals_are_kept_where_the_region_asks_and_move_no_amount()
    {
        var claim = AHalfDay();
        claim.SayMeals(Payee, claim.Days[0].Id, Meals.RegionPaidLunch, Rules);
        Assert.Null(claim.Days[0].Meals);
        var asking = Rules.With((ClaimSettingKind.MealsAsked, 1));
        var before = claim.Gross;
        claim.SayMeals(Payee, claim.Days[0].Id, Meals.RegionPaidLunch, asking);
        Assert.Equal((Meals.RegionPaidLunch, before), (claim.Days[0].Meals, claim.Gross));
        Refuses("claim.not-the-payee", () => claim.SayMeals(Reviewer, claim.Days[0].Id, Meals.NonePaid, asking));
    }

    [Fact]
    public void A_benefit_car_has_a_price_of_its_own_and_an_electric_one_too()
    {
        var rules = RulesWith(ARate(RateKind.BenefitCarPerKm, 1.2m), ARate(RateKind.ElectricBenefitCarPerKm, 0.95m));
        var claim = AHalfDay();
        claim.AddLine(Payee, ByCar(claim, 40) with { Kind = ClaimLineKind.BenefitCarKm }, rules);
        claim.AddLine(Payee, ByCar(claim, 40) with { Kind = ClaimLineKind.ElectricBenefitCarKm }, rules);
        Assert.Equal((4800, 3800), (claim.Of(ClaimLineKind.BenefitCarKm).Minor, claim.Of(ClaimLineKind.ElectricBenefitCarKm).Minor));
        Assert.Equal("claim.car-rate-missing", claim.WhyNotSubmit(Payee, Rules)?.Code);
    }

    [Theory]
    [InlineData(9.9, "claim.journey-too-short")]
    [InlineData(10, null)]
    public void Under_the_regions_distance_nothing_is_paid(double km, string? code)
    {
        var rules = Rules.With((ClaimSettingKind.TravelFromKm, 10));
        var claim = AHalfDay();
        claim.AddLine(Payee, ByCar(claim, (decimal)km), rules);
        Assert.Equal(code, claim.WhyNotSubmit(Payee, rules)?.Code);
    }

    [Fact]
    public void A_journey_is_treated_as_the_region_says_of_its_kind_unless_she_says_otherwise()
    {
        var rules = Rules.With((ClaimSettingKind.TreatmentOfTaxi, (int)Treatment.Taxable), (ClaimSettingKind.TreatmentOfCongestionTax, (int)Treatment.TaxFree));
        var claim = AHalfDay();
        Treatment Of(ClaimLineKind kind, Treatment? said = null) =>
            claim.AddLine(Payee, new(kind, claim.Days[0].Id, 1, Money.Kronor(50), "Hem", said), rules).Treatment;
        Assert.Equal(
            (Treatment.Taxable, Treatment.TaxFree, Treatment.PayrollDecides, Treatment.TaxFree),
            (Of(ClaimLineKind.Taxi), Of(ClaimLineKind.CongestionTax), Of(ClaimLineKind.Parking), Of(ClaimLineKind.Taxi, Treatment.TaxFree)));
    }

    [Fact]
    public void A_new_draft_is_filled_in_with_how_she_travelled_last_time()
    {
        var last = AFullDay();
        last.AddLine(Payee, ByCar(last, 42), Rules);
        last.AddLine(Payee, new(ClaimLineKind.Parking, last.Days[0].Id, 1, Money.Kronor(40), "P-hus"), Rules);
        var draft = AClaim(AnActivity(Thursday.AddDays(7), "17:00", "19:00"), AnActivity(Thursday.AddDays(14), onSite: false));
        draft.TravelAsBefore(Payee, TravelMemory.Of(last)!, Rules);
        Assert.Equal((Clock("15:45"), Clock("19:45")), (draft.Days[0].Departure, draft.Days[0].Return));
        Assert.Equal(Money.Kronor(105), draft.Of(ClaimLineKind.CarKm));
        Assert.Equal((null, Money.Zero), (draft.Days[1].Departure, draft.Of(ClaimLineKind.Parking)));
        Assert.Null(draft.WhyNotSubmit(Payee, Rules));
    }

    [Fact]
    public void What_would_pass_midnight_is_not_remembered_into_another_date()
    {
        var draft = AClaim(AnActivity(Thursday.AddDays(7), "20:00", "23:30"));
        draft.TravelAsBefore(Payee, TravelMemory.Of(AFullDay())!, Rules);
        Assert.Null(draft.Days[0].Departure);
        Assert.Null(TravelMemory.Of(AClaim()));
    }
}
