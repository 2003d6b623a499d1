using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Names under logs, and work beside sessions.</summary>
public sealed partial class ViewerData
{
    public IQueryable<LogSettings> LogSettings => db.Set<LogSettings>().Where(settings => settings.RegionId == viewer.RegionId);

    /// <summary>A leader's own, those of courses whose inside one sees, those of the coordinator's scope, and what one entered.</summary>
    public IQueryable<Activity> Activities
    {
        get
        {
            var leaderId = viewer.LeaderId;
            var accountId = viewer.AccountId;
            return db.Set<Activity>().Where(activity =>
                activity.EnteredBy == accountId
                || activity.Leaders.Any(leader => leader.LeaderId == leaderId)
                || Inner.Any(group => group.Id == activity.GroupId)
                || CoordinatedActivities.Any(other => other.Id == activity.Id));
        }
    }

    /// <summary>Where this person is a coordinator.</summary>
    public IQueryable<Activity> CoordinatedActivities
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Coordinator);
            return db.Set<Activity>().Where(activity =>
                scope.Regions.Contains(activity.RegionId)
                || scope.Organisations.Contains(activity.OrganisationId)
                || scope.Units.Contains(activity.UnitId));
        }
    }

    /// <summary>Activities that the gates' claims rest on.</summary>
    public IQueryable<Activity> ClaimedActivities =>
        db.Set<Activity>().Where(activity => GateClaims.Any(claim => claim.Days.Any(day => day.ActivityId == activity.Id)));

    /// <summary>Live claims' days that rest on an activity this person sees: whether it may still be withdrawn.</summary>
    public IQueryable<ClaimDay> DaysOnActivities =>
        db.Set<ClaimDay>().Where(day => day.Live && Activities.Any(activity => activity.Id == day.ActivityId));
}
