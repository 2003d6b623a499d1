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

/// <summary>A day rule as it is entered: by the day with its limit, or by the hour with step and minimum.</summary>
public sealed record DayRuleEntry(PayUnit Unit, DayBasis Basis, int HalfDayUpToMinutes, int HourStepMinutes, int MinimumMinutesOnSite)
{
    internal bool IsWhole => Unit == PayUnit.Day
        ? HalfDayUpToMinutes is > 0 and <= DayRule.MinutesPerDay && HourStepMinutes == 0 && MinimumMinutesOnSite == 0
        : Basis == DayBasis.SessionTime && HalfDayUpToMinutes == 0
            && HourStepMinutes is > 0 and <= DayRule.MinutesPerHour && MinimumMinutesOnSite is >= 0 and <= DayRule.MinutesPerDay;
}
