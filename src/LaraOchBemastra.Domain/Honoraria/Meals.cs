namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// Whether somebody else paid for her meals on a day, as the Swedish regions' form asks. Rule R-MEALS-1: payroll decides what
/// follows; no amount in the portal does.
/// </summary>
public enum Meals
{
    /// <summary>Nobody paid any.</summary>
    NonePaid = 1,

    RegionPaidLunch = 2,
    RegionPaidDinner = 3,
    RegionPaidBoth = 4,
    SomebodyElsePaid = 5,
}
