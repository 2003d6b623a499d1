using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

// What keeps a claim from going on: hold, rejection, withdrawal, and the control of one that was drawn.
public sealed partial class HonorariumClaim
{
    /// <summary>
    /// Rule R-GATE-11: the one who may stand at the next gate may stop the claim there, and so may the reviewer until it is
    /// attested. Before a run everybody may who is not the payee; the page asks for finance's role.
    /// </summary>
    public Refusal? WhyNotStop(Guid account, bool coLeaderMayReview) => (State == ClaimState.OnHold ? HeldFrom : State) switch
    {
        ClaimState.Submitted => WhyNotStandAt(ClaimGate.Review, account, coLeaderMayReview),
        ClaimState.Reviewed => account == ReviewedBy ? null : WhyNotStandAt(ClaimGate.Attest, account, coLeaderMayReview),
        ClaimState.Attested => account == PayeeAccountId ? HonorariaRefusals.PayeeAtGate() : null,
        _ => HonorariaRefusals.NotStoppable(),
    };

    public Refusal? WhyNotHold(Guid account, bool coLeaderMayReview, string reason)
    {
        if (!State.MayBecome(ClaimState.OnHold))
        {
            return HonorariaRefusals.NotStoppable();
        }

        return WhyNotStop(account, coLeaderMayReview) ?? WithoutReason(reason);
    }

    /// <summary>It waits until somebody lets it go on from where it stood; what was reviewed stays reviewed.</summary>
    public void Hold(Guid account, bool coLeaderMayReview, string reason, DateTime now)
    {
        Refusal.Guard(WhyNotHold(account, coLeaderMayReview, reason));
        HeldFrom = State;
        Move(ClaimState.OnHold);
        (StoppedBy, StoppedAt, StoppedReason) = (account, now, reason.Trim());
    }

    public Refusal? WhyNotRelease(Guid account, bool coLeaderMayReview) =>
        State == ClaimState.OnHold ? WhyNotStop(account, coLeaderMayReview) : HonorariaRefusals.NotOnHold();

    public void Release(Guid account, bool coLeaderMayReview)
    {
        Refusal.Guard(WhyNotRelease(account, coLeaderMayReview));
        Move(HeldFrom!.Value);
        HeldFrom = null;
    }

    public Refusal? WhyNotReject(Guid account, bool coLeaderMayReview, string reason)
    {
        if (!State.MayBecome(ClaimState.Rejected))
        {
            return HonorariaRefusals.NotStoppable();
        }

        return WhyNotStop(account, coLeaderMayReview) ?? WithoutReason(reason);
    }

    /// <summary>The end of it; its sessions are free again (rule R-CLAIM-3).</summary>
    public void Reject(Guid account, bool coLeaderMayReview, string reason, DateTime now)
    {
        Refusal.Guard(WhyNotReject(account, coLeaderMayReview, reason));
        Move(ClaimState.Rejected);
        (StoppedBy, StoppedAt, StoppedReason) = (account, now, reason.Trim());
    }

    /// <summary>
    /// Rule R-CLAIM-9: the one who began a claim takes it back until it is attested. Rule R-CORR-3: the payee also declines
    /// what a correction begun for her would pay; one that takes something back is not hers to stop.
    /// </summary>
    public Refusal? WhyNotWithdraw(Guid by)
    {
        if (by != (StartedBy ?? PayeeAccountId) && !(by == PayeeAccountId && Gross >= Money.Zero))
        {
            return HonorariaRefusals.NotThePayee();
        }

        return State.MayBecome(ClaimState.Withdrawn) && HeldFrom != ClaimState.Attested ? null : HonorariaRefusals.NotWithdrawable();
    }

    public void Withdraw(Guid by, DateTime now)
    {
        Refusal.Guard(WhyNotWithdraw(by));
        Move(ClaimState.Withdrawn);
        HeldFrom = null;
        (StoppedBy, StoppedAt, StoppedReason) = (by, now, string.Empty);
    }

    /// <summary>Rule R-GATE-10: a claim that was drawn is attested only with a note of what the control showed.</summary>
    public Refusal? WhyControlMissing(GateChoices? choices) =>
        choices?.Draws(this) == true && ControlledAt is null ? HonorariaRefusals.ControlMissing() : null;

    public Refusal? WhyNotControl(Guid account, bool coLeaderMayReview, string note)
    {
        if (State is not (ClaimState.Submitted or ClaimState.Reviewed))
        {
            return HonorariaRefusals.NotStoppable();
        }

        return WhyNotStop(account, coLeaderMayReview)
            ?? (string.IsNullOrWhiteSpace(note) ? HonorariaRefusals.ControlNoteMissing() : null);
    }

    public void Control(Guid account, bool coLeaderMayReview, string note, DateTime now)
    {
        Refusal.Guard(WhyNotControl(account, coLeaderMayReview, note));
        (ControlledBy, ControlledAt, ControlNote) = (account, now, note.Trim());
    }

    private static Refusal? WithoutReason(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? HonorariaRefusals.StopReasonMissing() : null;
}
