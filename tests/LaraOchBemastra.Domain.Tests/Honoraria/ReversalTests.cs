using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class ReversalTests
{
    private static readonly Guid _second = Guid.CreateVersion7();
    private static readonly PayoutRunOrder _back = new(2, _second, PayDay, PayDay, FirstVoucher: 3);

    [Fact]
    public void A_run_is_taken_back_by_another_with_every_amount_turned()
    {
        var (one, other) = (AFullDay().Attested(), AHalfDay().Attested());
        var run = ARunOf(one, other);
        var back = Reversed(run, one, other);
        Assert.Equal((-run.Gross, run.ClaimCount, run.Id), (back.Gross, back.ClaimCount, back.ReversesId!.Value));
        Assert.Equal(PayoutRunState.Reversed, run.State);
        foreach (var payment in back.Payments)
        {
            var first = run.Payments.Single(taken => taken.Id == payment.ReversesId);
            foreach (var property in typeof(PayoutRunPayment).GetProperties().Where(property => !NotCarriedOver.Contains(property.Name)))
            {
                var expected = property.GetValue(first) is Money amount ? -amount : property.GetValue(first);
                Assert.True(Equals(expected, property.GetValue(payment)), property.Name);
            }
        }
    }

    [Fact]
    public void What_is_taken_back_waits_for_a_decision_and_stays_in_the_books_of_both()
    {
        var claim = AFullDay().Attested();
        var run = ARunOf(claim);
        var back = Reversed(run, claim);
        Assert.Equal((ClaimState.OnHold, null, Reason), (claim.State, claim.RunId, claim.StoppedReason));
        Assert.Equal("run.claim-not-attested", PayoutRun.WhyNotTake(claim, AnOrder(), West)?.Code);
        Assert.Equal((false, RunLeave.Reversed), (run.Claims[0].Live, run.Claims[0].LeftBecause!.Value));
        Assert.False(back.Claims[0].Live);
        Assert.Null(run.WhyTotalsDiffer([claim]));
        Assert.Null(back.WhyTotalsDiffer([claim]));
        back.MarkPaid(Payroll, [claim], Now);
        claim.Release(Payroll, coLeaderMayReview: false);
        Assert.Equal((ClaimState.Attested, null), (claim.State, claim.RunId));
        Assert.Equal(ARunOf(claim).Id, claim.RunId);
    }

    [Fact]
    public void A_paid_run_is_taken_back_too()
    {
        var claim = AFullDay().Attested();
        var run = ARunOf(claim);
        run.MarkPaid(Payroll, [claim], Now);
        Reversed(run, claim);
        Assert.Equal((PayoutRunState.Reversed, null), (run.State, claim.PaidAt));
    }

    [Fact]
    public void It_takes_two_people_and_neither_is_paid_by_it()
    {
        var claim = AFullDay().Attested();
        var run = ARunOf(claim);
        Refuses("run.reversal-reason-missing", () => run.AskReversal(Payroll, " ", [claim], Now));
        Refuses("run.payee-may-not-make", () => run.AskReversal(Payee, Reason, [claim], Now));
        Refuses("run.reversal-not-asked", () => run.Reverse(_back, [claim], Now));
        run.AskReversal(Payroll, Reason, [claim], Now);
        Refuses("run.reversal-asked", () => run.AskReversal(_second, Reason, [claim], Now));
        Refuses("run.reversal-same-person", () => run.Reverse(_back with { MadeBy = Payroll }, [claim], Now));
        Refuses("run.payee-may-not-make", () => run.Reverse(_back with { MadeBy = Payee }, [claim], Now));
        Refuses("run.pay-day-before-reversed", () => run.Reverse(_back with { PayDay = PayDay.AddDays(-1) }, [claim], Now));
    }

    [Fact]
    public void What_was_asked_for_can_be_dropped_and_asked_for_again()
    {
        var claim = AFullDay().Attested();
        var run = ARunOf(claim);
        run.AskReversal(Payroll, Reason, [claim], Now);
        run.DropReversal();
        Refuses("run.reversal-not-asked", run.DropReversal);
        Assert.Null(run.WhyNotAskReversal(_second, Reason, [claim]));
    }

    [Fact]
    public void A_run_is_taken_back_once_and_never_marked_paid_after()
    {
        var claim = AFullDay().Attested();
        var run = ARunOf(claim);
        var back = Reversed(run, claim);
        Refuses("run.reversed", () => run.AskReversal(Payroll, Reason, [claim], Now));
        Refuses("run.reversed", () => run.MarkPaid(Payroll, [claim], Now));
        Refuses("run.is-reversal", () => back.AskReversal(Payroll, Reason, [claim], Now));
    }

    [Fact]
    public void Vouchers_go_on_from_those_of_the_run_before()
    {
        var (one, other) = (AFullDay().Attested(), AHalfDay().Attested());
        var run = ARunOf(one, other);
        Assert.Equal([(2026, 1), (2026, 2)], run.Payments.Select(payment => (payment.VoucherYear, payment.VoucherNumber)));
        Assert.Equal([3, 4], Reversed(run, one, other).Payments.Select(payment => payment.VoucherNumber));
    }

    [Fact]
    public void Read_backwards_the_lines_add_up_to_what_the_other_run_holds()
    {
        var claim = AFullDay().Attested();
        var back = Reversed(ARunOf(claim), claim);
        claim.ReadBackwards();
        Assert.Equal(back.Gross, claim.Gross);
        var share = Assert.Single(PaymentShare.Of(back.Payments[0], [claim]));
        Assert.Equal((back.Payments[0].Tax, back.Payments[0].Net), (share.Tax!.Value, share.Net));
    }

    private static PayoutRun Reversed(PayoutRun run, params HonorariumClaim[] claims)
    {
        run.AskReversal(Payroll, Reason, claims, Now);
        return run.Reverse(_back, claims, Now);
    }

    private static HashSet<string> NotCarriedOver { get; } =
    [
        nameof(PayoutRunPayment.Id), nameof(PayoutRunPayment.RunId), nameof(PayoutRunPayment.RootId), nameof(PayoutRunPayment.ReversesId),
        nameof(PayoutRunPayment.VoucherNumber), nameof(PayoutRunPayment.Outcome), nameof(PayoutRunPayment.OutcomeReason),
    ];
}
