using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>The rates of one region, to be asked by date.</summary>
public sealed class HonorariumRates(IEnumerable<HonorariumRate> rates)
{
    private const int MonthsUntilOld = 12;

    private readonly List<HonorariumRate> _confirmed = [.. rates.Where(rate => rate.IsConfirmed)];

    /// <summary>
    /// The confirmed row in force on a date, or none. Rule R-RATE-5: a kind of work without a row of its own takes the
    /// session's.
    /// </summary>
    public HonorariumRate? On(DateOnly date, RateKind kind, WorkKind work = WorkKind.Session) =>
        Own(date, kind, work) ?? (work == WorkKind.Session ? null : Own(date, kind, WorkKind.Session));

    /// <summary>By the newest row of its own that a kind of work has on a date; without one as the day rule says.</summary>
    public PayScheme SchemeOf(DateOnly date, WorkKind work) =>
        new[] { RateKind.Occasion, RateKind.Hour, RateKind.HalfDay, RateKind.FullDay }
            .Select(kind => Own(date, kind, work))
            .Where(row => row is not null && (work != WorkKind.Session || row.Kind == RateKind.Occasion))
            .MaxBy(row => row!.ValidFrom)?.Kind switch
        {
            RateKind.Occasion => PayScheme.ByOccasion,
            RateKind.Hour => PayScheme.ByHour,
            _ => PayScheme.ByDayRule,
        };

    public HonorariumRate? Find(Guid? id) => _confirmed.Find(rate => rate.Id == id);

    /// <summary>
    /// The newest row of each kind whose date lies more than twelve months back: the amounts are adjusted every year, so
    /// one is probably missing (rule R-RATE-3). It warns and stops nothing.
    /// </summary>
    public IReadOnlyList<HonorariumRate> OlderThanTwelveMonths(DateOnly today) =>
        [.. _confirmed
            .GroupBy(rate => (rate.Kind, rate.Work))
            .Select(kind => kind.MaxBy(rate => rate.ValidFrom)!)
            .Where(newest => newest.ValidFrom.AddMonths(MonthsUntilOld) < today)
            .OrderBy(newest => newest.Kind)];

    // Rule R-RATE-4: a decided row does away with what was announced for its date or an earlier one.
    private HonorariumRate? Own(DateOnly date, RateKind kind, WorkKind work)
    {
        var rows = _confirmed.FindAll(rate => rate.Kind == kind && rate.Work == work);
        var decided = rows.Where(rate => !rate.Provisional).MaxBy(rate => rate.ValidFrom)?.ValidFrom;
        return rows.Where(rate => !rate.Provisional || decided is null || rate.ValidFrom > decided).On(date);
    }
}
