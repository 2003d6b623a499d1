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

/// <summary>How a claim came to be.</summary>
public enum ClaimOrigin
{
    Filed = 1,

    /// <summary>Lines of another claim that were sent back while the rest of it went on.</summary>
    SplitOff = 2,

    /// <summary>The difference between what was paid and what is right.</summary>
    Correction = 3,
}

/// <summary>The way of a claim, in one place (rule R-CLAIM-1): what is not listed here cannot happen.</summary>
public static class ClaimStates
{
    private static readonly (ClaimState From, ClaimState[] To)[] Steps =
    [
        (ClaimState.Draft, [ClaimState.Submitted, ClaimState.Withdrawn]),
        (ClaimState.Returned, [ClaimState.Submitted, ClaimState.Withdrawn]),
        (ClaimState.Submitted, [ClaimState.Reviewed, ClaimState.Returned, ClaimState.OnHold, ClaimState.Rejected, ClaimState.Withdrawn]),
        (ClaimState.Reviewed, [ClaimState.Attested, ClaimState.Returned, ClaimState.OnHold, ClaimState.Rejected, ClaimState.Withdrawn]),
        (ClaimState.Attested, [ClaimState.InRun, ClaimState.OnHold]),
        (ClaimState.OnHold, [ClaimState.Submitted, ClaimState.Reviewed, ClaimState.Attested, ClaimState.Withdrawn]),
        (ClaimState.InRun, [ClaimState.Paid, ClaimState.Attested]),
        (ClaimState.Paid, [ClaimState.Attested]),
    ];

    public static bool MayBecome(this ClaimState from, ClaimState to) =>
        Array.Exists(Steps, step => step.From == from && step.To.Contains(to));

    /// <summary>The payee may still change it.</summary>
    public static bool IsEditable(this ClaimState state) => state is ClaimState.Draft or ClaimState.Returned;

    /// <summary>Its sessions are taken; a rejected or withdrawn claim lets them go.</summary>
    public static bool IsLive(this ClaimState state) => state is not (ClaimState.Rejected or ClaimState.Withdrawn);
}
