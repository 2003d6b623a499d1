using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>The rates of one region, to be asked by date.</summary>
public sealed class HonorariumRates(IEnumerable<HonorariumRate> rates)
{
    private const int MonthsUntilOld = 12;

    private readonly List<HonorariumRate> _confirmed = [.. rates.Where(rate => rate.IsConfirmed)];

    /// <summary>The confirmed row in force on a date, or none.</summary>
    public HonorariumRate? On(DateOnly date, RateKind kind) => _confirmed.Where(rate => rate.Kind == kind).On(date);

    public HonorariumRate? Find(Guid? id) => _confirmed.Find(rate => rate.Id == id);

    /// <summary>
    /// The newest row of each kind whose date lies more than twelve months back: the amounts are adjusted every year, so
    /// one is probably missing (rule R-RATE-3). It warns and stops nothing.
    /// </summary>
    public IReadOnlyList<HonorariumRate> OlderThanTwelveMonths(DateOnly today) =>
        [.. _confirmed
            .GroupBy(rate => rate.Kind)
            .Select(kind => kind.MaxBy(rate => rate.ValidFrom)!)
            .Where(newest => newest.ValidFrom.AddMonths(MonthsUntilOld) < today)
            .OrderBy(newest => newest.Kind)];
}

/// <summary>The rules a draft claim is reckoned by.</summary>
public sealed record ClaimRules(HonorariumRates Rates, IReadOnlyList<DayRule> DayRules);
