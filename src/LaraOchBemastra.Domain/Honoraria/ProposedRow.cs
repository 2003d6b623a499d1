using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// A dated row of a region that decides money. Rule R-RATE-2: one person enters it, another confirms it, and only then is it
/// in force. Rows that came with the installation have nobody who entered them and hold as they are.
/// </summary>
public abstract class ProposedRow : AggregateRoot, IDated
{
    public const int SourceLength = 400;

    protected ProposedRow()
    {
    }

    protected ProposedRow(Guid id)
        : base(id)
    {
    }

    public Guid RegionId { get; protected set; }

    public DateOnly ValidFrom { get; protected set; }

    /// <summary>No public text says it of this region; wherever the row is shown it is shown as an assumption.</summary>
    public bool Assumed { get; protected set; }

    public string Source { get; protected set; } = string.Empty;

    public Guid? ProposedBy { get; private set; }

    public DateTime? ProposedAt { get; private set; }

    public Guid? ConfirmedBy { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    public bool IsConfirmed => ProposedBy is null || ConfirmedBy is not null;

    /// <summary>From now on it waits for somebody else.</summary>
    public void BeProposed(Guid by, DateTime now)
    {
        ProposedBy = by;
        ProposedAt = now;
    }

    public Refusal? WhyNotConfirm(Guid account)
    {
        if (IsConfirmed)
        {
            return HonorariaRefusals.RateAlreadyConfirmed();
        }

        return account == ProposedBy ? HonorariaRefusals.RateSamePerson() : null;
    }

    public void Confirm(Guid account, DateTime now)
    {
        Refusal.Guard(WhyNotConfirm(account));
        ConfirmedBy = account;
        ConfirmedAt = now;
    }

    /// <summary>Somebody may have been paid by a confirmed row; only one that never was in force may be taken away.</summary>
    public Refusal? WhyNotTakeAway() => IsConfirmed ? HonorariaRefusals.RateAlreadyConfirmed() : null;
}
