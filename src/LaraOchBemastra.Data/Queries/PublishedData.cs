using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Planning;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What the public may see without signing in: published courses, and leaders who agreed to be named.</summary>
public sealed class PublishedData(PortalDb db)
{
    public IQueryable<Group> Groups => db.Set<Group>().Where(group => group.State == GroupState.Published);

    public IQueryable<Leader> Leaders => db.Set<Leader>().Where(leader => leader.AgreedToBeNamed && leader.AgreedToBeFoundOn != null);

    public IQueryable<Condition> Conditions => db.Set<Condition>();

    public IQueryable<Region> Regions => db.Set<Region>();

    public IQueryable<Organisation> Organisations => db.Set<Organisation>();

    public IQueryable<Unit> Units => db.Set<Unit>();

    /// <summary>Regions that keep an address which waits for a course.</summary>
    public IQueryable<Region> RegionsTakingInterest => db.Set<Region>().Where(region =>
        !db.Set<PlanningSettings>().Any(settings => settings.RegionId == region.Id && !settings.TakesInterest));

    /// <summary>Regions where anyone may say that they would like to lead.</summary>
    public IQueryable<Region> RegionsLookingForLeaders => db.Set<Region>().Where(region =>
        !db.Set<PlanningSettings>().Any(settings => settings.RegionId == region.Id && !settings.TakesLeaderInterest));
}
