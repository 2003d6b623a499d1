using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>A session for a calendar: when, of which course by its code, and nothing of what or where (rule R-CAL-1).</summary>
public sealed record CalendarSession(
    Guid Id, Guid GroupId, string Code, int Number, DateOnly Date, TimeOnly Start, TimeOnly End, string TimeZone, bool Cancelled);

/// <summary>What a calendar programme is given. A programme asks every few hours, so old sessions are left out.</summary>
public static class CalendarSessions
{
    /// <summary>Days back that stay in a feed.</summary>
    public const int DaysBack = 90;

    /// <summary>The link that a key opens, or null.</summary>
    public static Task<CalendarLink?> FindAsync(PortalDb db, string key)
    {
        var hash = LinkKey.Hash(key);
        return db.Everything.CalendarLinks.AsNoTracking().SingleOrDefaultAsync(link => link.KeyHash == hash);
    }

    /// <summary>The sessions one leads; a coordinator's also those of the courses she plans.</summary>
    public static Task<List<CalendarSession>> OfPersonAsync(PortalDb db, Viewer viewer)
    {
        var (led, planned) = (db.For(viewer).LedSessions, db.For(viewer).PlannedGroups);
        return RecentAsync(db, db.Set<Session>().Where(session => led.Any(one => one.Id == session.Id) || planned.Any(one => one.Id == session.GroupId)));
    }

    /// <summary>A course that is published, and not yet long over.</summary>
    public static Task<List<CalendarSession>> OfGroupAsync(PortalDb db, Guid groupId) =>
        RecentAsync(db, db.Set<Session>().Where(session => session.GroupId == groupId && session.Group.State != GroupState.Planned));

    private static Task<List<CalendarSession>> RecentAsync(PortalDb db, IQueryable<Session> sessions)
    {
        var since = DateOnly.FromDateTime(db.Clock.GetUtcNow().UtcDateTime).AddDays(-DaysBack);
        return sessions.AsNoTracking()
            .Where(session => session.Date >= since)
            .OrderBy(session => session.StartsUtc).ThenBy(session => session.Id)
            .Select(session => new CalendarSession(
                session.Id, session.GroupId, session.Group.Code, session.Number, session.Date, session.Start, session.End, session.TimeZone,
                session.State == SessionState.Cancelled || session.Group.State == GroupState.Cancelled))
            .ToListAsync();
    }
}
