using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

/// <summary>The figures of the payroll facts, each by name.</summary>
public class WorkedFiguresTests
{
    [Fact]
    public void Half_a_day_of_931_withholds_279_leaves_652_and_costs_292_52_in_contributions() =>
        Pays(931, 279, 652, 292.52m, ARunOf(AHalfDay().Attested()));

    [Fact]
    public void A_full_day_of_1863_withholds_558_leaves_1305_and_costs_585_35_in_contributions() =>
        Pays(1863, 558, 1305, 585.35m, ARunOf(AFullDay().Attested()));

    [Fact]
    public void Two_half_days_in_one_payment_withhold_558_and_leave_1304()
    {
        var leader = Guid.CreateVersion7();
        Pays(1862, 558, 1304, 585.04m, ARunOf(AHalfDay(leader).Attested(), AHalfDay(leader).Attested()));
    }

    [Fact]
    public void A_half_and_a_full_day_in_one_payment_withhold_838_and_not_837()
    {
        var leader = Guid.CreateVersion7();
        var run = ARunOf(AHalfDay(leader).Attested(), AFullDay(leader).Attested());
        Pays(2794, 838, 1956, 877.87m, run);
        Assert.Equal(2, run.Payments[0].ClaimCount);
    }

    [Theory]
    [InlineData(1958, 9506)]
    [InlineData(1959, 29252)]
    [InlineData(2002, 29252)]
    [InlineData(1938, 9506)]
    [InlineData(1937, 0)]
    public void The_contribution_follows_the_age_at_the_years_beginning(int birthYear, long ore)
    {
        Assert.Equal(ore, Estimate(931, PayDay, birthYear).Contribution?.Minor);
        Assert.Equal(ore, Estimate(931, new DateOnly(2025, 12, 23), birthYear).Contribution?.Minor);
    }

    [Fact]
    public void The_contribution_of_the_young_is_left_to_payroll_while_its_reduction_holds()
    {
        Assert.Equal(292.52m, Estimate(931, new DateOnly(2026, 3, 25), 2003).Contribution?.InKronor);
        Assert.Null(Estimate(931, new DateOnly(2026, 4, 24), 2003).Contribution);
        Assert.Equal(292.52m, Estimate(931, new DateOnly(2026, 4, 24), 2002).Contribution?.InKronor);
    }

    [Fact]
    public void Nothing_is_withheld_from_a_payment_under_100_kronor()
    {
        Assert.Equal(Money.Zero, Estimate(99, PayDay, 1975).Tax);
        Assert.Equal(Money.Kronor(30), Estimate(100, PayDay, 1975).Tax);
    }

    [Fact]
    public void The_years_threshold_warns_and_reckons_nothing()
    {
        var payee = new PayeeFacts { BirthYear = 1975 };
        var first = TaxEstimate.Of(new ClaimSums(Money.Kronor(931), Money.Zero, Money.Zero), Payments, PayDay, payee);
        Assert.Equal(Money.Kronor(279), first.Tax);
        Assert.True(first.UnderYearlyThreshold(payee));
        Assert.False(first.UnderYearlyThreshold(payee with { PaidThisYear = Money.Kronor(69) }));
    }

    [Fact]
    public void Where_payroll_decides_no_tax_is_estimated_and_the_net_is_the_whole_amount()
    {
        var norway = new PaymentRules([TaxRule.PayrollDecides(Bergen.Id, new DateOnly(2025, 1, 1), "Skattekort")], []);
        var estimate = TaxEstimate.Of(new ClaimSums(Money.Kronor(355), Money.Zero, Money.Zero), norway, PayDay, new PayeeFacts { BirthYear = 1975 });
        Assert.Null(estimate.Tax);
        Assert.Null(estimate.Contribution);
        Assert.Equal(Money.Kronor(355), estimate.Net);
    }

    [Fact]
    public void Forty_two_kilometres_are_105_kronor_which_payroll_decides_about_and_no_tax_is_reckoned_on()
    {
        var claim = AHalfDay();
        claim.AddLine(Payee, new(ClaimLineKind.CarKm, claim.Days[0].Id, 42, Money.Zero, "Skara-Skövde, ledde träff"), Rules);
        var run = ARunOf(claim.Attested());
        Assert.Equal((Money.Kronor(105), Money.Kronor(279), Money.Kronor(757)), (run.Payments[0].Undecided, run.Payments[0].Tax, run.Payments[0].Net));
    }

