using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

// What was made is never edited: a run that should not have been is taken back by another that holds the same with the other sign.
public sealed partial class PayoutRun
{
    public const int ReasonLength = 500;

    /// <summary>The run that this one takes back.</summary>
    public Guid? ReversesId { get; private set; }

    public Guid? ReversalAskedBy { get; private set; }

    public DateTime? ReversalAskedAt { get; private set; }

    public string ReversalReason { get; private set; } = string.Empty;

    private IEnumerable<PayoutRunPayment> NotRefused => _payments.Where(payment => payment.Outcome != PaymentOutcome.Refused);

    /// <summary>Rule R-RUN-6: a run is taken back whole and once; a run that takes another back stands.</summary>
    /// <param name="account">Who asks for it.</param>
    /// <param name="reason">Shown beside it from then on.</param>
    /// <param name="claims">Those it was made of.</param>
    public Refusal? WhyNotAskReversal(Guid account, string reason, IReadOnlyCollection<HonorariumClaim> claims)
    {
        if (WhyNoReversal() is { } refusal)
        {
            return refusal;
        }

        if (ReversalAskedBy is not null)
        {
            return PayoutRefusals.ReversalAsked();
        }

        return WhyNotTouch(account, claims) ?? (string.IsNullOrWhiteSpace(reason) ? PayoutRefusals.ReversalReasonMissing() : null);
    }

    public void AskReversal(Guid account, string reason, IReadOnlyCollection<HonorariumClaim> claims, DateTime now)
    {
        Refusal.Guard(WhyNotAskReversal(account, reason, claims));
        (ReversalAskedBy, ReversalAskedAt, ReversalReason) = (account, now, reason.Trim());
    }

    public Refusal? WhyNotDropReversal() =>
        WhyNoReversal() ?? (ReversalAskedBy is null ? PayoutRefusals.ReversalNotAsked() : null);

    /// <summary>Anybody who may make runs says no to it.</summary>
    public void DropReversal()
    {
        Refusal.Guard(WhyNotDropReversal());
        (ReversalAskedBy, ReversalAskedAt, ReversalReason) = (null, null, string.Empty);
    }

    /// <summary>Without reckoning: what a page asks before it offers to. Rule R-RUN-7: it takes two people, neither of them paid by the run.</summary>
    /// <param name="account">The second of them.</param>
    /// <param name="claims">Her own among those it was made of.</param>
    public Refusal? WhyNotConfirmReversal(Guid account, IEnumerable<HonorariumClaim> claims) =>
        WhyNotDropReversal() ?? (account == ReversalAskedBy ? PayoutRefusals.ReversalSamePerson() : WhyNotTouch(account, claims));

    /// <param name="account">The second of the two.</param>
    /// <param name="payDay">Of the run that takes it back: not before the one it takes back.</param>
    /// <param name="claims">Those it was made of.</param>
    public Refusal? WhyNotReverse(Guid account, DateOnly payDay, IReadOnlyCollection<HonorariumClaim> claims)
    {
        if (WhyNotConfirmReversal(account, claims) is { } refusal)
        {
            return refusal;
        }

        return payDay < PayDay ? PayoutRefusals.PayDayBeforeReversed(PayDay) : WhyTotalsDiffer(claims);
    }

    /// <summary>
    /// Makes the run that takes this one back: every payment that was not refused, with the other sign. The claims leave this
    /// run and are on hold until somebody decides that they are to be paid after all.
    /// </summary>
    /// <param name="order">Number, second person, dates and first voucher of the new run.</param>
    /// <param name="claims">Those this run was made of.</param>
    /// <param name="now">UTC.</param>
    public PayoutRun Reverse(PayoutRunOrder order, IReadOnlyCollection<HonorariumClaim> claims, DateTime now)
    {
        Refusal.Guard(WhyNotReverse(order.MadeBy, order.PayDay, claims));
        var back = new PayoutRun(Guid.CreateVersion7(), order with { BookedBy = BookedBy }, RegionId, Currency, now) { ReversesId = Id, ByHand = ByHand };
        back._payments.AddRange(NotRefused.Select(payment => payment.Reversed(back.Id)));
        back.NumberVouchers(order.FirstVoucher);
        var payees = back._payments.Select(payment => payment.LeaderId).ToHashSet();
        foreach (var claim in Held(claims).Where(claim => payees.Contains(claim.LeaderId)))
        {
            back._claims.Add(new RunClaim(back.Id, claim, live: false));
            Release(claim, RunLeave.Reversed, now);
            claim.Hold(order.MadeBy, coLeaderMayReview: false, ReversalReason, now);
        }

        back.ClaimCount = back._claims.Count;
        State = PayoutRunState.Reversed;
        return back;
    }

    private Refusal? WhyNoReversal()
    {
        if (TakesBack)
        {
            return PayoutRefusals.RunIsReversal();
        }

        if (State == PayoutRunState.Reversed)
        {
            return PayoutRefusals.RunReversed();
        }

        return NotRefused.Any() ? null : PayoutRefusals.NothingToReverse();
    }

    private IEnumerable<HonorariumClaim> Held(IEnumerable<HonorariumClaim> claims)
    {
        var held = _claims.Where(claim => claim.Live).Select(claim => claim.ClaimId).ToHashSet();
        return claims.Where(claim => held.Contains(claim.Id));
    }

    private void Release(HonorariumClaim claim, RunLeave because, DateTime now)
    {
        _claims.Single(held => held.ClaimId == claim.Id).Leave(because, now);
        claim.LeaveRun();
    }
}
