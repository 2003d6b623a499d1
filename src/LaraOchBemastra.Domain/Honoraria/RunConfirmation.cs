using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>That a file of payroll's was taken in. Rule R-RUN-9: the same file counts once for a run.</summary>
public sealed class RunConfirmation : Entity, IWrittenOnce
{
    private RunConfirmation()
    {
    }

    public RunConfirmation(Guid runId, string checksum, Guid by, DateTime at, int paid, int refused, int unmatched)
    {
        RunId = runId;
        Checksum = checksum;
        TakenBy = by;
        TakenAt = at;
        Paid = paid;
        Refused = refused;
        Unmatched = unmatched;
    }

    public Guid RunId { get; private set; }

    /// <summary>SHA-256 of the file, in hexadecimal. The file itself is not kept.</summary>
    public string Checksum { get; private set; } = string.Empty;

    public Guid TakenBy { get; private set; }

    public DateTime TakenAt { get; private set; }

    public int Paid { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Rows that changed nothing, because they did not fit a payment or said nothing clear.</summary>
    public int Unmatched { get; private set; }
}
