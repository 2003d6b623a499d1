using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Domain.Training;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// The rows a person may see, by role and scope. What is not here does not exist for her: the page answers 404, the same
/// for a foreign and a missing id.
/// </summary>
public sealed partial class ViewerData(PortalDb db, Viewer viewer)
{
    /// <summary>Coordinators and network leads by their scope, co-organisers theirs, leaders the courses they lead.</summary>
    public IQueryable<Group> Groups
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator, Role.NetworkLead);
            var shared = SharedWith(scope);
            var leaderId = viewer.LeaderId;
            return db.Set<Group>().Where(group =>
                scope.Regions.Contains(group.RegionId)
                || scope.Organisations.Contains(group.OrganisationId)
                || scope.Units.Contains(group.UnitId)
                || shared.Any(one => one.GroupId == group.Id)
                || group.Leaders.Any(seat => seat.LeaderId == leaderId));
        }
    }

    /// <summary>Courses this person may plan: the coordinator's, not the network lead's and not the leader's.</summary>
    public IQueryable<Group> PlannedGroups
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator);
            var shared = SharedWith(scope);
            return db.Set<Group>().Where(group =>
                scope.Regions.Contains(group.RegionId)
                || scope.Organisations.Contains(group.OrganisationId)
                || scope.Units.Contains(group.UnitId)
                || shared.Any(one => one.GroupId == group.Id));
        }
    }

    /// <summary>Courses this person leads, whose sessions she logs.</summary>
    public IQueryable<Group> LedGroups
    {
        get
        {
            var leaderId = viewer.LeaderId;
            return db.Set<Group>().Where(group => group.Leaders.Any(seat => seat.LeaderId == leaderId));
        }
    }

    /// <summary>Logs and questions: those of the group's own leaders and its coordinator.</summary>
    public IQueryable<SessionLog> SessionLogs =>
        db.Set<SessionLog>().Where(log =>
            Inner.Any(group => group.Id == log.GroupId) || SubstitutedSessions.Any(session => session.Id == log.SessionId));

    public IQueryable<Topic> Topics => db.Set<Topic>().Where(topic => Inner.Any(group => group.Id == topic.GroupId)
        || SubstitutedSessions.Any(session => session.Id == topic.SessionId || session.Id == topic.RaisedInSessionId));

    public IQueryable<GuestVisit> GuestVisits => db.Set<GuestVisit>().Where(visit =>
        Inner.Any(group => group.Id == visit.GroupId) || SubstitutedSessions.Any(session => session.Id == visit.SessionId));

    /// <summary>Leaders within the coordinator's scope, and oneself.</summary>
    public IQueryable<Leader> Leaders
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator);
            var leaderId = viewer.LeaderId;
            return db.Set<Leader>().Where(leader =>
                scope.Regions.Contains(leader.RegionId)
                || scope.Organisations.Contains(leader.OrganisationId)
                || scope.Units.Contains(leader.UnitId)
                || leader.Id == leaderId);
        }
    }

    /// <summary>One's own, nobody else's: reviewers see what stands on the claim.</summary>
    public IQueryable<PayeeDetails> PayeeDetails
    {
        get
        {
            var leaderId = viewer.LeaderId;
            return db.Set<PayeeDetails>().Where(details => details.LeaderId == leaderId);
        }
    }

    public IQueryable<TrainingRecord> TrainingRecords =>
        db.Set<TrainingRecord>().Where(record => Leaders.Any(leader => leader.Id == record.LeaderId));

    public IQueryable<TrainingCourse> TrainingCourses =>
        db.Set<TrainingCourse>().Where(course => course.RegionId == viewer.RegionId);

    public IQueryable<Region> Regions => db.Set<Region>().Where(region => region.Id == viewer.RegionId);

    public IQueryable<Organisation> Organisations =>
        db.Set<Organisation>().Where(organisation => organisation.RegionId == viewer.RegionId);

    public IQueryable<Unit> Units => db.Set<Unit>().Where(unit => unit.RegionId == viewer.RegionId);

    /// <summary>Units a coordinator may plan courses for.</summary>
    public IQueryable<Unit> PlannedUnits
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator);
            return db.Set<Unit>().Where(unit =>
                scope.Regions.Contains(unit.RegionId)
                || scope.Organisations.Contains(unit.OrganisationId)
                || scope.Units.Contains(unit.Id));
        }
    }

    public IQueryable<Condition> Conditions => db.Set<Condition>();

    // A course is shared with an organisation as a whole, and so with those whose role holds for one of its units.
    private IQueryable<GroupOrganiser> SharedWith(Scope scope) => db.Set<GroupOrganiser>().Where(one =>
        scope.Organisations.Contains(one.OrganisationId)
        || db.Set<Unit>().Any(unit => scope.Units.Contains(unit.Id) && unit.OrganisationId == one.OrganisationId));

    // Network leads see courses, not what was said in them.
    private IQueryable<Group> Inner
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator);
            var shared = SharedWith(scope);
            var leaderId = viewer.LeaderId;
            return db.Set<Group>().Where(group =>
                scope.Regions.Contains(group.RegionId)
                || scope.Organisations.Contains(group.OrganisationId)
                || scope.Units.Contains(group.UnitId)
                || shared.Any(one => one.GroupId == group.Id)
                || group.Leaders.Any(seat => seat.LeaderId == leaderId));
        }
    }
}
