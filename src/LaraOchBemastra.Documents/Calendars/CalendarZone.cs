using System.Globalization;

namespace LaraOchBemastra.Documents.Calendars;

/// <summary>
/// The rules of a zone as RFC 5545 wants them in every file (3.6.5). Both countries keep the Union's summer time (directive
/// 2000/84/EC): it begins and ends at 01:00 UTC on the last Sunday of March and of October.
/// </summary>
internal static class CalendarZone
{
    public static void Write(Action<string> line, string zone)
    {
        var (winter, summer) = Offsets(zone);
        line("BEGIN:VTIMEZONE");
        line("TZID:" + zone);
        Part(line, "DAYLIGHT", winter, summer, month: 3);
        Part(line, "STANDARD", summer, winter, month: 10);
        line("END:VTIMEZONE");
    }

    private static void Part(Action<string> line, string name, TimeSpan from, TimeSpan to, int month)
    {
        // The clock as it stood before the change: 01:00 UTC in local time.
        var at = TimeSpan.FromHours(1) + from;
        line("BEGIN:" + name);
        line(string.Create(CultureInfo.InvariantCulture, $"DTSTART:{LastSunday(1996, month):yyyyMMdd}T{at:hhmmss}"));
        line(string.Create(CultureInfo.InvariantCulture, $"RRULE:FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"));
        line("TZOFFSETFROM:" + Offset(from));
        line("TZOFFSETTO:" + Offset(to));
        line("END:" + name);
    }

    /// <exception cref="NotSupportedException">The zone does not keep the Union's summer time.</exception>
    private static (TimeSpan Winter, TimeSpan Summer) Offsets(string zone)
    {
        var rules = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var winter = rules.GetUtcOffset(new DateTime(2026, 1, 15, 12, 0, 0, DateTimeKind.Utc));
        var summer = rules.GetUtcOffset(new DateTime(2026, 7, 15, 12, 0, 0, DateTimeKind.Utc));
        return summer - winter == TimeSpan.FromHours(1)
            ? (winter, summer)
            : throw new NotSupportedException($"The summer time of {zone} is not the Union's.");
    }

    private static DateOnly LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(int)last.DayOfWeek);
    }

    private static string Offset(TimeSpan offset) => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hhmm", CultureInfo.InvariantCulture);
}
