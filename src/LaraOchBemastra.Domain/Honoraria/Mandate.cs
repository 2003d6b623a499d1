using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// What somebody may attest: up to an amount a claim, for one cost centre or for all, from a date until the next row for the
/// same person and cost centre. A row of 0 ends it. Rule R-GATE-8: unique by region, person, cost centre and valid-from.
/// </summary>
public sealed class Mandate : AggregateRoot, IDated
{
    public const int SourceLength = 400;

    /// <summary>Kronor; more is a slip of the finger.</summary>
    public const int MaxLimit = 10_000_000;

    private Mandate()
    {
    }

    private Mandate(Guid id)
        : base(id)
    {
    }

    public Guid RegionId { get; private set; }

    public Guid AccountId { get; private set; }

    /// <summary>Empty for all of the region; a row for one cost centre goes before it.</summary>
    public string CostCentre { get; private set; } = string.Empty;

    /// <summary>The most one claim may come to, up or down.</summary>
    public Money Limit { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>The decision it rests on.</summary>
    public string Source { get; private set; } = string.Empty;

    public Guid EnteredBy { get; private set; }

    public DateTime EnteredAt { get; private set; }

    public bool IsEnd => Limit == Money.Zero;

    public static Refusal? WhyNotGive(MandateEntry entry, Guid by, IEnumerable<Mandate> existing)
    {
        if (entry.AccountId == by)
        {
            return GateRefusals.MandateForOneself();
        }

        if (entry.Limit < Money.Zero || entry.Limit > Money.Kronor(MaxLimit))
        {
            return HonorariaRefusals.AmountOutOfRange(Money.Kronor(MaxLimit));
        }

        if (string.IsNullOrWhiteSpace(entry.Source))
        {
            return GateRefusals.MandateSourceMissing();
        }

        return existing.Any(row => row.RegionId == entry.RegionId && row.AccountId == entry.AccountId
            && row.CostCentre == entry.CostCentre && row.ValidFrom == entry.ValidFrom)
                ? GateRefusals.MandateExists(entry.ValidFrom)
                : null;
    }

    public static Mandate Give(MandateEntry entry, Guid by, IEnumerable<Mandate> existing, DateTime now, Guid? id = null)
    {
        Refusal.Guard(WhyNotGive(entry, by, existing));
        return new Mandate(id ?? Guid.CreateVersion7())
        {
            RegionId = entry.RegionId,
            AccountId = entry.AccountId,
            CostCentre = entry.CostCentre,
            Limit = entry.Limit,
            ValidFrom = entry.ValidFrom,
            Source = entry.Source.Trim(),
            EnteredBy = by,
            EnteredAt = now,
        };
    }
}

/// <param name="RegionId">Whose claims.</param>
/// <param name="AccountId">Who attests.</param>
/// <param name="CostCentre">Empty for all.</param>
/// <param name="Limit">A claim; 0 ends the mandate.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="Source">The decision it rests on.</param>
public sealed record MandateEntry(Guid RegionId, Guid AccountId, string CostCentre, Money Limit, DateOnly ValidFrom, string Source);
