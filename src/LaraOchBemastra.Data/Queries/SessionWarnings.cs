using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What a coordinator should know of a planned session, and may decide to live with.</summary>
public enum SessionWarningKind
{
    /// <summary>Ends after the last bus; value: the latest time.</summary>
    EndsLate = 1,

    /// <summary>Lies on a public holiday or an eve; value: which.</summary>
    OnHoliday = 2,

    /// <summary>Another course has the room; values: its code, start, end.</summary>
    RoomTaken = 3,

    /// <summary>The guest is booked elsewhere; values: her name, the other course's code, start, end.</summary>
    GuestTaken = 4,
}

/// <param name="SessionId">The session.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Values">Typed values of its sentence.</param>
public sealed record SessionWarning(Guid SessionId, SessionWarningKind Kind, params object[] Values);

/// <summary>Rule R-CLASH-2: rooms and guests that are booked twice, and late ends are warned about, not refused; a holiday is asked about once and then warned about.</summary>
public static class SessionWarnings
{
    /// <param name="db">The store.</param>
    /// <param name="group">A course with its sessions.</param>
    /// <param name="country">Whose holidays.</param>
    /// <returns>Warnings of planned sessions that are not over; two queries.</returns>
    public static async Task<IReadOnlyList<SessionWarning>> OfAsync(PortalDb db, Group group, Country country)
    {
        var now = db.Clock.GetUtcNow().UtcDateTime;
        var ahead = group.Sessions.Where(session => session.State == SessionState.Planned && session.EndsUtc >= now).ToList();
        if (ahead.Count == 0)
        {
            return [];
        }

        List<SessionWarning> warnings = [.. ahead.SelectMany(session => OfItself(group, session, country))];
        warnings.AddRange(await RoomsAsync(db, group, ahead));
        warnings.AddRange(await GuestsAsync(db, group, ahead));
        return warnings;
    }

    private static IEnumerable<SessionWarning> OfItself(Group group, Session session, Country country)
    {
        if (group.EndsAfter(session) is { } latest)
        {
            yield return new SessionWarning(session.Id, SessionWarningKind.EndsLate, latest);
        }

        if (PublicHolidays.Of(country, session.Date.Year).Where(day => day.Date == session.Date).Cast<PublicHoliday?>().FirstOrDefault() is { } holiday)
        {
            yield return new SessionWarning(session.Id, SessionWarningKind.OnHoliday, holiday.Name);
        }
    }

    // The same room is the same words at the same unit; a digital course has none.
    private static async Task<IEnumerable<SessionWarning>> RoomsAsync(PortalDb db, Group group, List<Session> ahead)
    {
        if (group.Form == MeetingForm.Digital || group.Place.Length == 0)
        {
            return [];
        }

        var place = group.Place;
        var dates = ahead.ConvertAll(session => session.Date);
        var others = await db.Set<Session>()
            .Where(session => session.GroupId != group.Id && session.State == SessionState.Planned && dates.Contains(session.Date)
                && session.Group.UnitId == group.UnitId && session.Group.State != GroupState.Cancelled
                && session.Group.Form != MeetingForm.Digital)
            .Select(session => new { session.Group.Code, session.Group.Place, session.Date, session.Start, session.End }).ToListAsync();
        return
            from session in ahead
            from other in others
            where string.Equals(other.Place, place, StringComparison.OrdinalIgnoreCase)
                && session.Overlaps(new SessionTime(other.Date, other.Start, other.End))
            select new SessionWarning(session.Id, SessionWarningKind.RoomTaken, other.Code, other.Start, other.End);
    }

    private static async Task<IEnumerable<SessionWarning>> GuestsAsync(PortalDb db, Group course, List<Session> ahead)
    {
        var ids = ahead.ConvertAll(session => session.Id);
        var pairs = await (
            from visit in db.Set<GuestVisit>()
            where ids.Contains(visit.SessionId) && visit.Answer != GuestAnswer.Declined
            from other in db.Set<GuestVisit>()
            where other.GroupId != course.Id && other.Answer != GuestAnswer.Declined
                && (visit.ExpertId != null ? other.ExpertId == visit.ExpertId : other.Name == visit.Name)
            join session in db.Set<Session>() on other.SessionId equals session.Id
            where session.State == SessionState.Planned && session.Group.State != GroupState.Cancelled && session.Group.RegionId == course.RegionId
            select new { visit.SessionId, visit.Name, session.Group.Code, session.Date, session.Start, session.End }).ToListAsync();
        return
            from pair in pairs
            let session = ahead.Find(one => one.Id == pair.SessionId)!
            where session.Overlaps(new SessionTime(pair.Date, pair.Start, pair.End))
            select new SessionWarning(session.Id, SessionWarningKind.GuestTaken, pair.Name, pair.Code, pair.Start, pair.End);
    }
}
