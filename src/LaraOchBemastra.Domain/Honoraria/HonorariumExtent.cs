namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>How much of a day is paid.</summary>
public enum HonorariumExtent
{
    None = 1,
    HalfDay = 2,
    FullDay = 3,
    Hours = 4,

    /// <summary>One amount, however long it was.</summary>
    Occasion = 5,
}

/// <summary>What a day rule makes of a day.</summary>
/// <param name="Extent">Half, full, hours or none.</param>
/// <param name="Hours">Paid hours; 0 unless the extent is in hours.</param>
/// <param name="Minutes">The minutes that were counted, before rounding.</param>
public readonly record struct ExtentProposal(HonorariumExtent Extent, decimal Hours, int Minutes);

/// <summary>Local times of an activity and of the journey to it.</summary>
public readonly record struct DayTimes(TimeOnly Start, TimeOnly End, TimeOnly? Departure, TimeOnly? Return, bool OnSite)
{
    /// <summary>None while a time is missing; negative when they run backwards.</summary>
    public int? JourneyMinutes => Departure is { } left && Return is { } home ? Between(left, home) : null;

    public int SessionMinutes => Between(Start, End);

    // Subtracting one TimeOnly from another wraps around midnight and would make a backwards day a long one.
    private static int Between(TimeOnly from, TimeOnly until) =>
        (int)(until.ToTimeSpan() - from.ToTimeSpan()).TotalMinutes;
}
