using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>What an amount is the price of.</summary>
public enum RateKind
{
    HalfDay = 1,
    FullDay = 2,
    Hour = 3,

    /// <summary>The most an hour of lost earnings is paid with; where a region has no such row there is no cap.</summary>
    LostEarningsCapPerHour = 4,

    CarPerKm = 5,

    /// <summary>The most lost earnings of one date are paid with.</summary>
    LostEarningsCapPerDay = 6,

    /// <summary>What of a kilometre by own car is free of tax; the rest is taxable. Without such a row nothing is split off.</summary>
    CarTaxFreePerKm = 7,

    BenefitCarPerKm = 8,

    /// <summary>A benefit car that runs on electricity alone.</summary>
    ElectricBenefitCarPerKm = 9,

    /// <summary>One amount for the occasion, however long it was.</summary>
    Occasion = 10,
}

/// <summary>
/// A price of a region from a date until the next one of its kind. Rule R-RATE-1: unique by region, kind, work and valid-from.
/// </summary>
public sealed class HonorariumRate : RegionRow
{
    private HonorariumRate()
    {
    }

    private HonorariumRate(Guid id)
        : base(id)
    {
    }

    public RateKind Kind { get; private set; }

    /// <summary>The work an honorarium is for; of no meaning for other prices, which stand under the session's.</summary>
    public WorkKind Work { get; private set; } = WorkKind.Session;

    public Money Amount { get; private set; }

    public Currency Currency { get; private set; }

    /// <summary>Announced and not decided: claims that rest on it wait (rule R-RATE-4).</summary>
    public bool Provisional { get; private set; }

    public static Refusal? WhyNotPropose(RateEntry entry, IEnumerable<HonorariumRate> existing)
    {
        if (entry.Amount <= Money.Zero)
        {
            return HonorariaRefusals.RateNotPositive();
        }

        if (entry.Work != WorkKind.Session && !entry.Kind.IsHonorarium())
        {
            return HonorariaRefusals.RateHasNoWork();
        }

        return WhyNotEnter(
            entry.Facts,
            existing.Where(rate => rate.Kind == entry.Kind && rate.Work == entry.Work && rate.Provisional == entry.Provisional));
    }

    /// <param name="existing">The region's rows, confirmed or not.</param>
    /// <param name="entry">What was entered.</param>
    /// <param name="by">The account of the one who entered it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">A fixed key for seeding.</param>
    public static HonorariumRate Propose(
        RateEntry entry, IEnumerable<HonorariumRate> existing, Guid by, DateTime now, Guid? id = null)
    {
        Refusal.Guard(WhyNotPropose(entry, existing));
        var rate = new HonorariumRate(id ?? Guid.CreateVersion7())
        {
            Kind = entry.Kind,
            Work = entry.Work,
            Amount = entry.Amount,
            Currency = entry.Currency,
            Provisional = entry.Provisional,
        };
        rate.Enter(entry.Facts, by, now);
        return rate;
    }
}

/// <summary>A price as it is entered.</summary>
public sealed record RateEntry(
    Guid RegionId, RateKind Kind, Money Amount, Currency Currency, DateOnly ValidFrom, string Source, string Note)
{
    public WorkKind Work { get; init; } = WorkKind.Session;

    public bool Provisional { get; init; }

    public bool Assumed { get; init; }

    internal RowFacts Facts => new(RegionId, ValidFrom, Source, Note, Assumed);
}

public static class RateKinds
{
    public static bool IsHonorarium(this RateKind kind) =>
        kind is RateKind.HalfDay or RateKind.FullDay or RateKind.Hour or RateKind.Occasion;
}
