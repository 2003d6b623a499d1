using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Queries;

/// <summary>The region's tables for payroll and ledger; they hold no person and no price.</summary>
public sealed partial class ViewerData
{
    public IQueryable<BookingRules> BookingRules => db.Set<BookingRules>().Where(rules => rules.RegionId == viewer.RegionId);

    public IQueryable<BookingCode> BookingCodes => db.Set<BookingCode>().Where(row => row.RegionId == viewer.RegionId);
}
