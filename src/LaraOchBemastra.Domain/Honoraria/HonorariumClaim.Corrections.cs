using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

// A claim of the difference; ClaimChain decides what it is the difference from.
public sealed partial class HonorariumClaim
{
    internal HonorariumClaim NewCorrection(string number, Guid by, Guid? id)
    {
        var correction = Follower(ClaimOrigin.Correction, number, id);
        if (by != PayeeAccountId)
        {
            correction.StartedBy = by;
            correction._parties.RemoveAll(party => party.AccountId == by);
            correction._parties.Add(new ClaimParty(correction.Id, by, ClaimPart.Starter));
        }

        return correction;
    }

    /// <summary>A returned correction is made anew by the one who began it.</summary>
    public Refusal? WhyNotRemake(Guid by)
    {
        if (Origin != ClaimOrigin.Correction || State != ClaimState.Returned)
        {
            return HonorariaRefusals.NotEditable();
        }

        return by == (StartedBy ?? PayeeAccountId) ? null : HonorariaRefusals.NotThePayee();
    }

    internal void SendCorrection(string reason, DateTime now)
    {
        Move(ClaimState.Submitted);
        CreatedAt = CreatedAt == default ? now : CreatedAt;
        (SubmittedAt, CorrectionReason) = (now, reason.Trim());
    }
}
