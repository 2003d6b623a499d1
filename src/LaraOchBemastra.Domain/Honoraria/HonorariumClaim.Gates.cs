using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

// Two gates, three people: payee, reviewer, attester.
public sealed partial class HonorariumClaim
{
    /// <summary>
    /// Rule R-GATE-1: the payee stands at no gate. Rule R-GATE-4: the co-leader reviews only where the region allows it.
    /// </summary>
    public Refusal? WhyNotReview(Guid account, bool coLeaderMayReview) =>
        State == ClaimState.Submitted
            ? WhyNotStandAt(ClaimGate.Review, account, coLeaderMayReview)
            : HonorariaRefusals.NotWaitingForReview();

    public void Review(Guid account, bool coLeaderMayReview, DateTime now)
    {
        Refusal.Guard(WhyNotReview(account, coLeaderMayReview));
        if (Party(account) is { } coLeader)
        {
            coLeader.Part = ClaimPart.CoLeaderReviewer;
        }
        else
        {
            _parties.Add(new ClaimParty(Id, account, ClaimPart.Reviewer));
        }

        Move(ClaimState.Reviewed);
        ReviewedBy = account;
        ReviewedAt = now;
    }

    /// <summary>Rule R-GATE-2: the reviewer is never the attester. Rule R-GATE-3: the co-leader never attests.</summary>
    public Refusal? WhyNotAttest(Guid account) =>
        State == ClaimState.Reviewed
            ? WhyNotStandAt(ClaimGate.Attest, account, coLeaderMayReview: false)
            : HonorariaRefusals.NotWaitingForAttest();

    public void Attest(Guid account, DateTime now)
    {
        Refusal.Guard(WhyNotAttest(account));
        _parties.Add(new ClaimParty(Id, account, ClaimPart.Attester));
        Move(ClaimState.Attested);
        AttestedBy = account;
        AttestedAt = now;
    }

    /// <summary>
    /// The one who may stand at the next gate may send the claim back instead; so may the reviewer until it is attested.
    /// </summary>
    public Refusal? WhyNotReturn(Guid account, bool coLeaderMayReview, string reason)
    {
        var refusal = State switch
        {
            ClaimState.Submitted => WhyNotReview(account, coLeaderMayReview),
            ClaimState.Reviewed => account == ReviewedBy ? null : WhyNotAttest(account),
            _ => HonorariaRefusals.NotReturnable(),
        };
        return refusal ?? (string.IsNullOrWhiteSpace(reason) ? HonorariaRefusals.ReturnReasonMissing() : null);
    }

    /// <summary>Back to the payee; a review that was made is undone and has to be made again.</summary>
    public void Return(Guid account, bool coLeaderMayReview, string reason, DateTime now)
    {
        Refusal.Guard(WhyNotReturn(account, coLeaderMayReview, reason));
        _parties.RemoveAll(party => party.Part == ClaimPart.Reviewer);
        foreach (var coLeader in _parties.Where(party => party.Part == ClaimPart.CoLeaderReviewer))
        {
            coLeader.Part = ClaimPart.CoLeader;
        }

        Move(ClaimState.Returned);
        (ReviewedBy, ReviewedAt) = (null, null);
        (ReturnedBy, ReturnedAt, ReturnedReason) = (account, now, reason.Trim());
    }

    /// <summary>Those among the candidates whom nothing but the claim's state keeps from a gate.</summary>
    public IReadOnlyList<Guid> WhoMayAct(ClaimGate gate, IEnumerable<Guid> candidates, bool coLeaderMayReview) =>
        [.. candidates.Where(account => WhyNotStandAt(gate, account, coLeaderMayReview) is null)];

    /// <summary>
    /// Rule R-GATE-7: says when nobody is left who may act, while there is still time to give somebody the role.
    /// </summary>
    /// <param name="reviewers">Accounts with the reviewer's role for the cost centre.</param>
    /// <param name="attesters">Accounts with the attester's role for the cost centre.</param>
    /// <param name="coLeaderMayReview">The region's choice.</param>
    public Refusal? WhyStuck(IEnumerable<Guid> reviewers, IEnumerable<Guid> attesters, bool coLeaderMayReview)
    {
        if (State is not (ClaimState.Draft or ClaimState.Returned or ClaimState.Submitted or ClaimState.Reviewed))
        {
            return null;
        }

        var mayAttest = WhoMayAct(ClaimGate.Attest, attesters, coLeaderMayReview);
        if (State == ClaimState.Reviewed)
        {
            return mayAttest.Count == 0 ? HonorariaRefusals.NobodyMayAttest() : null;
        }

        var mayReview = WhoMayAct(ClaimGate.Review, reviewers, coLeaderMayReview);
        if (mayReview.Count == 0)
        {
            return HonorariaRefusals.NobodyMayReview();
        }

        return mayAttest.Any(attester => mayReview.Any(reviewer => reviewer != attester))
            ? null
            : HonorariaRefusals.NobodyMayAttest();
    }

    internal void EnterRun(Guid runId)
    {
        Move(ClaimState.InRun);
        RunId = runId;
    }

    internal void BePaid(DateTime now)
    {
        Move(ClaimState.Paid);
        PaidAt = now;
    }

    private ClaimParty? Party(Guid account) => _parties.Find(party => party.AccountId == account);

    private Refusal? WhyNotStandAt(ClaimGate gate, Guid account, bool coLeaderMayReview) =>
        (Party(account)?.Part, gate) switch
        {
            (null, _) => null,
            (ClaimPart.Payee, _) => HonorariaRefusals.PayeeAtGate(),
            (ClaimPart.CoLeader, ClaimGate.Review) => coLeaderMayReview ? null : HonorariaRefusals.CoLeaderMayNotReview(),
            (ClaimPart.CoLeader or ClaimPart.CoLeaderReviewer, ClaimGate.Attest) => HonorariaRefusals.CoLeaderMayNotAttest(),
            _ => HonorariaRefusals.OtherGatePassed(),
        };
}
