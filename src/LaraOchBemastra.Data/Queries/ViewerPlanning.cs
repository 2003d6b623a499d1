using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Planning;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// Planning together: needs for those who plan and those who look after the region, working groups for their members and
/// the coordinator. Of the public's interest nobody sees more than how many wait.
/// </summary>
public sealed partial class ViewerData
{
    /// <summary>Needs of one's scope; a network lead sees the region's.</summary>
    public IQueryable<Need> Needs
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator, Role.NetworkLead);
            return db.Set<Need>().Where(need =>
                scope.Regions.Contains(need.RegionId)
                || scope.Organisations.Contains(need.OrganisationId)
                || db.Set<Domain.Organisations.Unit>().Any(unit =>
                    scope.Units.Contains(unit.Id) && unit.OrganisationId == need.OrganisationId && unit.Place == need.Place));
        }
    }

    /// <summary>Needs this person may answer with a course or a working group.</summary>
    public IQueryable<Need> PlannedNeeds
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator);
            return db.Set<Need>().Where(need =>
                scope.Regions.Contains(need.RegionId)
                || scope.Organisations.Contains(need.OrganisationId)
                || db.Set<Domain.Organisations.Unit>().Any(unit =>
                    scope.Units.Contains(unit.Id) && unit.OrganisationId == need.OrganisationId && unit.Place == need.Place));
        }
    }

    /// <summary>How many of the public wait, by condition and place; only confirmed addresses count.</summary>
    public IQueryable<WaitingPublic> WaitingPublic
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator, Role.NetworkLead);
            return db.Set<Interest>()
                .Where(interest => interest.ConfirmedAtUtc != null
                    && (scope.Regions.Contains(interest.RegionId)
                        || scope.Organisations.Contains(interest.OrganisationId)
                        || db.Set<Domain.Organisations.Unit>().Any(unit =>
                            scope.Units.Contains(unit.Id) && unit.OrganisationId == interest.OrganisationId && unit.Place == interest.Place)))
                .GroupBy(interest => new { interest.ConditionId, interest.OrganisationId, interest.Place })
                .Select(same => new WaitingPublic { ConditionId = same.Key.ConditionId, OrganisationId = same.Key.OrganisationId, Place = same.Key.Place, People = same.Count() });
        }
    }

    /// <summary>Working groups one coordinates or is a member of.</summary>
    public IQueryable<WorkingGroup> WorkingGroups
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator);
            var (accountId, leaderId) = (viewer.AccountId, viewer.LeaderId);
            return db.Set<WorkingGroup>().Where(group =>
                scope.Regions.Contains(group.RegionId)
                || scope.Organisations.Contains(group.OrganisationId)
                || scope.Units.Contains(group.UnitId)
                || group.Members.Any(member => member.LeftOn == null
                    && (member.AccountId == accountId || (member.LeaderId != null && member.LeaderId == leaderId))));
        }
    }

    /// <summary>Working groups whose members and course this person decides.</summary>
    public IQueryable<WorkingGroup> PlannedWorkingGroups
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator);
            return db.Set<WorkingGroup>().Where(group =>
                scope.Regions.Contains(group.RegionId) || scope.Organisations.Contains(group.OrganisationId) || scope.Units.Contains(group.UnitId));
        }
    }

    public IQueryable<PlanningMeeting> PlanningMeetings =>
        db.Set<PlanningMeeting>().Where(meeting => WorkingGroups.Any(group => group.Id == meeting.WorkingGroupId));

    /// <summary>Those who would like to lead within the coordinator's scope, once their address was confirmed.</summary>
    public IQueryable<LeaderInterest> LeaderInterests
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator);
            return db.Set<LeaderInterest>().Where(one => one.State != LeaderInterestState.Unconfirmed
                && (scope.Regions.Contains(one.RegionId) || scope.Organisations.Contains(one.OrganisationId) || scope.Units.Contains(one.UnitId)));
        }
    }

    public IQueryable<AgreementText> AgreementTexts => db.Set<AgreementText>().Where(text => text.RegionId == viewer.RegionId);

    public IQueryable<AgreementAcceptance> AgreementAcceptances =>
        db.Set<AgreementAcceptance>().Where(acceptance => Leaders.Any(leader => leader.Id == acceptance.LeaderId));

    public IQueryable<PlanningSettings> PlanningSettings => db.Set<PlanningSettings>().Where(settings => settings.RegionId == viewer.RegionId);
}

/// <summary>How many of the public wait for a course of a condition at a place.</summary>
public sealed record WaitingPublic
{
    public required Guid ConditionId { get; init; }

    public required Guid OrganisationId { get; init; }

    public required string Place { get; init; }

    public required int People { get; init; }
}
