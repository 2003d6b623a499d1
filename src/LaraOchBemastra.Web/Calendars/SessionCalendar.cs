using System.Globalization;
using System.Resources;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Calendars;
using LaraOchBemastra.Web.Setup;

namespace LaraOchBemastra.Web.Calendars;

/// <summary>Sessions as a calendar file in a language: time, number and the course's code (rule R-CAL-1).</summary>
public static class SessionCalendar
{
    public const string FileName = "calendar.ics";

    private static readonly ResourceManager Texts = new(typeof(CalendarText));

    /// <param name="sessions">In any order.</param>
    /// <param name="language">Of the words; a programme asks in none, so the address says it.</param>
    /// <param name="origin">Scheme and host of the portal.</param>
    /// <param name="page">The page each session leads to, from the portal's root.</param>
    /// <param name="nowUtc">When the file is made.</param>
    public static string Write(IEnumerable<CalendarSession> sessions, Language language, string origin, Func<CalendarSession, string> page, DateTime nowUtc)
    {
        var events = sessions.Select(one => new CalendarEvent(
            one.Id, one.Date, one.Start, one.End, one.TimeZone,
            string.Format(language.Writing, Text(one.Cancelled ? "Cancelled" : "Session", language.Words), one.Number, one.Code),
            string.Empty, origin + page(one), one.Cancelled));
        return CalendarFile.Write(Text("Name", language.Words), new Uri(origin).Host, events, nowUtc);
    }

    private static string Text(string key, CultureInfo language) =>
        Texts.GetString(key, language) ?? throw new InvalidOperationException($"CalendarText has no {key} in {language.Name}.");
}

/// <summary>Words of calendars; chosen by hand, since a programme or a mail has no request with a language.</summary>
public sealed class CalendarText;
