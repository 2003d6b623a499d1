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
            ? WhyNotStandAt(ClaimGate.Review, account, coLeaderMayReview) ?? (WaitsForRate ? HonorariaRefusals.RateNotDecided() : null)
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

    /// <summary>
    /// Rule R-GATE-2: the reviewer is never the attester. Rule R-GATE-3: the co-leader never attests. Beside that the region's
    /// mandates and its sample have their say (rules R-GATE-8 to R-GATE-10).
    /// </summary>
    public Refusal? WhyNotAttest(Guid account, AttestRules rules)
    {
        if (State != ClaimState.Reviewed)
        {
            return HonorariaRefusals.NotWaitingForAttest();
        }

        return WhyNotStandAt(ClaimGate.Attest, account, coLeaderMayReview: false)
            ?? WhyControlMissing(rules.Choices)
            ?? rules.Mandates.WhyNot(account, this);
    }

    public void Attest(Guid account, AttestRules rules, DateTime now)
    {
        Refusal.Guard(WhyNotAttest(account, rules));
        _parties.Add(new ClaimParty(Id, account, ClaimPart.Attester));
        Move(ClaimState.Attested);
        (AttestedBy, AttestedFor, AttestedAt) = (account, rules.Mandates.HolderFor(account, this), now);
    }

    /// <summary>Those among the candidates whom nothing but the claim's state keeps from a gate.</summary>
    public IReadOnlyList<Guid> WhoMayAct(ClaimGate gate, IEnumerable<Guid> candidates, bool coLeaderMayReview, Mandates mandates) =>
        [.. candidates.Where(account => WhyNotStandAt(gate, account, coLeaderMayReview) is null
            && (gate == ClaimGate.Review || mandates.WhyNot(account, this) is null))];

    /// <summary>
    /// Rule R-GATE-7: says when nobody is left who may act, while there is still time to give somebody the role.
    /// </summary>
    /// <param name="reviewers">Accounts with the reviewer's role for the cost centre.</param>
    /// <param name="attesters">Accounts with the attester's role for the cost centre.</param>
    /// <param name="coLeaderMayReview">The region's choice.</param>
    /// <param name="mandates">Of today; a claim over everybody's limit is stuck too.</param>
    public Refusal? WhyStuck(IReadOnlyCollection<Guid> reviewers, IReadOnlyCollection<Guid> attesters, bool coLeaderMayReview, Mandates mandates)
    {
        var stands = State == ClaimState.OnHold ? HeldFrom : State;
        if (stands is not (ClaimState.Draft or ClaimState.Returned or ClaimState.Submitted or ClaimState.Reviewed))
        {
            return null;
        }

        var mayAttest = WhoMayAct(ClaimGate.Attest, attesters, coLeaderMayReview, mandates);
        var nobody = WhoMayAct(ClaimGate.Attest, attesters, coLeaderMayReview, Mandates.NotAsked).Count == 0
            ? HonorariaRefusals.NobodyMayAttest()
            : HonorariaRefusals.NobodyHasMandate(CostCentre, Gross);
        if (stands == ClaimState.Reviewed)
        {
            return mayAttest.Count == 0 ? nobody : null;
        }

        var mayReview = WhoMayAct(ClaimGate.Review, reviewers, coLeaderMayReview, mandates);
        if (mayReview.Count == 0)
        {
            return HonorariaRefusals.NobodyMayReview();
        }

        if (mayAttest.Count == 0)
        {
            return nobody;
        }

        return mayAttest.Any(attester => mayReview.Any(reviewer => reviewer != attester)) ? null : HonorariaRefusals.NobodyMayAttest();
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
            (ClaimPart.Starter, _) => HonorariaRefusals.StarterAtGate(),
            (ClaimPart.CoLeader, ClaimGate.Review) => coLeaderMayReview ? null : HonorariaRefusals.CoLeaderMayNotReview(),
            (ClaimPart.CoLeader or ClaimPart.CoLeaderReviewer, ClaimGate.Attest) => HonorariaRefusals.CoLeaderMayNotAttest(),
            _ => HonorariaRefusals.OtherGatePassed(),
        };
}
