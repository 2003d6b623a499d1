namespace LaraOchBemastra.Domain.Common;

/// <summary>
/// Local wall-clock time of a region. Rule R-TIME-1: a time that does not exist (spring forward) is refused, one that
/// comes twice (autumn back) means the first.
/// </summary>
public static class LocalTime
{
    /// <summary>The instant of a local date and time, or none when the clock skips it.</summary>
    public static DateTime? ToUtc(DateOnly date, TimeOnly time, string ianaZone)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(ianaZone);
        var local = date.ToDateTime(time, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local))
        {
            return null;
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }

    public static DateTime FromUtc(DateTime utc, string ianaZone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(ianaZone));

    /// <summary>The region's today, which rules are given.</summary>
    public static DateOnly Today(this TimeProvider clock, string ianaZone) =>
        DateOnly.FromDateTime(FromUtc(clock.GetUtcNow().UtcDateTime, ianaZone));
}
