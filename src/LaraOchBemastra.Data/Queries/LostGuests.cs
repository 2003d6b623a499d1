using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Sessions to come whose guest said no, and for which nobody else was asked since.</summary>
public static class LostGuests
{
    /// <param name="db">The store.</param>
    /// <param name="groups">Courses, already narrowed to what the viewer may see.</param>
    public static IQueryable<Session> Of(PortalDb db, IQueryable<Group> groups)
    {
        var now = db.Clock.GetUtcNow().UtcDateTime;
        return db.Set<Session>().Where(session =>
            session.State == SessionState.Planned
            && session.StartsUtc > now
            && groups.Any(group => group.Id == session.GroupId)
            && db.Set<GuestVisit>().Any(visit => visit.SessionId == session.Id && visit.Answer == GuestAnswer.Declined)
            && !db.Set<GuestVisit>().Any(visit => visit.SessionId == session.Id && visit.Answer != GuestAnswer.Declined));
    }
}
