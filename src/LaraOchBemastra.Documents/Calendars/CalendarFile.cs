using System.Globalization;
using System.Text;

namespace LaraOchBemastra.Documents.Calendars;

/// <summary>
/// Sessions as an iCalendar file (RFC 5545): CRLF, lines folded at 75 octets, text escaped, local times with their zone.
/// Rule R-CAL-1: local time and zone are written, not the instant, so that a programme with newer rules shows the right hour.
/// </summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int FoldAt = 75;
    private static readonly DateTime SequenceOrigin = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <param name="name">What the calendar is called in the reader's programme.</param>
    /// <param name="host">Right-hand side of the events' identities; the portal's host name.</param>
    /// <param name="events">In any order.</param>
    /// <param name="nowUtc">When the file is made; a later file replaces what an earlier one said of the same event.</param>
    public static string Write(string name, string host, IEnumerable<CalendarEvent> events, DateTime nowUtc)
    {
        var all = events.OrderBy(one => one.Date).ThenBy(one => one.Start).ThenBy(one => one.Id).ToList();
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Lara och bemastra//Portal//SV");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:" + Escaped(name));
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        Line(text, "X-PUBLISHED-TTL:PT6H");
        foreach (var zone in all.Select(one => one.TimeZone).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            CalendarZone.Write(line => Line(text, line), zone);
        }

        all.ForEach(one => Event(text, one, host, nowUtc));
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, CalendarEvent one, string host, DateTime nowUtc)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{one.Id:N}@{host}");
        Line(text, $"DTSTAMP:{nowUtc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        Line(text, $"SEQUENCE:{((long)(nowUtc - SequenceOrigin).TotalMinutes).ToString(CultureInfo.InvariantCulture)}");
        Line(text, $"DTSTART;TZID={one.TimeZone}:{Local(one.Date, one.Start)}");
        Line(text, $"DTEND;TZID={one.TimeZone}:{Local(one.Date, one.End)}");
        Line(text, "SUMMARY:" + Escaped(one.Summary));
        if (one.Description.Length > 0)
        {
            Line(text, "DESCRIPTION:" + Escaped(one.Description));
        }

        if (one.Link.Length > 0)
        {
            Line(text, "URL:" + one.Link);
        }

        Line(text, one.Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        Line(text, "CLASS:PRIVATE");
        Line(text, "END:VEVENT");
    }

    private static string Local(DateOnly date, TimeOnly time) => date.ToDateTime(time).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    // RFC 5545, 3.3.11. Control characters have no place in a text at all.
    private static string Escaped(string text)
    {
        var plain = text.ReplaceLineEndings("\n").Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace(";", @"\;", StringComparison.Ordinal).Replace(",", @"\,", StringComparison.Ordinal)
            .Replace("\n", @"\n", StringComparison.Ordinal);
        return string.Concat(plain.Where(letter => !char.IsControl(letter)));
    }

    // RFC 5545, 3.1: at most 75 octets a line without the break, never inside a character; a goes-on line begins with a blank.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > FoldAt)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
