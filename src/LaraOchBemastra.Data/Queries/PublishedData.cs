using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;

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
}
