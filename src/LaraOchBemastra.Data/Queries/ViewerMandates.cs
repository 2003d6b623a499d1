using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Mandates, deputies and choices about the gates: an administrator's own region.</summary>
public sealed partial class ViewerData
{
    public IQueryable<Mandate> Mandates => db.Set<Mandate>().Where(row => ManagedRegions.Any(region => region.Id == row.RegionId));

    public IQueryable<Deputy> Deputies => db.Set<Deputy>().Where(row => ManagedRegions.Any(region => region.Id == row.RegionId));

    public IQueryable<GateChoices> GateChoices => db.Set<GateChoices>().Where(row => ManagedRegions.Any(region => region.Id == row.RegionId));

    /// <summary>Those with a mandate or standing in, whatever role they have now; for their names.</summary>
    public IQueryable<Account> MandatePeople => db.Set<Account>().Where(account =>
        Mandates.Any(row => row.AccountId == account.Id || row.EnteredBy == account.Id)
        || Deputies.Any(row => row.AccountId == account.Id || row.ForAccountId == account.Id || row.EnteredBy == account.Id));

    /// <summary>Those who have the attester's role in the region now or later.</summary>
    public IQueryable<Account> Attesters(DateOnly today) => db.Set<Account>().Where(account => !account.Disabled
        && db.Set<RoleAssignment>().Any(row => row.AccountId == account.Id && row.Role == Role.Attester
            && (row.Until == null || row.Until >= today) && ManagedRegions.Any(region => region.Id == row.RegionId)));
}
