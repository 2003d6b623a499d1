using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class PayoutRunTests
{
    [Fact]
    public void A_run_takes_the_attested_claims_and_leaves_the_others()
    {
        var (taken, waiting) = (AFullDay().Attested(), AFullDay().Reviewed());
        var run = ARunOf(taken, waiting);
        Assert.Equal((ClaimState.InRun, run.Id), (taken.State, taken.RunId!.Value));
        Assert.Equal((ClaimState.Reviewed, null), (waiting.State, waiting.RunId));
        Assert.Equal((1, Money.Kronor(1863)), (run.ClaimCount, run.Gross));
    }

    [Fact]
    public void A_claim_is_in_one_run_at_most()
    {
        var claim = AFullDay().Attested();
        ARunOf(claim, claim);
        Assert.Equal("run.claim-already-in-run", PayoutRun.WhyNotTake(claim, AnOrder(), West)?.Code);
        Refuses("run.empty", () => ARunOf(claim));
    }

    [Fact]
    public void The_run_maker_is_neither_the_payee_nor_the_attester()
    {
        var claim = AFullDay().Attested();
        Assert.Equal("run.payee-may-not-make", PayoutRun.WhyNotTake(claim, AnOrder(Payee), West)?.Code);
        Assert.Equal("run.attester-may-not-make", PayoutRun.WhyNotTake(claim, AnOrder(Attester), West)?.Code);
        Assert.Equal("run.reviewer-may-not-make", PayoutRun.WhyNotTake(claim, AnOrder(Reviewer), West)?.Code);
        Assert.Null(PayoutRun.WhyNotTake(claim, AnOrder(CoLeader), West));
    }

    [Fact]
    public void The_attester_makes_the_run_where_the_region_allows_it()
    {
        var region = new Region(West.Id, "VGR", "Västra Götalandsregionen", Country.Sweden);
        region.Decide(false, false, coLeaderMayReview: false, attesterMayMakeRun: true);
        Assert.Null(PayoutRun.WhyNotTake(AFullDay().Attested(), AnOrder(Attester), region));
        Assert.Null(PayoutRun.WhyNotTake(AFullDay().Attested(), AnOrder(Reviewer), region));
    }

    [Fact]
    public void A_claim_of_another_region_is_left_out() =>
        Assert.Equal("run.claim-of-other-region", PayoutRun.WhyNotTake(AFullDay().Attested(), AnOrder(), Bergen)?.Code);

    [Fact]
    public void A_claim_that_is_not_attested_is_left_out() =>
        Assert.Equal("run.claim-not-attested", PayoutRun.WhyNotTake(AFullDay().Submitted(), AnOrder(), West)?.Code);

    [Fact]
    public void The_cut_off_counts_the_regions_own_days()
    {
        var claim = AFullDay().Reviewed();
        claim.Attest(Attester, AttestRules.Open, new DateTime(2025, 11, 30, 23, 30, 0, DateTimeKind.Utc));
        var order = AnOrder() with { CutOff = new DateOnly(2025, 11, 30) };
        Assert.Equal("run.claim-after-cut-off", PayoutRun.WhyNotTake(claim, order, West)?.Code);
        Assert.Null(PayoutRun.WhyNotTake(claim, order with { CutOff = new DateOnly(2025, 12, 1) }, West));
    }

    [Fact]
    public void The_pay_day_does_not_lie_before_the_cut_off() =>
        Assert.Equal(
            "run.pay-day-before-cut-off",
            PayoutRun.WhyNotMake(AnOrder() with { PayDay = new DateOnly(2025, 12, 30) }, [AFullDay().Attested()], West)?.Code);

    [Fact]
    public void A_run_is_marked_paid_once_and_its_claims_with_it()
    {
        var claim = AFullDay().Attested();
        var run = ARunOf(claim);
        run.MarkPaid(Payroll, [claim], Now);
        Assert.Equal((PayoutRunState.Paid, ClaimState.Paid, Now), (run.State, claim.State, claim.PaidAt!.Value));
        Refuses("run.already-paid", () => run.MarkPaid(Payroll, [claim], Now));
    }

    [Fact]
    public void Nobody_marks_a_run_paid_that_pays_herself()
    {
        var claim = AFullDay().Attested();
        Refuses("run.payee-may-not-make", () => ARunOf(claim).MarkPaid(Payee, [claim], Now));
    }

    [Fact]
    public void A_run_whose_claims_are_not_all_there_is_found_out()
    {
        var (one, other) = (AFullDay().Attested(), AHalfDay().Attested());
        var run = ARunOf(one, other);
        Assert.Null(run.WhyTotalsDiffer([one, other, AFullDay()]));
        Assert.Equal("run.has-other-claims", run.WhyTotalsDiffer([one])?.Code);
        Refuses("run.has-other-claims", () => run.MarkPaid(Payroll, [one], Now));
    }

    [Fact]
    public void A_payment_that_is_not_the_sum_of_its_claims_is_found_out()
    {
        var claim = AFullDay().Attested();
        var run = ARunOf(claim);
        typeof(ClaimLine).GetProperty(nameof(ClaimLine.Amount))!.SetValue(claim.Lines[0], Money.Kronor(1864));
        Assert.Equal("run.payment-differs", run.WhyTotalsDiffer([claim])?.Code);
    }

    [Fact]
    public void The_payments_stay_as_they_were_when_the_rules_change_afterwards()
    {
        var claim = AFullDay().Attested();
        var run = ARunOf(claim);
        claim.Reckon(RulesWith(ARate(RateKind.FullDay, 2000, Thursday)));
        Assert.Equal(Money.Kronor(1863), run.Gross);
        Assert.Null(run.WhyTotalsDiffer([claim]));
    }
}
