namespace LaraOchBemastra.Documents.Calendars;

/// <summary>A session as a calendar shows it. It tells neither condition nor place nor person: calendars are shared and synced.</summary>
/// <param name="Id">The session's; a moved session stays the same event.</param>
/// <param name="Date">Local date.</param>
/// <param name="Start">Local time.</param>
/// <param name="End">Local time, after <paramref name="Start"/>.</param>
/// <param name="TimeZone">IANA zone of date and times.</param>
/// <param name="Summary">One neutral line, such as "Session 3 (26-0012)".</param>
/// <param name="Description">More lines; empty for none.</param>
/// <param name="Link">Absolute address of the page that tells the rest, or empty.</param>
/// <param name="Cancelled">Shown struck out instead of vanishing.</param>
public sealed record CalendarEvent(
    Guid Id, DateOnly Date, TimeOnly Start, TimeOnly End, string TimeZone, string Summary, string Description, string Link, bool Cancelled);
