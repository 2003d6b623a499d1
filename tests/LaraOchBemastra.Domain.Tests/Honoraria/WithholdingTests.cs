using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class WithholdingTests
{
    private static readonly PaymentRules Norway = new(
        [
            TaxRule.PayrollDecides(Bergen.Id, new DateOnly(2025, 1, 1), "Skattekort"),
            TaxRule.Of(Bergen.Id, new DateOnly(2025, 1, 1), new TaxFigures(TaxKind.NoCard, 50, Money.Zero, Money.Kronor(2000)), false, "Skatteetaten"),
        ],
        []);

    [Theory]
    [InlineData(2025, 465)]
    [InlineData(2026, 419)]
    [InlineData(2027, 372)]
    public void SINK_2025_2026_and_2027_withhold_25_and_22_5_and_20_per_cent_of_1863(int year, int tax)
    {
        var estimate = Pay(1863, new PayeeFacts { BirthYear = 1975, Status = TaxStatus.Sink }, new DateOnly(year, 1, 23));
        Assert.Equal((Money.Kronor(tax), TaxStatus.Sink), (estimate.Tax!.Value, estimate.Withheld.Status));
    }

    [Fact]
    public void A_decision_on_another_percentage_holds_from_its_day()
    {
        var payee = new PayeeFacts { BirthYear = 1975, Status = TaxStatus.OtherPercentage, Percent = 12.5m, From = new DateOnly(2026, 2, 1) };
        Assert.Equal(Money.Kronor(558), Pay(1863, payee, new DateOnly(2026, 1, 23)).Tax);
        var later = Pay(1863, payee, new DateOnly(2026, 2, 25));
        Assert.Equal((Money.Kronor(232), 12.5m), (later.Tax!.Value, later.Withheld.Percent));
    }

    [Fact]
    public void One_approved_for_F_tax_sends_an_invoice_and_nothing_is_withheld_or_paid_on_top()
    {
        var estimate = Pay(1863, new PayeeFacts { Status = TaxStatus.BusinessTax, AlsoEmployed = true }, PayDay);
        Assert.Equal((Money.Zero, Money.Zero, Money.Kronor(1863)), (estimate.Tax!.Value, estimate.Contribution!.Value, estimate.Net));
    }

    [Fact]
    public void One_with_other_wages_of_the_region_is_taxed_with_them_by_payroll()
    {
        var estimate = Pay(1863, new PayeeFacts { BirthYear = 1975, AlsoEmployed = true }, PayDay);
        Assert.Null(estimate.Tax);
        Assert.Equal((TaxStatus.PayrollDecides, Money.Kronor(1863)), (estimate.Withheld.Status, estimate.Net));
    }

    [Fact]
    public void A_tax_card_withholds_its_percentage_and_no_card_a_half()
    {
        Assert.Equal(Money.Kronor(269), Withholding.Of(new Money(106_500), Norway, PayDay, new PayeeFacts { Status = TaxStatus.TaxCard, Percent = 25.3m }).Tax);
        Assert.Equal(Money.Kronor(532), Withholding.Of(new Money(106_500), Norway, PayDay, new PayeeFacts { Status = TaxStatus.NoCard }).Tax);
        Assert.Null(Withholding.Of(new Money(106_500), Norway, PayDay, new PayeeFacts { Status = TaxStatus.PayrollDecides }).Tax);
        Assert.Null(Withholding.Of(new Money(106_500), Norway, PayDay, new PayeeFacts()).Tax);
    }

    [Theory]
    [InlineData(0, 710, 0)]
    [InlineData(99_290, 710, 0)]
    [InlineData(99_645, 710, 177)]
    [InlineData(100_000, 710, 355)]
    [InlineData(100_355, -710, -177)]
    public void Over_the_tax_free_amount_of_the_card_a_half_is_withheld(int paid, int amount, int tax)
    {
        var payee = new PayeeFacts { Status = TaxStatus.TaxFreeCard, TaxFree = Money.Kronor(100_000), PaidThisYear = Money.Kronor(paid) };
        Assert.Equal(Money.Kronor(tax), Withholding.Of(Money.Kronor(amount), Norway, PayDay, payee).Tax);
    }

    [Theory]
    [InlineData(-931, -279)]
    [InlineData(-932, -279)]
    [InlineData(-99, 0)]
    public void A_correction_gives_back_what_was_withheld_with_the_ore_dropped_towards_zero(int amount, int tax) =>
        Assert.Equal(Money.Kronor(tax), Pay(amount, new PayeeFacts { BirthYear = 1975 }, PayDay).Tax);

    [Fact]
    public void A_proposal_nobody_has_confirmed_is_as_if_it_were_not_there()
    {
        var proposed = ATaxRule(TaxKind.SideIncome, 50, 2025);
        proposed.BeProposed(Payroll, Now);
        var rules = new PaymentRules([ATaxRule(TaxKind.SideIncome, 30), proposed], []);
        Assert.Equal(Money.Kronor(300), Withholding.Of(Money.Kronor(1000), rules, PayDay, new PayeeFacts()).Tax);
        Assert.Equal("rate.same-person", proposed.WhyNotConfirm(Payroll)?.Code);
        Assert.Null(proposed.WhyNotTakeAway());
        proposed.Confirm(Attester, Now);
        Assert.Equal(Money.Kronor(500), Withholding.Of(Money.Kronor(1000), rules, PayDay, new PayeeFacts()).Tax);
        Assert.Equal("rate.already-confirmed", proposed.WhyNotConfirm(Attester)?.Code);
        Refuses("rate.already-confirmed", () => proposed.Confirm(Reviewer, Now));
    }

    [Theory]
    [InlineData(101, "SFL", "rate.percent-out-of-range")]
    [InlineData(30, " ", "rate.source-missing")]
    [InlineData(30, "SFL", "rate.exists")]
    public void A_row_needs_a_percentage_a_source_and_a_day_of_its_own(int percent, string source, string code) => Assert.Equal(
        code,
        TaxRule.WhyNotPropose(
            new TaxFigures(TaxKind.SideIncome, percent, Money.Zero, Money.Zero), new DateOnly(2022, 1, 1), source, [ATaxRule(TaxKind.SideIncome, 30)])?.Code);

    private static TaxEstimate Pay(int kronor, PayeeFacts payee, DateOnly day) =>
        TaxEstimate.Of(new ClaimSums(Money.Kronor(kronor), Money.Zero, Money.Zero), Payments, day, payee);
}
