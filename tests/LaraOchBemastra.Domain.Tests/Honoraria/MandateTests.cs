using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

/// <summary>Attesters bound to cost centres and a limit in kronor, and those who stand in for them.</summary>
public class MandateTests
{
    private const string CostCentre = "41200";
    private static readonly DateOnly Today = new(2025, 11, 22);
    private static readonly Guid Admin = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();

    [Fact]
    public void A_mandate_reaches_its_cost_centre_and_its_limit()
    {
        Assert.Null(Asked(AMandate(1863)).WhyNot(Attester, AFullDay().Reviewed()));
        Assert.Equal(
            GateRefusals.OverMandate(Money.Kronor(1862), Money.Kronor(1863)),
            Asked(AMandate(1862)).WhyNot(Attester, AFullDay().Reviewed()));
        Assert.Equal(GateRefusals.NoMandate(CostCentre), Asked(AMandate(5000, "99999")).WhyNot(Attester, AFullDay().Reviewed()));
        Assert.Null(Asked(AMandate(5000, string.Empty)).WhyNot(Attester, AFullDay().Reviewed()));
        Refuses("gate.no-mandate", () => AFullDay().Reviewed().Attest(Attester, new AttestRules(Asked(), null), Now));
    }

    [Fact]
    public void A_row_for_the_cost_centre_goes_before_the_one_for_all()
    {
        var mandates = Asked(AMandate(5000, string.Empty), AMandate(1000));
        Assert.Equal("gate.over-mandate", mandates.WhyNot(Attester, AFullDay().Reviewed())?.Code);
    }

    [Fact]
    public void A_mandate_holds_from_its_date_until_the_next_and_a_row_of_nothing_ends_it()
    {
        Assert.Equal("gate.no-mandate", Asked(AMandate(5000, from: Today.AddDays(1))).WhyNot(Attester, AFullDay().Reviewed())?.Code);
        Assert.Null(Asked(AMandate(5000), AMandate(0, from: Today.AddDays(1))).WhyNot(Attester, AFullDay().Reviewed()));
        Assert.Equal("gate.no-mandate", Asked(AMandate(5000), AMandate(0, from: Today)).WhyNot(Attester, AFullDay().Reviewed())?.Code);
    }

    [Fact]
    public void Where_the_region_asks_for_no_mandates_the_role_is_enough() =>
        Assert.Null(Mandates.On(new GateChoices(West.Id), [], [], Today).WhyNot(Attester, AFullDay().Reviewed()));

    [Fact]
    public void Nobody_gives_herself_a_mandate_and_none_without_a_decision()
    {
        Assert.Equal("gate.mandate-for-oneself", Mandate.WhyNotGive(AnEntry(100), Attester, [])?.Code);
        Assert.Equal("gate.mandate-source-missing", Mandate.WhyNotGive(AnEntry(100) with { Source = " " }, Admin, [])?.Code);
        Assert.Equal("claim.amount-out-of-range", Mandate.WhyNotGive(AnEntry(-1), Admin, [])?.Code);
        Assert.Equal("gate.mandate-exists", Mandate.WhyNotGive(AnEntry(100), Admin, [AMandate(5000)])?.Code);
    }

    [Fact]
    public void A_deputy_attests_with_the_others_mandate_while_it_is_lent()
    {
        var claim = AFullDay().Reviewed();
        Assert.Equal("gate.no-mandate", Lent(Today.AddDays(1), Today.AddDays(9)).WhyNot(Other, claim)?.Code);
        Assert.Equal("gate.no-mandate", Lent(Today.AddDays(-9), Today.AddDays(-1)).WhyNot(Other, claim)?.Code);
        var lent = Lent(Today, Today);
        Assert.Null(lent.WhyNot(Other, claim));
        claim.Attest(Other, new AttestRules(lent, null), Now);
        Assert.Equal((Other, Attester), (claim.AttestedBy!.Value, claim.AttestedFor!.Value));
    }

