using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What an administrator looks after, by region or organisation; and one's own account.</summary>
public sealed partial class ViewerData
{
    /// <summary>Accounts an administrator looks after.</summary>
    public IQueryable<Account> Accounts
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Administrator);
            return db.Set<Account>().Where(account =>
                scope.Regions.Contains(account.RegionId) || scope.Organisations.Contains(account.OrganisationId));
        }
    }

    public IQueryable<Account> OwnAccount => db.Set<Account>().Where(account => account.Id == viewer.AccountId);

    public IQueryable<RoleAssignment> RoleAssignments =>
        db.Set<RoleAssignment>().Where(row => row.AccountId == viewer.AccountId || Accounts.Any(account => account.Id == row.AccountId));

    /// <summary>Units whose settings an administrator decides, and for which accounts are made.</summary>
    public IQueryable<Unit> ManagedUnits
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Administrator);
            return db.Set<Unit>().Where(unit =>
                scope.Regions.Contains(unit.RegionId) || scope.Organisations.Contains(unit.OrganisationId) || scope.Units.Contains(unit.Id));
        }
    }

    /// <summary>Regions whose rules an administrator decides.</summary>
    public IQueryable<Region> ManagedRegions
    {
        get
        {
            var regions = viewer.ScopeOf(Role.Administrator).Regions;
            return db.Set<Region>().Where(region => regions.Contains(region.Id));
        }
    }

    /// <summary>Leaders without an account, who can be invited by those who see them.</summary>
    public IQueryable<Leader> LeadersToInvite
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Administrator, Role.Coordinator);
            return db.Set<Leader>().Where(leader => leader.AccountId == null
                && (scope.Regions.Contains(leader.RegionId) || scope.Organisations.Contains(leader.OrganisationId) || scope.Units.Contains(leader.UnitId)));
        }
    }

    /// <summary>What the accounts an administrator looks after did, and what was tried with them.</summary>
    public IQueryable<AuditRow> Audit => db.Set<AuditRow>().Where(row =>
        Accounts.Any(account => account.Id == row.AccountId)
        || (row.Kind == nameof(Account) && Accounts.Any(account => account.Id == row.EntityId)));
}