    [Fact]
    public void A_full_day_corrected_to_half_after_payment_is_minus_932()
    {
        var paid = Paid(AFullDay());
        var chain = ClaimChain.Of(paid, [paid]);
        var half = new CorrectionEntry([new(paid.Days[0].Id, HonorariumExtent.HalfDay, 0)], [], Reason);
        var correction = chain.Correct(half, Payee, "VGR-2025-000078", Rules, Now);
        Assert.Equal([Money.Kronor(-1863), Money.Kronor(931)], correction.Lines.Select(line => line.Amount).Order());
        Assert.Equal(Money.Kronor(-932), correction.Gross);
        Settle(correction);
        Assert.Equal(Money.Kronor(931), ClaimChain.Of(paid, [paid, correction]).Paid);
    }

    [Theory]
    [InlineData(382, 3056, 3052)]
    [InlineData(400, 3056, 3052)]
    [InlineData(300, 2400, 2400)]
    public void Lost_earnings_at_and_over_the_cap_of_382_kronor_an_hour_and_3052_a_day(int anHour, int capped, int paid)
    {
        var rules = RulesWith(ARate(RateKind.LostEarningsCapPerHour, 382), ARate(RateKind.LostEarningsCapPerDay, 3052));
        var claim = AFullDay();
        var line = claim.AddLine(Payee, new(ClaimLineKind.LostEarnings, claim.Days[0].Id, 8, Money.Kronor(anHour), "Volvo"), rules);
        Assert.Equal((Money.Kronor(capped), Money.Kronor(paid)), (line.Product, line.Amount));
    }

    [Fact]
    public void Two_rates_across_the_first_of_January_pay_1863_and_1900()
    {
        var rules = RulesWith(ARate(RateKind.FullDay, 1900, new DateOnly(2026, 1, 1)));
        var claim = AClaim(AnActivity(new DateOnly(2025, 12, 31)), AnActivity(new DateOnly(2026, 1, 1)));
        claim.Travel(Payee, claim.Days[0].Id, Clock("11:45"), Clock("16:15"), rules);
        claim.TravelAsBefore(Payee, TravelMemory.Of(claim)!, rules);
        Assert.Equal([Money.Kronor(1863), Money.Kronor(1900)], claim.Lines.Select(line => line.Amount));
    }

    [Theory]
    [InlineData("09:00", "09:20", 355)]
    [InlineData("09:00", "10:14", 355)]
    [InlineData("09:00", "10:15", 532.5)]
    [InlineData("09:00", "14:30", 1952.5)]
    public void A_norwegian_hour_of_355_is_paid_to_the_nearest_half_hour_and_at_least_one_hour(string from, string until, double paid)
    {
        var claim = HonorariumClaim.From(ASource(region: Bergen), [AnActivity(null, from, until)], "HV-2025-1", NorwegianRules, Now);
        Assert.Equal((decimal)paid, claim.Gross.InKronor);
    }

    [Fact]
    public void Lost_earnings_and_taxable_travel_are_taxed_with_the_honorarium()
    {
        var claim = AHalfDay();
        claim.AddLine(Payee, new(ClaimLineKind.LostEarnings, claim.Days[0].Id, 2, Money.Kronor(200), "Volvo"), Rules);
        claim.AddLine(Payee, new(ClaimLineKind.PublicTransport, claim.Days[0].Id, 1, Money.Kronor(69), "Buss", Treatment.Taxable), Rules);
        Assert.Equal(Money.Kronor(420), Estimate(claim).Tax);
    }

    [Fact]
    public void Under_every_amount_stands_its_rule_its_row_and_its_arithmetic()
    {
        var calculation = ClaimCalculation.Of(AFullDay(), Rules);
        var line = Assert.Single(calculation.Lines);
        Assert.Equal((270, 1m, Money.Kronor(1863)), (line.Day.Minutes, line.Line.Quantity, line.Line.UnitPrice));
        Assert.Equal(("2022 års nivå", "vgregion.se"), (line.Rate!.Note, line.Rate.Source));
        Assert.Same(FourHours, line.DayRule);
        Assert.True(line.Assumed);
        Assert.Equal(Money.Kronor(1863), calculation.GrossOf(ClaimLineKind.Honorarium));
    }

    private static TaxEstimate Estimate(decimal taxable, DateOnly payDay, int birthYear) =>
        TaxEstimate.Of(new ClaimSums(Money.OreHalfUp(taxable), Money.Zero, Money.Zero), Payments, payDay, new PayeeFacts { BirthYear = birthYear });

    private static TaxEstimate Estimate(HonorariumClaim claim) => TaxEstimate.Of(ClaimSums.Of(claim.Lines), Payments, PayDay, new PayeeFacts { BirthYear = 1975 });

    private static void Pays(decimal gross, decimal tax, decimal net, decimal contribution, PayoutRun run)
    {
        var payment = Assert.Single(run.Payments);
        Assert.Equal(
            (gross, tax, net, contribution),
            (payment.Gross.InKronor, payment.Tax.InKronor, payment.Net.InKronor, payment.Contribution.InKronor));
    }
}
