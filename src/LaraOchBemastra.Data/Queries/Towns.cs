using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// A place where an organisation has units: what people know, while units are what organisations know. One of the units
/// there stands for the place in a form.
/// </summary>
public sealed record Town(Guid UnitId, Guid RegionId, Guid OrganisationId, string Place, string Organisation, string Region);

/// <summary>The places somebody can choose among, each once.</summary>
public static class Towns
{
    /// <param name="db">The store.</param>
    /// <param name="units">The units whose places count.</param>
    public static async Task<IReadOnlyList<Town>> LoadAsync(PortalDb db, IQueryable<Unit> units)
    {
        var rows = await (
            from unit in units
            join organisation in db.Set<Organisation>() on unit.OrganisationId equals organisation.Id
            join region in db.Set<Region>() on unit.RegionId equals region.Id
            orderby region.Name, unit.Place, organisation.Name, unit.Name, unit.Id
            select new Town(unit.Id, unit.RegionId, unit.OrganisationId, unit.Place, organisation.Name, region.Name)).ToListAsync();
        return [.. rows.DistinctBy(row => (row.OrganisationId, row.Place))];
    }

    /// <summary>Places of regions that take the public's interest in courses.</summary>
    public static Task<IReadOnlyList<Town>> OfInterestAsync(PortalDb db) =>
        LoadAsync(db, db.Published.Units.Where(unit => db.Published.RegionsTakingInterest.Any(region => region.Id == unit.RegionId)));

    /// <summary>Places of regions where the public may say that they would like to lead.</summary>
    public static Task<IReadOnlyList<Town>> OfLeaderInterestAsync(PortalDb db) =>
        LoadAsync(db, db.Published.Units.Where(unit => db.Published.RegionsLookingForLeaders.Any(region => region.Id == unit.RegionId)));
}
