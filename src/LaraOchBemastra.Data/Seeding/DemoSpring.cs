using System.Globalization;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>
/// The latest spring that is over: weeks around the sports week (week 7 in Skaraborg), and the payday in April that paid for
/// them.
/// </summary>
internal sealed class DemoSpring(DateOnly today)
{
    public const int SportsWeek = 7;

    public int Year { get; } = new DateOnly(today.Year, 4, 27) < today ? today.Year : today.Year - 1;

    public DateOnly CutOff => new(Year, 4, 8);

    /// <summary>The 25th, or the Friday before it.</summary>
    public DateOnly PayDay => OnWeekday(new DateOnly(Year, 4, 25));

    public DateOnly Week(int week, DayOfWeek weekday) => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, week, weekday));

    public static DateOnly OnWeekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };
}