    [Fact]
    public void A_deputy_passes_one_gate_and_is_lent_nothing_by_one_who_has_a_part_in_the_claim()
    {
        var claim = AFullDay().Submitted();
        claim.Review(Other, false, Now);
        Refuses("claim.other-gate-passed", () => claim.Attest(Other, new AttestRules(Lent(Today, Today), null), Now));
        var byHolder = AFullDay().Submitted();
        byHolder.Review(Attester, false, Now);
        Refuses("gate.no-mandate", () => byHolder.Attest(Other, new AttestRules(Lent(Today, Today), null), Now));
    }

    [Fact]
    public void A_lent_mandate_is_not_lent_on()
    {
        var third = Guid.CreateVersion7();
        var mandates = Mandates.On(Required(), [AMandate(5000)], [ADeputy(Other, Attester, Today, Today), ADeputy(third, Other, Today, Today)], Today);
        Assert.Equal("gate.no-mandate", mandates.WhyNot(third, AFullDay().Reviewed())?.Code);
    }

    [Fact]
    public void A_deputy_is_another_person_named_by_a_third_and_can_be_ended()
    {
        Assert.Equal("gate.deputy-of-oneself", Deputy.WhyNotName(new DeputyEntry(West.Id, Other, Other, Today, Today), Admin)?.Code);
        Assert.Equal("gate.mandate-for-oneself", Deputy.WhyNotName(new DeputyEntry(West.Id, Admin, Attester, Today, Today), Admin)?.Code);
        Assert.Equal("gate.deputy-ends-before-it-begins", Deputy.WhyNotName(new DeputyEntry(West.Id, Other, Attester, Today, Today.AddDays(-1)), Admin)?.Code);
        var deputy = ADeputy(Other, Attester, Today.AddDays(-3), Today.AddDays(3));
        deputy.End(Today);
        Assert.False(deputy.HoldsOn(Today));
        Refuses("gate.deputy-has-ended", () => deputy.End(Today));
    }

    [Fact]
    public void The_warning_counts_limits_dates_and_deputies()
    {
        var claim = AFullDay().Submitted();
        Assert.Equal("claim.nobody-has-mandate", claim.WhyStuck([Reviewer], [Attester], false, Asked(AMandate(100)))?.Code);
        Assert.Equal("claim.nobody-may-attest", claim.WhyStuck([Reviewer], [Payee], false, Asked(AMandate(5000)))?.Code);
        Assert.Null(claim.WhyStuck([Reviewer], [Other], false, Lent(Today, Today)));
        claim.Hold(Reviewer, false, Reason, Now);
        Assert.Equal("claim.nobody-has-mandate", claim.WhyStuck([Reviewer], [Attester], false, Asked())?.Code);
    }

    private static Mandates Asked(params Mandate[] rows) => Mandates.On(Required(), rows, [], Today);

    private static Mandates Lent(DateOnly from, DateOnly until) =>
        Mandates.On(Required(), [AMandate(5000)], [ADeputy(Other, Attester, from, until)], Today);

    private static Deputy ADeputy(Guid who, Guid forWhom, DateOnly from, DateOnly until) =>
        Deputy.Name(new DeputyEntry(West.Id, who, forWhom, from, until), Admin, Now);

    private static GateChoices Required()
    {
        var choices = new GateChoices(West.Id);
        choices.Decide(mandatesRequired: true, samplePercent: 0, unusualPercent: 150);
        return choices;
    }

    private static MandateEntry AnEntry(long kronor, string costCentre = CostCentre, DateOnly? from = null) =>
        new(West.Id, Attester, costCentre, Money.Kronor(kronor), from ?? new DateOnly(2025, 1, 1), "Delegationsordning 2025");

    private static Mandate AMandate(long kronor, string costCentre = CostCentre, DateOnly? from = null) =>
        Mandate.Give(AnEntry(kronor, costCentre, from), Admin, [], Now);
}
