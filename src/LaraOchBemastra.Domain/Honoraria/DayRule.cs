using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// How much of a day an activity is, by region and date. Rule R-DAY-1: up to and including the limit is half a day, more
/// is a full day. Rule R-DAY-2: paid by the hour, the time is rounded to the nearest step (midway up) and is at least the
/// minimum when the leader was there in person.
/// </summary>
public sealed class DayRule : RegionRow
{
    public const int MinutesPerHour = 60;
    public const int MinutesPerDay = 24 * MinutesPerHour;

    private DayRule()
    {
    }

    private DayRule(Guid id)
        : base(id)
    {
    }

    public PayUnit Unit { get; private set; }

    public DayBasis Basis { get; private set; }

    /// <summary>Minutes; 0 where the region pays by the hour.</summary>
    public int HalfDayUpToMinutes { get; private set; }

    /// <summary>Minutes; 0 where the region pays by the day.</summary>
    public int HourStepMinutes { get; private set; }

    /// <summary>Minutes; 0 where the region pays by the day.</summary>
    public int MinimumMinutesOnSite { get; private set; }

    /// <summary>A rule that comes with the portal.</summary>
    public static DayRule ByDay(
        Guid regionId, DateOnly validFrom, DayBasis basis, int halfDayUpToMinutes, bool assumed, string source, Guid? id = null) =>
        Make(new DayRuleEntry(PayUnit.Day, basis, halfDayUpToMinutes, 0, 0), new RowFacts(regionId, validFrom, source, string.Empty, assumed), id);

    /// <summary>A rule that comes with the portal.</summary>
    public static DayRule ByHour(
        Guid regionId, DateOnly validFrom, int stepMinutes, int minimumMinutesOnSite, bool assumed, string source, Guid? id = null) =>
        Make(
            new DayRuleEntry(PayUnit.Hour, DayBasis.SessionTime, 0, stepMinutes, minimumMinutesOnSite),
            new RowFacts(regionId, validFrom, source, string.Empty, assumed),
            id);

    public static Refusal? WhyNotPropose(DayRuleEntry entry, RowFacts facts, IEnumerable<DayRule> existing) =>
        entry.IsWhole ? WhyNotEnter(facts, existing) : HonorariaRefusals.DayRuleNotWhole();

    /// <param name="entry">The rule.</param>
    /// <param name="facts">Region, date and source.</param>
    /// <param name="existing">The region's rows, confirmed or not.</param>
    /// <param name="by">The account of the one who entered it.</param>
    /// <param name="now">UTC.</param>
    public static DayRule Propose(DayRuleEntry entry, RowFacts facts, IEnumerable<DayRule> existing, Guid by, DateTime now)
    {
        Refusal.Guard(WhyNotPropose(entry, facts, existing));
        return Make(entry, facts, id: null, by, now);
    }

    /// <summary>Whether departure and return must be known; nobody travels to a digital session.</summary>
    public bool NeedsJourney(bool onSite) => Basis == DayBasis.DepartureToReturn && onSite;

    public bool Knows(HonorariumExtent extent) => extent switch
    {
        HonorariumExtent.None => true,
        HonorariumExtent.Hours => Unit == PayUnit.Hour,
        HonorariumExtent.Occasion => false,
        _ => Unit == PayUnit.Day,
    };

    /// <summary>The extent the times give, or none while a time is missing or runs backwards.</summary>
    public ExtentProposal? Propose(DayTimes times)
    {
        var minutes = NeedsJourney(times.OnSite) ? times.JourneyMinutes : times.SessionMinutes;
        if (minutes is not > 0)
        {
            return null;
        }

        return Unit == PayUnit.Hour ? InHours(minutes.Value, times.OnSite) : InDays(minutes.Value);
    }

    /// <summary>Hours of the time led, for work that is paid by the hour also where sessions are paid by the day.</summary>
    public ExtentProposal? ProposeHours(DayTimes times) =>
        times.SessionMinutes > 0 ? InHours(times.SessionMinutes, times.OnSite) : null;

    private static DayRule Make(DayRuleEntry entry, RowFacts facts, Guid? id, Guid? by = null, DateTime? now = null)
    {
        var rule = new DayRule(id ?? Guid.CreateVersion7())
        {
            Unit = entry.Unit,
            Basis = entry.Basis,
            HalfDayUpToMinutes = entry.HalfDayUpToMinutes,
            HourStepMinutes = entry.HourStepMinutes,
            MinimumMinutesOnSite = entry.MinimumMinutesOnSite,
        };
        rule.Enter(facts, by, now);
        return rule;
    }

    private ExtentProposal InDays(int minutes) =>
        new(minutes <= HalfDayUpToMinutes ? HonorariumExtent.HalfDay : HonorariumExtent.FullDay, 0, minutes);

    private ExtentProposal InHours(int minutes, bool onSite)
    {
        // A region that pays sessions by the day has no step; other work is then paid to the minute.
        var step = Math.Max(1, HourStepMinutes);
        var rounded = step * decimal.Round((decimal)minutes / step, MidpointRounding.AwayFromZero);
        var paid = onSite ? Math.Max(rounded, MinimumMinutesOnSite) : rounded;
        return new(paid > 0 ? HonorariumExtent.Hours : HonorariumExtent.None, decimal.Round(paid / MinutesPerHour, ClaimLine.QuantityDecimals), minutes);
    }
}
