namespace LaraOchBemastra.Domain.Honoraria;

public enum ClaimState
{
    Draft = 1,
    Submitted = 2,
    Reviewed = 3,
    Attested = 4,
    InRun = 5,
    Paid = 6,
    OnHold = 7,
    Returned = 8,
    Rejected = 9,
    Withdrawn = 10,
}

/// <summary>The way of a claim, in one place (rule R-CLAIM-1): what is not listed here cannot happen.</summary>
public static class ClaimStates
{
    private static readonly (ClaimState From, ClaimState To)[] Steps =
    [
        (ClaimState.Draft, ClaimState.Submitted),
        (ClaimState.Returned, ClaimState.Submitted),
        (ClaimState.Submitted, ClaimState.Reviewed),
        (ClaimState.Submitted, ClaimState.Returned),
        (ClaimState.Reviewed, ClaimState.Attested),
        (ClaimState.Reviewed, ClaimState.Returned),
        (ClaimState.Attested, ClaimState.InRun),
        (ClaimState.InRun, ClaimState.Paid),
        (ClaimState.InRun, ClaimState.Attested),
        (ClaimState.Paid, ClaimState.Attested),
    ];

    public static bool MayBecome(this ClaimState from, ClaimState to) => Steps.Contains((from, to));

    /// <summary>The payee may still change it.</summary>
    public static bool IsEditable(this ClaimState state) => state is ClaimState.Draft or ClaimState.Returned;

    /// <summary>Its sessions are taken; a rejected or withdrawn claim lets them go.</summary>
    public static bool IsLive(this ClaimState state) => state is not (ClaimState.Rejected or ClaimState.Withdrawn);
}
