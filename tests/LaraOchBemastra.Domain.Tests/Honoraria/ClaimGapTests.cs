using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class ClaimGapTests
{
    [Theory]
    [InlineData(null, null, "claim.journey-missing")]
    [InlineData("11:45", null, "claim.journey-missing")]
    [InlineData("16:15", "11:45", "claim.return-before-departure")]
    [InlineData("13:05", "16:15", "claim.session-outside-journey")]
    [InlineData("11:45", "15:25", "claim.session-outside-journey")]
    public void The_journey_must_be_whole_and_hold_the_session(string? left, string? home, string code)
    {
        var claim = AClaim();
        claim.Travel(Payee, claim.Days[0].Id, left is null ? null : Clock(left), home is null ? null : Clock(home), Rules);
        Assert.Equal(code, claim.WhyNotSubmit(Payee, Rules)?.Code);
        Assert.Equal(claim.Days[0].Id, claim.Missing(Rules).Single().DayId);
    }

    [Fact]
    public void A_claim_without_days_is_not_submitted()
    {
        var claim = AFullDay();
        claim.RemoveDay(Payee, claim.Days[0].Id);
        Assert.Empty(claim.Lines);
        Refuses("claim.empty", () => claim.Submit(Payee, Rules, Now));
    }

    [Fact]
    public void Without_a_confirmed_rate_on_the_date_a_claim_waits()
    {
        var rules = new ClaimRules(new HonorariumRates([AProposedRate(RateKind.FullDay, 1863)]), [FourHours]);
        Assert.Equal("claim.rate-missing", AFullDay().WhyNotSubmit(Payee, rules)?.Code);
    }

    [Fact]
    public void Without_a_day_rule_on_the_date_a_claim_waits() =>
        Assert.Equal("claim.day-rule-missing", AFullDay().WhyNotSubmit(Payee, Rules with { DayRules = [] })?.Code);

    [Fact]
    public void Lost_earnings_need_hours_a_rate_and_an_employer()
    {
        var claim = AFullDay();
        var line = claim.AddLine(Payee, new(ClaimLineKind.LostEarnings, claim.Days[0].Id, 0, Money.Zero, " "), Rules);
        var gaps = claim.Missing(Rules);
        Assert.Equal(["claim.lost-hours-missing", "claim.lost-rate-missing", "claim.employer-missing"], gaps.Select(gap => gap.Refusal.Code));
        Assert.All(gaps, gap => Assert.Equal(line.Id, gap.LineId));
    }

    [Fact]
    public void A_yes_to_lost_pay_without_any_hours_is_asked_about()
    {
        var claim = AFullDay();
        claim.SayWhetherPayWasLost(Payee, true, Rules);
        Assert.Equal("claim.lost-pay-not-stated", claim.WhyNotSubmit(Payee, Rules)?.Code);
    }

    [Fact]
    public void A_journey_by_car_needs_kilometres_a_route_and_a_rate()
    {
        var claim = AFullDay();
        claim.AddLine(Payee, new(ClaimLineKind.CarKm, claim.Days[0].Id, 0, Money.Zero, ""), Rules);
        var withoutCar = new ClaimRules(new HonorariumRates([ARate(RateKind.FullDay, 1863)]), [FourHours]);
        Assert.Equal(["claim.km-missing", "claim.route-missing", "claim.car-rate-missing"], claim.Missing(withoutCar).Select(gap => gap.Refusal.Code));
    }

    [Fact]
    public void A_ticket_without_an_amount_is_asked_about()
    {
        var claim = AFullDay();
        claim.AddLine(Payee, new(ClaimLineKind.Parking, claim.Days[0].Id, 1, Money.Zero, ""), Rules);
        Assert.Equal("claim.amount-missing", claim.WhyNotSubmit(Payee, Rules)?.Code);
    }

    [Theory]
    [InlineData(ClaimLineKind.CarKm, -1, 0, "claim.km-out-of-range")]
    [InlineData(ClaimLineKind.CarKm, 2001, 0, "claim.km-out-of-range")]
    [InlineData(ClaimLineKind.LostEarnings, 25, 100, "claim.hours-out-of-range")]
    [InlineData(ClaimLineKind.LostEarnings, -1, 100, "claim.hours-out-of-range")]
    [InlineData(ClaimLineKind.Parking, 1, -5, "claim.amount-out-of-range")]
    [InlineData(ClaimLineKind.PublicTransport, 2, 60000, "claim.amount-out-of-range")]
    [InlineData(ClaimLineKind.Honorarium, 1, 5000, "claim.line-unknown")]
    [InlineData((ClaimLineKind)99, 1, 5, "claim.line-unknown")]
    public void What_cannot_be_meant_is_refused_at_once(ClaimLineKind kind, int quantity, int kronor, string code)
    {
        var claim = AFullDay();
        Refuses(code, () => claim.AddLine(Payee, new(kind, claim.Days[0].Id, quantity, Money.Kronor(kronor), "x"), Rules));
        Assert.Single(claim.Lines);
    }

    [Fact]
    public void A_day_or_line_of_another_claim_is_refused()
    {
        var (mine, other) = (AFullDay(), AFullDay());
        Refuses("claim.day-unknown", () => mine.Travel(Payee, other.Days[0].Id, null, null, Rules));
        Refuses("claim.day-unknown", () => mine.AddLine(Payee, new(ClaimLineKind.Parking, other.Days[0].Id, 1, Money.Kronor(20), ""), Rules));
        Refuses("claim.line-unknown", () => mine.RemoveLine(Payee, other.Lines[0].Id, Rules));
        Refuses("claim.line-unknown", () => mine.RemoveLine(Payee, mine.Lines[0].Id, Rules));
    }
}
