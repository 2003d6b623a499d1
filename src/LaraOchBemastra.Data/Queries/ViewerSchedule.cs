using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;

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

    /// <summary>Sessions this person leads: of her own courses, and those she substitutes at.</summary>
    public IQueryable<Session> LedSessions
    {
        get
        {
            var leaderId = viewer.LeaderId;
            return db.Set<Session>().Where(session =>
                session.Group.Leaders.Any(seat => seat.LeaderId == leaderId)
                || db.Set<Substitute>().Any(one => one.SessionId == session.Id && one.LeaderId == leaderId));
        }
    }

    /// <summary>Courses of which this person logs the given session: her own, and the one she substitutes in.</summary>
    public IQueryable<Group> GroupsToLog(Guid sessionId)
    {
        var leaderId = viewer.LeaderId;
        return db.Set<Group>().Where(group =>
            group.Leaders.Any(seat => seat.LeaderId == leaderId)
            || group.Substitutes.Any(one => one.LeaderId == leaderId && one.SessionId == sessionId));
    }

    /// <summary>Courses of which this person reads the given session's log.</summary>
    public IQueryable<Group> GroupsInside(Guid sessionId)
    {
        var scope = viewer.ScopeOf(Role.Coordinator);
        var leaderId = viewer.LeaderId;
        return db.Set<Group>().Where(group =>
            scope.Regions.Contains(group.RegionId)
            || scope.Organisations.Contains(group.OrganisationId)
            || scope.Units.Contains(group.UnitId)
            || group.Organisers.Any(organiser => scope.Organisations.Contains(organiser.OrganisationId))
            || group.Leaders.Any(seat => seat.LeaderId == leaderId)
            || group.Substitutes.Any(one => one.LeaderId == leaderId && one.SessionId == sessionId));
    }
}
