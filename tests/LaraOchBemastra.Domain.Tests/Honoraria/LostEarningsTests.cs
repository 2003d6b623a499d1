using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;
using static LaraOchBemastra.Domain.Tests.Honoraria.GivenRules;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class LostEarningsTests
{
    private static readonly ClaimRules Capped =
        RulesWith(ARate(RateKind.LostEarningsCapPerHour, 382), ARate(RateKind.LostEarningsCapPerDay, 3052));

    [Theory]
    [InlineData(381, 3048)]
    [InlineData(382, 3052)]
    [InlineData(383, 3052)]
    public void Lost_earnings_at_and_over_the_caps_of_382_an_hour_and_3052_a_day(int anHour, int paid)
    {
        var claim = AFullDay();
        var line = claim.AddLine(Payee, LostPay(claim, 8, anHour), Capped);
        Assert.Equal(Money.Kronor(paid), line.Amount);
        Assert.Null(claim.WhyNotSubmit(Payee, Capped));
    }

    [Fact]
    public void What_she_lost_stays_on_the_line_beside_the_row_that_made_it_less()
    {
        var claim = AFullDay();
        var line = claim.AddLine(Payee, LostPay(claim, 2, 450), Capped);
        Assert.Equal((Money.Kronor(764), Money.Kronor(382), Money.Kronor(450)), (line.Amount, line.UnitPrice, line.Stated));
        var reckoned = ClaimCalculation.Of(claim, Capped).Lines.Single(one => one.Line == line);
        Assert.Equal(RateKind.LostEarningsCapPerHour, reckoned.Limit?.Kind);
        claim.Reckon(Rules);
        Assert.Equal((Money.Kronor(900), 2m, null), (line.Amount, line.Quantity, line.LimitRateId));
    }

    [Fact]
    public void Two_employers_on_one_date_share_the_days_cap_and_hours()
    {
        var rules = Capped.With((ClaimSettingKind.LostEarningsMaxHours, 8));
        var claim = AFullDay();
        claim.AddLine(Payee, LostPay(claim, 5, 382), rules);
        claim.AddLine(Payee, LostPay(claim, 5, 400), rules);
        Assert.Equal(Money.Kronor(3052), claim.Of(ClaimLineKind.LostEarnings));
        Assert.Equal([3m, 5m], claim.Lines.Where(line => line.Kind == ClaimLineKind.LostEarnings).Select(line => line.Quantity).Order());
    }

    [Theory]
    [InlineData(LostEarningsTime.Unbounded, 6)]
    [InlineData(LostEarningsTime.WithoutJourney, 2.5)]
    [InlineData(LostEarningsTime.WithJourney, 4.5)]
    public void Travel_time_counts_as_the_region_says(LostEarningsTime time, double hours)
    {
        var rules = Rules.With((ClaimSettingKind.LostEarningsTime, (int)time));
        var claim = AFullDay();
        var line = claim.AddLine(Payee, LostPay(claim, 6, 200), rules);
        Assert.Equal(((decimal)hours, 6m), (line.Quantity, line.Lost));
    }

    [Fact]
    public void Where_lost_earnings_come_instead_of_the_honorarium_a_date_has_one_of_them()
    {
        var rules = Rules.With((ClaimSettingKind.LostEarnings, (int)LostEarningsMode.InsteadOfHonorarium));
        var claim = AFullDay();
        var line = claim.AddLine(Payee, LostPay(claim, 4, 200), rules);
        Assert.Equal(Money.Kronor(800), claim.Gross);
        claim.RemoveLine(Payee, line.Id, rules);
        Assert.Equal(Money.Kronor(1863), claim.Gross);
    }

    [Fact]
    public void A_region_that_pays_no_lost_earnings_says_so()
    {
        var rules = Rules.With((ClaimSettingKind.LostEarnings, (int)LostEarningsMode.None));
        var claim = AFullDay();
        claim.AddLine(Payee, LostPay(claim, 4, 200), rules);
        Assert.Equal("claim.lost-pay-not-paid", claim.WhyNotSubmit(Payee, rules)?.Code);
    }

    [Fact]
    public void The_self_employed_are_paid_90_per_cent_of_a_248th_an_eighth_of_a_day_in_whole_kronor()
    {
        var rules = Rules.With(
            (ClaimSettingKind.SelfEmployedPercent, 90), (ClaimSettingKind.SelfEmployedDaysAYear, 248), (ClaimSettingKind.SelfEmployedHoursADay, 8));
        var claim = AFullDay();
        var line = claim.AddLine(Payee, Sickness(claim, 4, 360_000), rules);
        Assert.Equal((Money.Kronor(163), Money.Kronor(652)), (line.UnitPrice, line.Amount));
        Assert.Null(claim.WhyNotSubmit(Payee, rules));
        Assert.Equal("claim.self-employed-not-reckoned", claim.WhyNotSubmit(Payee, Rules)?.Code);
    }

    [Fact]
    public void The_self_employed_give_their_yearly_income()
    {
        var claim = AFullDay();
        claim.AddLine(Payee, Sickness(claim, 4, 0), Rules);
        Assert.Equal("claim.yearly-income-missing", claim.WhyNotSubmit(Payee, Rules)?.Code);
        Refuses("claim.amount-out-of-range", () => claim.AddLine(Payee, Sickness(claim, 4, ClaimLine.MaxYearlyIncome + 1), Rules));
    }

    [Fact]
    public void Evidence_is_asked_for_under_lost_earnings_where_the_region_says_so_and_under_every_outlay()
    {
        var claim = AFullDay();
        var (lost, car) = (claim.AddLine(Payee, LostPay(claim, 2, 200), Rules), claim.AddLine(Payee, ByCar(claim, 42), Rules));
        var taxi = claim.AddLine(Payee, new(ClaimLineKind.Taxi, claim.Days[0].Id, 1, Money.Kronor(200), "Hem"), Rules);
        var asked = Rules.With((ClaimSettingKind.LostEarningsEvidence, 1));
        Assert.Equal([true, false, true], new[] { lost, car, taxi }.Select(line => asked.AsksEvidence(line, Thursday)));
        Assert.False(Rules.AsksEvidence(lost, Thursday));
    }
}
