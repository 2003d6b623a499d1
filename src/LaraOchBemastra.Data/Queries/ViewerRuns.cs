using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What lies around the viewer's runs.</summary>
public sealed partial class ViewerData
{
    /// <summary>Claims that a run was made of, whatever became of them since.</summary>
    public IQueryable<HonorariumClaim> ClaimsOf(Guid runId) =>
        GateClaims.Where(claim => db.Set<RunClaim>().Any(held => held.RunId == runId && held.ClaimId == claim.Id));

    /// <summary>Files of the viewer's runs; lists leave their content where it is.</summary>
    public IQueryable<RunFile> RunFiles => db.Set<RunFile>().Newest().Where(file => PayoutRuns.Any(run => run.Id == file.RunId));

    /// <summary>Who fetched files of the viewer's runs.</summary>
    public IQueryable<AuditRow> RunDownloads =>
        db.Set<AuditRow>().Where(row => row.Action == AuditAction.Exported && PayoutRuns.Any(run => run.Id == row.EntityId));

    /// <summary>For the names of those who fetched.</summary>
    public IQueryable<Account> RunFetchers => db.Set<Account>().Where(account => RunDownloads.Any(row => row.AccountId == account.Id));

    public IQueryable<RunConfirmation> RunConfirmations =>
        db.Set<RunConfirmation>().Where(file => PayoutRuns.Any(run => run.Id == file.RunId));

    public IQueryable<Account> ConfirmationTakers => db.Set<Account>().Where(account => RunConfirmations.Any(file => file.TakenBy == account.Id));

    public IQueryable<ConfirmationColumns> ConfirmationColumns
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Finance);
            return db.Set<ConfirmationColumns>().Where(columns => scope.Regions.Contains(columns.RegionId));
        }
    }
}
