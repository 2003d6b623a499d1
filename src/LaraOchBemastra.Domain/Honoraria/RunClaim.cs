using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>Why a claim is no longer paid by a run.</summary>
public enum RunLeave
{
    /// <summary>Another run takes the whole run back.</summary>
    Reversed = 1,

    /// <summary>Payroll refused the payment.</summary>
    Refused = 2,
}

/// <summary>
/// That a claim is of a run, kept for ever. Rule R-RUN-1: of all runs one at most pays a claim, so one row of it is live.
/// </summary>
public sealed class RunClaim : Entity, IPart
{
    private RunClaim()
    {
    }

    internal RunClaim(Guid runId, HonorariumClaim claim, bool live)
    {
        RunId = runId;
        ClaimId = claim.Id;
        Live = live;
    }

    public Guid RunId { get; private set; }

    public Guid RootId => RunId;

    public Guid ClaimId { get; private set; }

    /// <summary>The run pays it: not one that takes something back, and not one that it has left.</summary>
    public bool Live { get; private set; }

    public RunLeave? LeftBecause { get; private set; }

    public DateTime? LeftAt { get; private set; }

    internal void Leave(RunLeave because, DateTime now) => (Live, LeftBecause, LeftAt) = (false, because, now);
}
