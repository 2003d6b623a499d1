using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class AnnouncedRateTests
{
    private static readonly DateOnly NewYear = new(2026, 1, 1);
    private static readonly DateOnly January = new(2026, 1, 15);
    private static readonly HonorariumRate Announced = Row(1900, NewYear, provisional: true);

    [Fact]
    public void A_claim_priced_by_an_announced_rate_is_filed_and_waits_until_it_is_decided()
    {
        var (announced, decided) = (RulesWith(Announced), RulesWith(Announced, Row(1912, NewYear, provisional: false)));
        var claim = Filed(announced);
        Assert.True(claim.WaitsForRate);
        Refuses("claim.rate-not-decided", () => claim.Review(Reviewer, false, Now));
        Assert.Empty(claim.Decide(announced));

        var changed = Assert.Single(claim.Decide(decided));
        Assert.Equal((Money.Kronor(1912), 190_000L), (changed.Amount, changed.MinorBeforeDecision));
        Assert.False(claim.WaitsForRate);
        claim.Review(Reviewer, false, Now);
        Assert.Empty(claim.Decide(RulesWith(Row(2000, NewYear, provisional: false))));
    }

    [Fact]
    public void Decided_as_announced_nothing_changes_and_the_claim_goes_on()
    {
        var claim = Filed(RulesWith(Announced));
        Assert.Empty(claim.Decide(RulesWith(Announced, Row(1900, NewYear, provisional: false))));
        Assert.False(claim.WaitsForRate);
        Assert.Null(claim.Lines[0].MinorBeforeDecision);
    }

    [Fact]
    public void A_waiting_claim_can_be_returned() =>
        Assert.Null(Filed(RulesWith(Announced)).WhyNotReturn(Reviewer, false, "Fel datum"));

    [Fact]
    public void Decided_from_a_later_date_the_earlier_rate_holds_until_then()
    {
        var rules = RulesWith(Announced, Row(1912, NewYear.AddMonths(1), provisional: false));
        Assert.Equal(Money.Kronor(1863), rules.Rates.On(January, RateKind.FullDay)?.Amount);
        Assert.Equal(Money.Kronor(1912), rules.Rates.On(January.AddMonths(1), RateKind.FullDay)?.Amount);
    }

    [Fact]
    public void What_is_announced_and_what_is_decided_may_begin_on_the_same_day()
    {
        Assert.Null(HonorariumRate.WhyNotPropose(ARateEntry(RateKind.FullDay, 1912, NewYear), [Announced]));
        Assert.Equal("rate.exists", HonorariumRate.WhyNotPropose(ARateEntry(RateKind.FullDay, 1912, NewYear) with { Provisional = true }, [Announced])?.Code);
    }

    [Fact]
    public void Only_what_was_announced_is_reckoned_again()
    {
        var claim = Filed(RulesWith(Announced));
        var before = claim.Lines.Single(line => line.Kind == ClaimLineKind.CarKm).Amount;
        claim.Decide(RulesWith(Announced, Row(1912, NewYear, provisional: false), ARate(RateKind.CarPerKm, 9, NewYear)));
        Assert.Equal(before, claim.Lines.Single(line => line.Kind == ClaimLineKind.CarKm).Amount);
    }

    private static HonorariumRate Row(decimal kronor, DateOnly from, bool provisional)
    {
        var rate = HonorariumRate.Propose(ARateEntry(RateKind.FullDay, kronor, from) with { Provisional = provisional }, [], Payroll, Now);
        rate.Confirm(Attester, Now);
        return rate;
    }

    private static HonorariumClaim Filed(ClaimRules rules)
    {
        var claim = HonorariumClaim.From(ASource(), [AnActivity(January)], "VGR-2026-000001", rules, Now);
        claim.Travel(Payee, claim.Days[0].Id, Clock("11:45"), Clock("16:15"), rules);
        claim.AddLine(Payee, new(ClaimLineKind.CarKm, claim.Days[0].Id, 42, Money.Zero, "Skara-Skövde"), rules);
        claim.Submit(Payee, rules, Now);
        return claim;
    }
}
