using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>Why sessions, substitutes and holidays cannot be laid as asked.</summary>
public static class ScheduleRefusals
{
    public static Refusal HolidayEndsBeforeItBegins() => new("holiday.ends-before-it-begins");

    public static Refusal HolidayTooLong(int days) => new("holiday.too-long", days);

    public static Refusal SeriesWithoutEnd() => new("series.without-end");

    public static Refusal SeriesEmpty() => new("series.empty");

    public static Refusal ShiftLeavesTheDay(DateOnly date) => new("series.shift-leaves-the-day", date);

    public static Refusal OnlyCancelledHasCatchUp() => new("session.catch-up-for-cancelled-only");

    public static Refusal HasCatchUp(DateOnly date) => new("session.has-catch-up", date);

    public static Refusal ReplacedByCatchUp(DateOnly date) => new("session.replaced-by-catch-up", date);

    public static Refusal SubstituteForPlannedOnly() => new("substitute.planned-session-only");

    public static Refusal ReplacesNobody() => new("substitute.replaces-nobody");

    public static Refusal LeadsItAlready(string name) => new("substitute.leads-already", name);
}
