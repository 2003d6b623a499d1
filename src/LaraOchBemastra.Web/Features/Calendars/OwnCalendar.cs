using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Setup;

namespace LaraOchBemastra.Web.Features.Calendars;

/// <param name="Link">None before the first time and after it was stopped.</param>
/// <param name="Address">Only in the answer that made it.</param>
public sealed record OwnCalendar(CalendarLink? Link, string? Address);

/// <inheritdoc cref="OwnCalendar"/>
public sealed record GroupCalendar(Group Group, CalendarLink? Link, string? Address);

/// <summary>What the part shows that makes, renews and stops an address.</summary>
public sealed record CalendarForm(CalendarLink? Link, string? Address, string Action);

/// <summary>The address that is given to a calendar programme.</summary>
internal static class CalendarAddress
{
    /// <summary>With the language of the one who made it: a programme has none.</summary>
    public static string Of(HttpRequest request, string key) =>
        $"{request.Scheme}://{request.Host}/calendar/{key}.ics?lang={Language.Current.Code}";
}
