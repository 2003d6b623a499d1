using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Money: the payee sees her own claims, the gates theirs, finance those that have passed the gates.</summary>
public sealed partial class ViewerData
{
    /// <summary>One's own claims and, once they are sent, those of the reviewer's or attester's scope.</summary>
    public IQueryable<HonorariumClaim> Claims
    {
        get
        {
            var leaderId = viewer.LeaderId;
            return db.Set<HonorariumClaim>().Where(claim =>
                claim.LeaderId == leaderId || GateClaims.Any(other => other.Id == claim.Id));
        }
    }

    public IQueryable<HonorariumClaim> OwnClaims
    {
        get
        {
            var leaderId = viewer.LeaderId;
            return db.Set<HonorariumClaim>().Where(claim => claim.LeaderId == leaderId);
        }
    }

    /// <summary>Claims that were sent, within the scope of those who review, attest or pay.</summary>
    public IQueryable<HonorariumClaim> GateClaims
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Reviewer, Role.Attester, Role.Finance);
            return db.Set<HonorariumClaim>().Where(claim =>
                claim.SubmittedAt != null
                && (scope.Regions.Contains(claim.RegionId)
                    || scope.Organisations.Contains(claim.OrganisationId)
                    || scope.Units.Contains(claim.UnitId)));
        }
    }

    /// <summary>Claims that finance may put in a run.</summary>
    public IQueryable<HonorariumClaim> PayableClaims
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Finance);
            return db.Set<HonorariumClaim>().Where(claim =>
                claim.State == ClaimState.Attested && scope.Regions.Contains(claim.RegionId));
        }
    }

    public IQueryable<PayoutRun> PayoutRuns
    {
        get
        {
            var scope = viewer.ScopeOf(Role.Finance);
            return db.Set<PayoutRun>().Where(run => scope.Regions.Contains(run.RegionId));
        }
    }

    /// <summary>The region's prices and rules are no secret within it.</summary>
    public IQueryable<HonorariumRate> Rates => db.Set<HonorariumRate>().Where(rate => rate.RegionId == viewer.RegionId);

    public IQueryable<DayRule> DayRules => db.Set<DayRule>().Where(rule => rule.RegionId == viewer.RegionId);

    public IQueryable<TaxRule> TaxRules => db.Set<TaxRule>().Where(rule => rule.RegionId == viewer.RegionId);

    public IQueryable<ContributionRule> ContributionRules =>
        db.Set<ContributionRule>().Where(rule => rule.RegionId == viewer.RegionId);

    public IQueryable<PayDayRule> PayDayRules => db.Set<PayDayRule>().Where(rule => rule.RegionId == viewer.RegionId);
}
