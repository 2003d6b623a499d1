using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Loads what a decision about places rests on.</summary>
public static class PlacesOf
{
    /// <summary>A course with everybody on its list, how they are reached and what happened so far; tracked.</summary>
    public static IQueryable<Group> WithPlaces(this IQueryable<Group> groups) => groups
        .Include(group => group.Enrolments).ThenInclude(one => one.Contact)
        .Include(group => group.Enrolments).ThenInclude(one => one.Steps)
        .AsSplitQuery();

    /// <summary>What the region decided about places; where it did not, what the rules begin with.</summary>
    public static async Task<PlaceRules> RulesAsync(PortalDb db, Guid regionId) =>
        await db.Set<PlaceRules>().AsNoTracking().Include(rules => rules.Texts).SingleOrDefaultAsync(rules => rules.RegionId == regionId)
        ?? new PlaceRules(regionId);
}
