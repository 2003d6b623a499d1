using System.Globalization;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Features.Shared;

namespace LaraOchBemastra.Web.Features.Series;

/// <summary>One date of the pattern as the page shows it.</summary>
/// <param name="Day">The date, and why it is left out.</param>
/// <param name="Calendar">What the calendar says of it, also where the coordinator meets on it all the same.</param>
/// <param name="IsThere">The course has a session at that time already.</param>
public sealed record SeriesLine(SeriesDay Day, ClosedDay? Calendar, bool IsThere)
{
    public DateOnly Date => Day.Time.Date;

    public bool IsHeld => Day.Closed is null;

    /// <summary>What the day is called; none for an ordinary one.</summary>
    public string? NameOfDay(EnumWords words) => Calendar?.Holiday is { } holiday ? words[holiday] : Calendar?.Name;
}

/// <summary>The course and the dates the pattern gives.</summary>
public sealed record SeriesPage(Group Group, IReadOnlyList<SeriesLine> Lines, Refusal? Refusal)
{
    public int Held => Lines.Count(line => line.IsHeld);

    /// <summary>What is shown, to be compared with what would be saved.</summary>
    public string Shows => string.Join(' ', Lines.Where(line => line.IsHeld).Select(line =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Date:yyyyMMdd}{line.Day.Time.Start:HHmm}{line.Day.Time.End:HHmm}")));

    /// <param name="db">The store.</param>
    /// <param name="viewer">Who plans.</param>
    /// <param name="id">The course.</param>
    /// <param name="form">The pattern; no dates are laid out while it cannot be read.</param>
    public static async Task<SeriesPage?> LoadAsync(PortalDb db, Viewer viewer, Guid id, LaySeries? form)
    {
        if (await Bookings.LoadAsync(db, viewer, id) is not { } group)
        {
            return null;
        }

        if (form is null)
        {
            return new SeriesPage(group, [], group.WhyNotCancel());
        }

        var closed = await ClosedDates.LoadAsync(db, viewer, group.OrganisationId, form.Strike, form.Keep);
        var refusal = group.WhyNotCancel() ?? form.ToSeries().WhyNot(group.TimeZone, closed);
        var planned = group.Sessions.Where(session => session.State == SessionState.Planned).ToList();
        var lines = form.Count is null && form.Until is null ? [] : form.ToSeries().Days(closed).Select(day =>
            new SeriesLine(day, closed.ByCalendar(day.Time.Date), planned.Exists(session => session.Overlaps(day.Time))));
        return new SeriesPage(group, [.. lines], refusal);
    }
}
