using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

public enum ClaimPart
{
    Payee = 1,
    CoLeader = 2,
    Reviewer = 3,
    Attester = 4,

    /// <summary>A co-leader who reviewed, where the region allows it.</summary>
    CoLeaderReviewer = 5,

    /// <summary>Who began a correction for the payee; stands at none of its gates.</summary>
    Starter = 6,
}

public enum ClaimGate
{
    Review = 1,
    Attest = 2,
}

/// <summary>
/// What one account is to a claim. One row per claim and account, unique in the store: two parts for one person cannot be
/// written, whatever two people click at once (rule R-GATE-6).
/// </summary>
public sealed class ClaimParty : Entity, IPart
{
    private ClaimParty()
    {
    }

    internal ClaimParty(Guid claimId, Guid accountId, ClaimPart part)
    {
        ClaimId = claimId;
        AccountId = accountId;
        Part = part;
    }

    public Guid ClaimId { get; private set; }

    public Guid RootId => ClaimId;

    public Guid AccountId { get; private set; }

    public ClaimPart Part { get; internal set; }
}
