using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class HonorariumRateTests
{
    private static readonly DateOnly NewYear = new(2026, 1, 1);

    [Fact]
    public void The_one_who_entered_a_rate_cannot_confirm_it() =>
        Refuses("rate.same-person", () => AProposedRate(RateKind.HalfDay, 931).Confirm(Payroll, Now));

    [Fact]
    public void A_rate_is_confirmed_once()
    {
        var rate = ARate(RateKind.HalfDay, 931);
        Refuses("rate.already-confirmed", () => rate.Confirm(Reviewer, Now));
        Assert.Equal(Attester, rate.ConfirmedBy);
    }

    [Fact]
    public void A_rate_nobody_confirmed_is_not_in_force()
    {
        var rates = new HonorariumRates([ARate(RateKind.HalfDay, 931), AProposedRate(RateKind.HalfDay, 960, NewYear)]);
        Assert.Equal(Money.Kronor(931), rates.On(NewYear, RateKind.HalfDay)?.Amount);
    }

    [Fact]
    public void A_rate_holds_from_its_date_until_the_next_of_its_kind()
    {
        var rates = new HonorariumRates([ARate(RateKind.HalfDay, 931), ARate(RateKind.HalfDay, 960, NewYear), ARate(RateKind.FullDay, 1863)]);
        Assert.Equal(Money.Kronor(931), rates.On(NewYear.AddDays(-1), RateKind.HalfDay)?.Amount);
        Assert.Equal(Money.Kronor(960), rates.On(NewYear, RateKind.HalfDay)?.Amount);
        Assert.Null(rates.On(new DateOnly(2021, 12, 31), RateKind.HalfDay));
    }

    [Fact]
    public void Two_rates_of_a_kind_cannot_begin_on_the_same_day() =>
        Assert.Equal(
            "rate.exists",
            HonorariumRate.WhyNotPropose(ARateEntry(RateKind.HalfDay, 960), [AProposedRate(RateKind.HalfDay, 931)])?.Code);

    [Fact]
    public void A_rate_has_an_amount_and_a_source()
    {
        Assert.Equal("rate.not-positive", HonorariumRate.WhyNotPropose(ARateEntry(RateKind.Hour, 0), [])?.Code);
        Assert.Equal("rate.source-missing", HonorariumRate.WhyNotPropose(ARateEntry(RateKind.Hour, 355) with { Source = " " }, [])?.Code);
    }

    [Fact]
    public void The_newest_rate_of_a_kind_is_reported_when_it_is_older_than_twelve_months()
    {
        var rates = new HonorariumRates([ARate(RateKind.HalfDay, 931), ARate(RateKind.FullDay, 1863), ARate(RateKind.FullDay, 1900, NewYear)]);
        Assert.Equal([RateKind.HalfDay], rates.OlderThanTwelveMonths(NewYear.AddMonths(12)).Select(rate => rate.Kind));
        Assert.Equal(2, rates.OlderThanTwelveMonths(NewYear.AddMonths(12).AddDays(1)).Count);
    }

    [Fact]
    public void A_rate_that_was_in_force_is_never_taken_away()
    {
        Assert.Equal("rate.already-confirmed", ARate(RateKind.HalfDay, 931).WhyNotTakeAway()?.Code);
        Assert.Null(AProposedRate(RateKind.HalfDay, 931).WhyNotTakeAway());
    }
}
