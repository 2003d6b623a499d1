using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>What payroll says became of a payment.</summary>
/// <param name="PaymentId">The payment.</param>
/// <param name="Outcome">Paid or refused.</param>
/// <param name="Reason">In payroll's words.</param>
/// <param name="Booked">That payroll booked it all the same, though it is refused.</param>
public sealed record PaymentWord(Guid PaymentId, PaymentOutcome Outcome, string Reason, bool Booked = false);

// What payroll says became of the payments, and the numbers they are known by in the ledger.
public sealed partial class PayoutRun
{
    /// <summary>Whether anything can be told of it at all.</summary>
    /// <param name="account">Who brings the word.</param>
    /// <param name="claims">Her own among those it was made of.</param>
    public Refusal? WhyNotAskOutcome(Guid account, IEnumerable<HonorariumClaim> claims)
    {
        if (TakesBack)
        {
            return PayoutRefusals.RunIsReversal();
        }

        return State == PayoutRunState.Reversed ? PayoutRefusals.RunReversed() : WhyNotTouch(account, claims);
    }

    public Refusal? WhyNotHear(PayoutRunOrder back, IReadOnlyCollection<PaymentWord> words, IReadOnlyCollection<HonorariumClaim> claims)
    {
        if (WhyNotAskOutcome(back.MadeBy, claims) is { } refusal)
        {
            return refusal;
        }

        if (!words.Any(IsNews))
        {
            return PayoutRefusals.NothingTold();
        }

        return back.PayDay < PayDay ? PayoutRefusals.PayDayBeforeReversed(PayDay) : null;
    }

    /// <summary>
    /// Rule R-RUN-8: a payment that is refused lets its claims go, attested as they are, to the next run; one that was refused
    /// stays so, whatever is said later, because its claims may be paid by another run.
    /// </summary>
    /// <param name="back">Who brings the word, and number, dates and first voucher of the run that may come of it.</param>
    /// <param name="words">By payment; what is no news changes nothing.</param>
    /// <param name="claims">Those it was made of.</param>
    /// <param name="now">UTC.</param>
    /// <returns>The run that takes back in the books what was refused and stands there (rule R-RUN-10); none where nothing does.</returns>
    public PayoutRun? Hear(
        PayoutRunOrder back, IReadOnlyCollection<PaymentWord> words, IReadOnlyCollection<HonorariumClaim> claims, DateTime now)
    {
        Refusal.Guard(WhyNotHear(back, words, claims));
        var held = Held(claims).ToLookup(claim => claim.LeaderId);
        var booked = new List<PayoutRunPayment>();
        foreach (var word in words.Where(IsNews).DistinctBy(word => word.PaymentId).ToList())
        {
            var payment = _payments.Single(one => one.Id == word.PaymentId);
            payment.Tell(word.Outcome, word.Reason, StandsInTheBooks(word, back));
            booked.AddRange(payment.Booked ? [payment] : []);
            foreach (var claim in held[payment.LeaderId])
            {
                if (word.Outcome == PaymentOutcome.Refused)
                {
                    Release(claim, RunLeave.Refused, now);
                }
                else if (claim.State == ClaimState.InRun)
                {
                    claim.BePaid(now);
                }
            }
        }

        if (_payments.TrueForAll(payment => payment.Outcome == PaymentOutcome.Refused))
        {
            State = PayoutRunState.Refused;
        }
        else if (State == PayoutRunState.Made && _payments.TrueForAll(payment => payment.Outcome != PaymentOutcome.Unknown))
        {
            Pay(back.MadeBy, now);
        }

        return booked.Count == 0 ? null : RefusedBack(back, booked, held, now);
    }

    /// <summary>A run older than the vouchers and the list of its claims gets both; one that has them is left as it is.</summary>
    /// <param name="claims">The claims that name it as their run.</param>
    /// <param name="firstVoucher">The region's next number in the year of the pay day.</param>
    /// <returns>Whether anything was missing.</returns>
    public bool BringUpToDate(IEnumerable<HonorariumClaim> claims, int firstVoucher)
    {
        var lacks = _claims.Count == 0 || _payments.Exists(payment => payment.VoucherNumber == 0);
        if (_claims.Count == 0)
        {
            _claims.AddRange(claims.Where(claim => claim.RunId == Id).Select(claim => new RunClaim(Id, claim, live: true)));
        }

        if (_payments.TrueForAll(payment => payment.VoucherNumber == 0))
        {
            NumberVouchers(firstVoucher);
        }

        return lacks;
    }

    private bool IsNews(PaymentWord word) =>
        word.Outcome != PaymentOutcome.Unknown
        && _payments.Exists(payment => payment.Id == word.PaymentId && payment.Outcome != PaymentOutcome.Refused && payment.Outcome != word.Outcome);

    private void NumberVouchers(int first)
    {
        for (var place = 0; place < _payments.Count; place++)
        {
            _payments[place].NumberVoucher(RegionId, PayDay.Year, first + place);
        }
    }
}
