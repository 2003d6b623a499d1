using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class WorkKindTests
{
    [Fact]
    public void Without_a_row_of_its_own_a_kind_of_work_takes_the_sessions_rate_and_says_so()
    {
        var claim = Done(WorkKind.Meeting, Rules);
        Assert.Equal(Money.Kronor(1863), claim.Gross);
        Assert.True(ClaimCalculation.Of(claim, Rules).Lines[0].TakesTheSessionsRate);
        Assert.False(ClaimCalculation.Of(AFullDay(), Rules).Lines[0].TakesTheSessionsRate);
    }

    [Fact]
    public void A_kind_with_rows_of_its_own_is_paid_by_the_day_rule_with_them()
    {
        var rules = RulesWith(AWorkRate(WorkKind.Meeting, RateKind.FullDay, 1000));
        Assert.Equal(Money.Kronor(1000), Done(WorkKind.Meeting, rules).Gross);
        Assert.Equal(Money.Kronor(1863), Done(WorkKind.Preparation, rules).Gross);
    }

    [Fact]
    public void A_told_story_can_be_one_amount_however_long_it_was_and_asks_for_no_journey()
    {
        var rules = RulesWith(AWorkRate(WorkKind.StoryTold, RateKind.Occasion, 500));
        var claim = ADraft(WorkKind.StoryTold, rules);
        Assert.Equal((Money.Kronor(500), HonorariumExtent.Occasion), (claim.Gross, claim.Days[0].Extent));
        Assert.Null(claim.WhyNotSubmit(Payee, rules));
        Assert.Equal("claim.extent-not-paid", claim.WhyNotChangeExtent(Payee, claim.Days[0].Id, HonorariumExtent.FullDay, 0, rules)?.Code);
    }

    [Fact]
    public void Preparation_can_be_paid_by_the_hour_where_sessions_are_paid_by_the_day()
    {
        var rules = RulesWith(AWorkRate(WorkKind.Preparation, RateKind.Hour, 200));
        var claim = ADraft(WorkKind.Preparation, rules);
        Assert.Equal((2.5m, Money.Kronor(500)), (claim.Days[0].Hours, claim.Gross));
        Assert.Null(claim.WhyNotSubmit(Payee, rules));
    }

    [Fact]
    public void The_newest_row_of_a_kind_of_work_says_how_it_is_paid()
    {
        var rules = RulesWith(
            AWorkRate(WorkKind.LateCancellation, RateKind.Occasion, 300),
            AWorkRate(WorkKind.LateCancellation, RateKind.Hour, 200, new DateOnly(2025, 1, 1)));
        Assert.Equal(HonorariumExtent.Hours, ADraft(WorkKind.LateCancellation, rules).Days[0].Extent);
    }

    [Fact]
    public void Training_is_paid_with_half_a_day_at_most_where_the_region_says_so()
    {
        var rules = Rules.With((ClaimSettingKind.TrainingAtMostHalf, 1));
        var claim = Done(WorkKind.Training, rules);
        Assert.Equal(Money.Kronor(931), claim.Gross);
        var line = Assert.Single(ClaimCalculation.Of(claim, rules).Lines);
        Assert.True(line.CappedAtHalf);
        Assert.Equal("Regionfullmäktige § 12", Assert.Single(line.Settings).Source);
        Assert.Equal(Money.Kronor(1863), Done(WorkKind.Session, rules).Gross);
    }

    [Fact]
    public void Only_an_honorarium_has_a_kind_of_work() =>
        Assert.Equal("rate.has-no-work", HonorariumRate.WhyNotPropose(ARateEntry(RateKind.CarPerKm, 2.5m) with { Work = WorkKind.Meeting }, [])?.Code);

    private static HonorariumRate AWorkRate(WorkKind work, RateKind kind, decimal kronor, DateOnly? from = null)
    {
        var rate = HonorariumRate.Propose(ARateEntry(kind, kronor, from) with { Work = work }, [], Payroll, Now);
        rate.Confirm(Attester, Now);
        return rate;
    }

    private static HonorariumClaim ADraft(WorkKind work, ClaimRules rules) =>
        HonorariumClaim.From(ASource(), [AnActivity() with { Work = work }], "VGR-2025-000003", rules, Now);

    private static HonorariumClaim Done(WorkKind work, ClaimRules rules)
    {
        var claim = ADraft(work, rules);
        claim.Travel(Payee, claim.Days[0].Id, Clock("11:45"), Clock("16:15"), rules);
        return claim;
    }
}
