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
}

/// <summary>
/// A price of a region from a date until the next one of its kind. Rule R-RATE-1: unique by region, kind and valid-from.
/// Rule R-RATE-2: one person enters it, another confirms it, and only then is it in force.
/// </summary>
public sealed class HonorariumRate : AggregateRoot, IDated
{
    public const int SourceLength = 400;
    public const int NoteLength = 200;

    private HonorariumRate()
    {
    }

    private HonorariumRate(Guid id)
        : base(id)
    {
    }

    public Guid RegionId { get; private set; }

    public RateKind Kind { get; private set; }

    public Money Amount { get; private set; }

    public Currency Currency { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Where the figure was found.</summary>
    public string Source { get; private set; } = string.Empty;

    /// <summary>What a reader should know of it, such as "2022 års nivå".</summary>
    public string Note { get; private set; } = string.Empty;

    public Guid ProposedBy { get; private set; }

    public DateTime ProposedAt { get; private set; }

    public Guid? ConfirmedBy { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    public bool IsConfirmed => ConfirmedBy is not null;

    public static Refusal? WhyNotPropose(RateEntry entry, IEnumerable<HonorariumRate> existing)
    {
        if (entry.Amount <= Money.Zero)
        {
            return HonorariaRefusals.RateNotPositive();
        }

        if (string.IsNullOrWhiteSpace(entry.Source))
        {
            return HonorariaRefusals.RateSourceMissing();
        }

        return existing.Any(rate => rate.RegionId == entry.RegionId && rate.Kind == entry.Kind && rate.ValidFrom == entry.ValidFrom)
            ? HonorariaRefusals.RateExists(entry.ValidFrom)
            : null;
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
        return new HonorariumRate(id ?? Guid.CreateVersion7())
        {
            RegionId = entry.RegionId,
            Kind = entry.Kind,
            Amount = entry.Amount,
            Currency = entry.Currency,
            ValidFrom = entry.ValidFrom,
            Source = entry.Source,
            Note = entry.Note,
            ProposedBy = by,
            ProposedAt = now,
        };
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

    /// <summary>A confirmed row may have been paid by; only one that never was in force may be taken away.</summary>
    public Refusal? WhyNotTakeAway() => IsConfirmed ? HonorariaRefusals.RateAlreadyConfirmed() : null;
}

/// <summary>A price as it is entered.</summary>
public sealed record RateEntry(
    Guid RegionId, RateKind Kind, Money Amount, Currency Currency, DateOnly ValidFrom, string Source, string Note);
