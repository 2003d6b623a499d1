using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Holidays, and the single sessions somebody leads in another's place.</summary>
public sealed partial class ViewerData
{
    /// <summary>The region's own: coordinators plan by them, the administrator keeps them.</summary>
    public IQueryable<SchoolHoliday> SchoolHolidays =>
        db.Set<SchoolHoliday>().Where(holiday => holiday.RegionId == viewer.RegionId);

    /// <summary>Sessions this person substitutes at. She sees and logs them, and nothing else of the course.</summary>
    public IQueryable<Session> SubstitutedSessions
    {
        get
        {
            var leaderId = viewer.LeaderId;
            return db.Set<Session>().Where(session =>
                db.Set<Substitute>().Any(one => one.SessionId == session.Id && one.LeaderId == leaderId));
        }
    }

    /// <summary>Rule R-SUB-3: sessions this person leads, of her own courses where nobody leads in her place, and those she substitutes at.</summary>
    public IQueryable<Session> LedSessions
    {
        get
        {
            var leaderId = viewer.LeaderId;
            return db.Set<Session>().Where(session =>
                (session.Group.Leaders.Any(seat => seat.LeaderId == leaderId) && !Replaced.Any(one => one.SessionId == session.Id))
                || db.Set<Substitute>().Any(one => one.SessionId == session.Id && one.LeaderId == leaderId));
        }
    }

    /// <summary>Courses of which this person logs the given session: her own unless she is replaced there, and the one she substitutes in.</summary>
    public IQueryable<Group> GroupsToLog(Guid sessionId)
    {
        var leaderId = viewer.LeaderId;
        return db.Set<Group>().Where(group =>
            (group.Leaders.Any(seat => seat.LeaderId == leaderId) && !Replaced.Any(one => one.SessionId == sessionId))
            || group.Substitutes.Any(one => one.LeaderId == leaderId && one.SessionId == sessionId));
    }

    // What happened is logged as it happened (R-SUB-2): one who came all the same, and stands in the log, signs it.
    private IQueryable<Substitute> Replaced
    {
        get
        {
            var leaderId = viewer.LeaderId;
            return db.Set<Substitute>().Where(one => one.ForLeaderId == leaderId
                && !db.Set<SessionLog>().Any(log => log.SessionId == one.SessionId && log.Leaders.Any(row => row.LeaderId == leaderId && row.Present)));
        }
    }

    /// <summary>Courses of which this person reads the given session's log.</summary>
    public IQueryable<Group> GroupsInside(Guid sessionId)
    {
        var scope = viewer.ScopeOf(Role.Coordinator);
        var shared = SharedWith(scope);
        var leaderId = viewer.LeaderId;
        return db.Set<Group>().Where(group =>
            scope.Regions.Contains(group.RegionId)
            || scope.Organisations.Contains(group.OrganisationId)
            || scope.Units.Contains(group.UnitId)
            || shared.Any(one => one.GroupId == group.Id)
            || group.Leaders.Any(seat => seat.LeaderId == leaderId)
            || group.Substitutes.Any(one => one.LeaderId == leaderId && one.SessionId == sessionId));
    }
}
