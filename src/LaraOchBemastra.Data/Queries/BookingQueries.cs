using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

public static class BookingQueries
{
    /// <summary>Which file of a run made today is booked by.</summary>
    public static async Task<BookedBy> BookedByAsync(this PortalDb db, Guid regionId) =>
        (await db.Set<BookingRules>().AsNoTracking().SingleOrDefaultAsync(one => one.RegionId == regionId) ?? new BookingRules(regionId)).BookedBy;

    /// <summary>What the files of a run on the day would lack; none where the region's country has no files that are booked.</summary>
    public static async Task<BookingGaps?> BookingGapsAsync(this PortalDb db, Region region, DateOnly payDay)
    {
        if (region.Country != Country.Sweden)
        {
            return null;
        }

        var rows = await db.Set<BookingCode>().AsNoTracking().Where(row => row.RegionId == region.Id).ToListAsync();
        var rules = await db.Set<BookingRules>().AsNoTracking().SingleOrDefaultAsync(one => one.RegionId == region.Id) ?? new BookingRules(region.Id);
        return new BookingGaps(new BookingCodes(rows), rules, payDay);
    }
}
