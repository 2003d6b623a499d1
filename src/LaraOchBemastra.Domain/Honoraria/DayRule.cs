using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

public enum PayUnit
{
    Day = 1,
    Hour = 2,
}

public enum DayBasis
{
    /// <summary>From leaving home until being home again.</summary>
    DepartureToReturn = 1,

    /// <summary>The time led, as logged.</summary>
    SessionTime = 2,
}

/// <summary>
/// How much of a day an activity is, by region and date. Rule R-DAY-1: up to and including the limit is half a day, more
/// is a full day. Rule R-DAY-2: paid by the hour, the time is rounded to the nearest step (midway up) and is at least the
/// minimum when the leader was there in person.
/// </summary>
public sealed class DayRule : AggregateRoot, IDated
{
    public const int SourceLength = 400;
    public const int MinutesPerHour = 60;

    private DayRule()
    {
    }

    private DayRule(Guid id)
        : base(id)
    {
    }

    public Guid RegionId { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public PayUnit Unit { get; private set; }

    public DayBasis Basis { get; private set; }

    /// <summary>Minutes; 0 where the region pays by the hour.</summary>
    public int HalfDayUpToMinutes { get; private set; }

    /// <summary>Minutes; 0 where the region pays by the day.</summary>
    public int HourStepMinutes { get; private set; }

    /// <summary>Minutes; 0 where the region pays by the day.</summary>
    public int MinimumMinutesOnSite { get; private set; }

    /// <summary>Taken from a neighbouring rule and not decided for these leaders; pages say so.</summary>
    public bool Assumed { get; private set; }

    public string Source { get; private set; } = string.Empty;

    public static DayRule ByDay(
        Guid regionId, DateOnly validFrom, DayBasis basis, int halfDayUpToMinutes, bool assumed, string source, Guid? id = null) =>
        new(id ?? Guid.CreateVersion7())
        {
            RegionId = regionId,
            ValidFrom = validFrom,
            Unit = PayUnit.Day,
            Basis = basis,
            HalfDayUpToMinutes = halfDayUpToMinutes,
            Assumed = assumed,
            Source = source,
        };

    public static DayRule ByHour(
        Guid regionId, DateOnly validFrom, int stepMinutes, int minimumMinutesOnSite, bool assumed, string source, Guid? id = null) =>
        new(id ?? Guid.CreateVersion7())
        {
            RegionId = regionId,
            ValidFrom = validFrom,
            Unit = PayUnit.Hour,
            Basis = DayBasis.SessionTime,
            HourStepMinutes = stepMinutes,
            MinimumMinutesOnSite = minimumMinutesOnSite,
            Assumed = assumed,
            Source = source,
        };

    /// <summary>Whether departure and return must be known; nobody travels to a digital session.</summary>
    public bool NeedsJourney(bool onSite) => Basis == DayBasis.DepartureToReturn && onSite;

    public bool Knows(HonorariumExtent extent) => extent switch
    {
        HonorariumExtent.None => true,
        HonorariumExtent.Hours => Unit == PayUnit.Hour,
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

    private ExtentProposal InDays(int minutes) =>
        new(minutes <= HalfDayUpToMinutes ? HonorariumExtent.HalfDay : HonorariumExtent.FullDay, 0, minutes);

    private ExtentProposal InHours(int minutes, bool onSite)
    {
        var rounded = HourStepMinutes * decimal.Round((decimal)minutes / HourStepMinutes, MidpointRounding.AwayFromZero);
        var paid = onSite ? Math.Max(rounded, MinimumMinutesOnSite) : rounded;
        return new(paid > 0 ? HonorariumExtent.Hours : HonorariumExtent.None, decimal.Round(paid / MinutesPerHour, ClaimLine.QuantityDecimals), minutes);
    }
}
