using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

/// <summary>In what capacity somebody stands under a log.</summary>
public enum SignatureKind
{
    Leader = 1,

    /// <summary>The coordinator, in place of a leader who did not sign.</summary>
    ForMissing = 2,

    /// <summary>Somebody who confirms a log that one leader signed alone.</summary>
    Witness = 3,
}

/// <summary>One name under one edition of a log; an account stands there once.</summary>
public sealed class LogSignature : Entity, IPart
{
    public const int ReasonLength = 400;

    private LogSignature()
    {
    }

    private LogSignature(SessionLog log, SignatureKind kind, Guid accountId, DateTime nowUtc)
    {
        SessionLogId = log.Id;
        Edition = log.Edition;
        Kind = kind;
        AccountId = accountId;
        AtUtc = nowUtc;
    }

    public Guid SessionLogId { get; private set; }

    Guid IPart.RootId => SessionLogId;

    public int Edition { get; private set; }

    public SignatureKind Kind { get; private set; }

    public Guid AccountId { get; private set; }

    public Guid? LeaderId { get; private set; }

    public DateTime AtUtc { get; private set; }

    /// <summary>Why the coordinator signed; empty for others.</summary>
    [Personal]
    public string Reason { get; private set; } = string.Empty;

    internal void ForgetWords() => Reason = string.Empty;

    internal static LogSignature OfLeader(SessionLog log, LogSigner by, DateTime nowUtc) =>
        new(log, SignatureKind.Leader, by.AccountId, nowUtc) { LeaderId = by.LeaderId };

    internal static LogSignature OfCoordinator(SessionLog log, Guid accountId, string reason, DateTime nowUtc) =>
        new(log, SignatureKind.ForMissing, accountId, nowUtc) { Reason = reason };

    internal static LogSignature OfWitness(SessionLog log, Guid accountId, DateTime nowUtc) =>
        new(log, SignatureKind.Witness, accountId, nowUtc);
}
