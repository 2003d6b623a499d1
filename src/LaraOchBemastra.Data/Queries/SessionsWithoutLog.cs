using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Sessions that have been, and whose log nobody has signed.</summary>
public static class SessionsWithoutLog
{
    /// <param name="db">The store.</param>
    /// <param name="groups">Courses, already narrowed to what the viewer may see.</param>
    public static IQueryable<Session> Of(PortalDb db, IQueryable<Group> groups) =>
        Of(db, db.Set<Session>().Where(session => groups.Any(group => group.Id == session.GroupId)));

    /// <param name="db">The store.</param>
    /// <param name="sessions">Sessions, already narrowed to what the viewer may see.</param>
    public static IQueryable<Session> Of(PortalDb db, IQueryable<Session> sessions)
    {
        var now = db.Clock.GetUtcNow().UtcDateTime;
        return sessions.Where(session =>
            session.State == SessionState.Planned
            && session.EndsUtc < now
            && session.Group.State == GroupState.Published
            && !db.Set<SessionLog>().Any(log => log.SessionId == session.Id && log.State == LogState.Signed));
    }
}
