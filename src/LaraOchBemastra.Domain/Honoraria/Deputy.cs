using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// Who attests with whose mandate, from when until when. Rule R-GATE-9: a deputy lends a mandate and not a part; whoever has
/// a part in the claim lends none, and a lent mandate is not lent on.
/// </summary>
public sealed class Deputy : AggregateRoot
{
    private Deputy()
    {
    }

    private Deputy(Guid id)
        : base(id)
    {
    }

    public Guid RegionId { get; private set; }

    public Guid AccountId { get; private set; }

    /// <summary>Whose mandate.</summary>
    public Guid ForAccountId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly Until { get; private set; }

    public Guid EnteredBy { get; private set; }

    public DateTime EnteredAt { get; private set; }

    public static Refusal? WhyNotName(DeputyEntry entry, Guid by)
    {
        if (entry.AccountId == entry.ForAccountId)
        {
            return GateRefusals.DeputyOfOneself();
        }

        if (entry.AccountId == by)
        {
            return GateRefusals.MandateForOneself();
        }

        return entry.Until < entry.From ? GateRefusals.DeputyEndsBeforeItBegins() : null;
    }

    public static Deputy Name(DeputyEntry entry, Guid by, DateTime now, Guid? id = null)
    {
        Refusal.Guard(WhyNotName(entry, by));
        return new Deputy(id ?? Guid.CreateVersion7())
        {
            RegionId = entry.RegionId,
            AccountId = entry.AccountId,
            ForAccountId = entry.ForAccountId,
            From = entry.From,
            Until = entry.Until,
            EnteredBy = by,
            EnteredAt = now,
        };
    }

    public bool HoldsOn(DateOnly day) => From <= day && day <= Until;

    public Refusal? WhyNotEnd(DateOnly today) => Until < today ? GateRefusals.DeputyHasEnded(Until) : null;

    /// <summary>Yesterday was the last day; one that had not begun never holds.</summary>
    public void End(DateOnly today)
    {
        Refusal.Guard(WhyNotEnd(today));
        Until = today.AddDays(-1);
    }
}

public sealed record DeputyEntry(Guid RegionId, Guid AccountId, Guid ForAccountId, DateOnly From, DateOnly Until);
