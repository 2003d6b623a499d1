using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class RunOutcomeTests
{
    private readonly HonorariumClaim _one = AFullDay().Attested();
    private readonly HonorariumClaim _other = AHalfDay().Attested();
    private readonly PayoutRun _run;

    public RunOutcomeTests() => _run = ARunOf(_one, _other);

    private HonorariumClaim[] Both => [_one, _other];

    [Fact]
    public void A_refused_payment_lets_its_claim_go_to_the_next_run_and_the_other_is_paid()
    {
        _run.Hear(By(Payroll), [Word(_one, PaymentOutcome.Refused), Word(_other, PaymentOutcome.Paid)], Both, Now);
        Assert.Equal((ClaimState.Attested, null), (_one.State, _one.RunId));
        Assert.Equal((ClaimState.Paid, _run.Id), (_other.State, _other.RunId!.Value));
        Assert.Equal((PayoutRunState.Paid, Payroll), (_run.State, _run.PaidBy!.Value));
        Assert.Null(_run.WhyTotalsDiffer(Both));
        var next = ARunOf(_one);
        Assert.Equal(next.Id, _one.RunId);
    }

    [Fact]
    public void A_run_stays_made_until_every_payment_is_told_of()
    {
        _run.Hear(By(Payroll), [Word(_one, PaymentOutcome.Paid)], Both, Now);
        Assert.Equal((PayoutRunState.Made, ClaimState.Paid, ClaimState.InRun), (_run.State, _one.State, _other.State));
        _run.MarkPaid(Payroll, Both, Now);
        Assert.Equal((PayoutRunState.Paid, ClaimState.Paid), (_run.State, _other.State));
    }

    [Fact]
    public void A_run_of_which_nothing_was_paid_says_so()
    {
        _run.Hear(By(Payroll), [Word(_one, PaymentOutcome.Refused), Word(_other, PaymentOutcome.Refused)], Both, Now);
        Assert.Equal(PayoutRunState.Refused, _run.State);
        Refuses("run.already-paid", () => _run.MarkPaid(Payroll, Both, Now));
        Refuses("run.nothing-to-reverse", () => _run.AskReversal(Payroll, Reason, Both, Now));
    }

    [Fact]
    public void What_comes_back_after_it_was_paid_is_refused_after_all_and_once_for_good()
    {
        _run.MarkPaid(Payroll, Both, Now);
        _run.Hear(By(Payroll), [Word(_one, PaymentOutcome.Refused)], Both, Now);
        Assert.Equal((ClaimState.Attested, null), (_one.State, _one.PaidAt));
        Refuses("run.nothing-told", () => _run.Hear(By(Payroll), [Word(_one, PaymentOutcome.Paid)], Both, Now));
        Assert.Equal((PayoutRunState.Paid, PaymentOutcome.Refused), (_run.State, PaymentOf(_one).Outcome));
    }

    [Fact]
    public void A_word_that_is_no_news_changes_nothing()
    {
        Refuses("run.nothing-told", () => _run.Hear(By(Payroll), [new(Guid.CreateVersion7(), PaymentOutcome.Paid, string.Empty)], Both, Now));
        Refuses("run.nothing-told", () => _run.Hear(By(Payroll), [Word(_one, PaymentOutcome.Unknown)], Both, Now));
        Refuses("run.payee-may-not-make", () => _run.Hear(By(Payee), [Word(_one, PaymentOutcome.Paid)], Both, Now));
    }

    [Fact]
    public void What_was_refused_is_not_taken_back_again()
    {
        _run.Hear(By(Payroll), [Word(_one, PaymentOutcome.Refused)], Both, Now);
        _run.AskReversal(Payroll, Reason, Both, Now);
        var back = _run.Reverse(new PayoutRunOrder(2, Attester, PayDay, PayDay, 3), Both, Now);
        Assert.Equal((-PaymentOf(_other).Gross, 1), (back.Gross, back.ClaimCount));
    }

    [Fact]
    public void A_run_older_than_vouchers_gets_them_and_its_claims_once()
    {
        Assert.False(_run.BringUpToDate(Both, 7));
        Assert.Equal([1, 2], _run.Payments.Select(payment => payment.VoucherNumber));
    }

    [Fact]
    public void What_the_ledger_has_booked_of_a_refused_payment_is_taken_back_by_a_run_of_its_own()
    {
        var run = ARunBookedBy(BookedBy.Ledger, AFullDay(Guid.CreateVersion7()).Attested(), out var claim);
        var refused = run.Payments[0];
        var back = run.Hear(By(Payroll), [new(refused.Id, PaymentOutcome.Refused, "Kontot är avslutat")], [claim], Now);
        Assert.NotNull(back);
        Assert.Equal((run.Id, PayoutRunState.Refused, BookedBy.Ledger), (back.RefusedOfId!.Value, back.State, back.BookedBy!.Value));
        var payment = Assert.Single(back.Payments);
        Assert.Equal((-refused.Gross, -refused.Tax, -refused.Net, -refused.Contribution), (payment.Gross, payment.Tax, payment.Net, payment.Contribution));
        Assert.Equal((refused.Id, 5, PaymentOutcome.Refused), (payment.ReversesId!.Value, payment.VoucherNumber, payment.Outcome));
        Assert.Equal((ClaimState.Attested, null), (claim.State, claim.RunId));
        Assert.Null(back.WhyTotalsDiffer([claim]));
        Refuses("run.already-paid", () => back.MarkPaid(Payroll, [claim], Now));
        Refuses("run.is-reversal", () => back.AskReversal(Payroll, Reason, [claim], Now));
        Refuses("run.is-reversal", () => back.Hear(By(Payroll), [new(payment.Id, PaymentOutcome.Paid, string.Empty)], [claim], Now));
    }

    [Fact]
    public void Where_payroll_books_nothing_of_what_it_refused_is_taken_back_unless_finance_says_it_was_booked()
    {
        Assert.Null(_run.Hear(By(Payroll), [Word(_one, PaymentOutcome.Refused)], Both, Now));
        Assert.False(PaymentOf(_one).Booked);
        var back = _run.Hear(By(Payroll), [Word(_other, PaymentOutcome.Refused) with { Booked = true }], Both, Now);
        Assert.Equal(-PaymentOf(_other).Gross, back!.Gross);
        Assert.Equal((1, PayoutRunState.Refused), (back.ClaimCount, _run.State));
    }

    [Fact]
    public void What_takes_a_refused_payment_back_is_not_dated_before_it()
    {
        Refuses("run.pay-day-before-reversed", () => _run.Hear(By(Payroll) with { PayDay = PayDay.AddDays(-1) }, [Word(_one, PaymentOutcome.Refused)], Both, Now));
        Assert.Equal(PaymentOutcome.Unknown, PaymentOf(_one).Outcome);
    }

    private static PayoutRunOrder By(Guid account) => new(2, account, PayDay, PayDay, 5);

    private static PayoutRun ARunBookedBy(BookedBy bookedBy, HonorariumClaim claim, out HonorariumClaim held)
    {
        held = claim;
        return PayoutRun.Make(AnOrder() with { BookedBy = bookedBy }, [claim], West, Payments, new Dictionary<Guid, PayeeFacts>(), Now);
    }

    private PayoutRunPayment PaymentOf(HonorariumClaim claim) => _run.Payments.Single(payment => payment.LeaderId == claim.LeaderId);

    private PaymentWord Word(HonorariumClaim claim, PaymentOutcome outcome) => new(PaymentOf(claim).Id, outcome, "Kontot är avslutat");
}
