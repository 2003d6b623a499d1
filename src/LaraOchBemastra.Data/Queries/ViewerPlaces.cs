using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Places, beside the courses they belong to.</summary>
public sealed partial class ViewerData
{
    /// <summary>Rules about places of the regions that an administrator decides for.</summary>
    public IQueryable<PlaceRules> ManagedPlaceRules =>
        db.Set<PlaceRules>().Where(rules => ManagedRegions.Any(region => region.Id == rules.RegionId));
}
