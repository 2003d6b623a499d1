using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>A region's dated rows, as the rules ask for them.</summary>
public static class RegionRules
{
    /// <summary>What a draft is reckoned by: confirmed rates, day rules and settings, and the region's date.</summary>
    public static async Task<ClaimRules> ClaimRulesAsync(this PortalDb db, Guid regionId) => new(
        new HonorariumRates(await db.Set<HonorariumRate>().AsNoTracking().Where(rate => rate.RegionId == regionId).ToListAsync()),
        await db.Set<DayRule>().AsNoTracking().Where(rule => rule.RegionId == regionId).ToListAsync())
    {
        Settings = new ClaimSettings(await db.Set<ClaimSetting>().AsNoTracking().Where(row => row.RegionId == regionId).ToListAsync()),
        Today = db.Clock.Today((await db.Set<Region>().AsNoTracking().SingleAsync(region => region.Id == regionId)).TimeZone),
    };

    /// <summary>What a payment is estimated by.</summary>
    public static async Task<PaymentRules> PaymentRulesAsync(this PortalDb db, Guid regionId) => new(
        await db.Set<TaxRule>().AsNoTracking().Where(rule => rule.RegionId == regionId).ToListAsync(),
        await db.Set<ContributionRule>().AsNoTracking().Where(rule => rule.RegionId == regionId).ToListAsync(),
        await db.Set<Unit>().Where(unit => unit.RegionId == regionId && unit.Zone != EmployerZone.None)
            .ToDictionaryAsync(unit => unit.Id, unit => unit.Zone));

    /// <summary>When the region pays.</summary>
    public static async Task<PayCalendar> PayCalendarAsync(this PortalDb db, Region region) =>
        new(await db.Set<PayDayRule>().AsNoTracking().Where(rule => rule.RegionId == region.Id).ToListAsync(), region.Country);
}
