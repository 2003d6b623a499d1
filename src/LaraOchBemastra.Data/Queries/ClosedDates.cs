using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>The days a region's courses step over.</summary>
public static class ClosedDates
{
    /// <param name="db">The store.</param>
    /// <param name="viewer">Whose region.</param>
    /// <param name="organisationId">Whose schools count beside the region's own.</param>
    /// <param name="struck">Dates left out by hand.</param>
    /// <param name="kept">Dates to meet on although they are an eve or a school holiday.</param>
    public static async Task<ClosedDays> LoadAsync(
        PortalDb db, Viewer viewer, Guid? organisationId, IEnumerable<DateOnly>? struck = null, IEnumerable<DateOnly>? kept = null)
    {
        var country = await db.For(viewer).Regions.Select(region => (Country?)region.Country).SingleAsync();
        var holidays = await db.For(viewer).SchoolHolidays.AsNoTracking()
            .Where(holiday => holiday.OrganisationId == null || holiday.OrganisationId == organisationId)
            .OrderBy(holiday => holiday.From).ToListAsync();
        return new ClosedDays(country!.Value, holidays) { Struck = (struck ?? []).ToHashSet(), Kept = (kept ?? []).ToHashSet() };
    }
}
