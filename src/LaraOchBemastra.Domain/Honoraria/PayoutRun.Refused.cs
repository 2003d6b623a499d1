namespace LaraOchBemastra.Domain.Honoraria;

// A refused payment pays nobody, but its voucher may stand in the books already.
public sealed partial class PayoutRun
{
    /// <summary>
    /// Which of its files is booked by, whatever the region decides later; none in runs older than that, which go by the
    /// region's own.
    /// </summary>
    public BookedBy? BookedBy { get; private set; }

    /// <summary>The run whose refused payments this one takes back in the books. It pays nobody, so payroll has nothing to say of it.</summary>
    public Guid? RefusedOfId { get; private set; }

    /// <summary>Every amount in it has the other sign.</summary>
    public bool TakesBack => ReversesId is not null || RefusedOfId is not null;

    /// <summary>
    /// Rule R-RUN-10: where the ledger books, a refused payment's voucher is in the books; where payroll books it is not,
    /// because payroll refused it, unless finance knows better. What is paid by hand is in no file.
    /// </summary>
    private bool StandsInTheBooks(PaymentWord word, PayoutRunOrder back) => !ByHand && word.Outcome == PaymentOutcome.Refused
        && (word.Booked || (BookedBy ?? back.BookedBy) == Honoraria.BookedBy.Ledger);

    // A run of its own and not part of the next: what pays people holds only what is to be paid.
    private PayoutRun RefusedBack(PayoutRunOrder order, List<PayoutRunPayment> booked, ILookup<Guid, HonorariumClaim> held, DateTime now)
    {
        var back = new PayoutRun(Guid.CreateVersion7(), order with { BookedBy = BookedBy ?? order.BookedBy }, RegionId, Currency, now)
        {
            RefusedOfId = Id,
            State = PayoutRunState.Refused,
        };
        foreach (var payment in booked)
        {
            var turned = payment.Reversed(back.Id);
            turned.Tell(PaymentOutcome.Refused, string.Empty);
            back._payments.Add(turned);
            back._claims.AddRange(held[payment.LeaderId].Select(claim => new RunClaim(back.Id, claim, live: false)));
        }

        back.NumberVouchers(order.FirstVoucher);
        back.ClaimCount = back._claims.Count;
        return back;
    }
}
