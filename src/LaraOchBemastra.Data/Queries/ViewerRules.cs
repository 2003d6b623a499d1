using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What a region decides about claims is no secret within it.</summary>
public sealed partial class ViewerData
{
    public IQueryable<ClaimSetting> ClaimSettings => db.Set<ClaimSetting>().Where(row => row.RegionId == viewer.RegionId);
}
