using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What those who stand at a gate, and finance after them, need to see beside the claim itself.</summary>
public sealed partial class ViewerData
{
    /// <summary>Claims that wait at the gate where this person stands: sent ones to review, reviewed ones to attest, held ones too.</summary>
    public IQueryable<HonorariumClaim> WaitingClaims
    {
        get
        {
            var review = viewer.ScopeOf(Role.Reviewer);
            var attest = viewer.ScopeOf(Role.Attester);
            return db.Set<HonorariumClaim>().Where(claim =>
                ((claim.State == ClaimState.Submitted || (claim.State == ClaimState.OnHold && claim.HeldFrom == ClaimState.Submitted))
                    && (review.Regions.Contains(claim.RegionId)
                        || review.Organisations.Contains(claim.OrganisationId)
                        || review.Units.Contains(claim.UnitId)))
                || ((claim.State == ClaimState.Reviewed || (claim.State == ClaimState.OnHold && claim.HeldFrom == ClaimState.Reviewed))
                    && (attest.Regions.Contains(claim.RegionId)
                        || attest.Organisations.Contains(claim.OrganisationId)
                        || attest.Units.Contains(claim.UnitId))));
        }
    }

    /// <summary>Claims this person may stop, send back or let go on, by role: those that wait at her gate, those she reviewed, and for finance what is attested.</summary>
    public IQueryable<HonorariumClaim> StoppableClaims
    {
        get
        {
            var accountId = viewer.AccountId;
            var finance = viewer.ScopeOf(Role.Finance).Regions;
            return db.Set<HonorariumClaim>().Where(claim =>
                WaitingClaims.Any(waiting => waiting.Id == claim.Id)
                || ((claim.State == ClaimState.Reviewed || claim.HeldFrom == ClaimState.Reviewed) && claim.ReviewedBy == accountId)
                || ((claim.State == ClaimState.Attested || claim.HeldFrom == ClaimState.Attested) && finance.Contains(claim.RegionId)));
        }
    }

    /// <summary>Claims on their way through the gates that a coordinator or administrator should know of; for numbers and cost centres.</summary>
    public IQueryable<HonorariumClaim> WatchedClaims => db.Set<HonorariumClaim>().Where(claim =>
        (claim.State == ClaimState.Submitted || claim.State == ClaimState.Reviewed || claim.State == ClaimState.OnHold)
        && claim.RegionId == viewer.RegionId
        && (ManagedRegions.Any(region => region.Id == claim.RegionId) || PlannedGroups.Any(group => group.Id == claim.GroupId)));

    /// <summary>Claims this person may begin a correction of: her own, and those within the scope of reviewer or finance.</summary>
    public IQueryable<HonorariumClaim> CorrectableClaims
    {
        get
        {
            var leaderId = viewer.LeaderId;
            var scope = viewer.ScopeOf(Role.Reviewer, Role.Finance);
            return db.Set<HonorariumClaim>().Where(claim => claim.SubmittedAt != null
                && (claim.LeaderId == leaderId
                    || scope.Regions.Contains(claim.RegionId)
                    || scope.Organisations.Contains(claim.OrganisationId)
                    || scope.Units.Contains(claim.UnitId)));
        }
    }

    /// <summary>Sent claims within the scope of the role that stands at this gate, whatever became of them since.</summary>
    public IQueryable<HonorariumClaim> ClaimsAt(ClaimGate gate)
    {
        var scope = viewer.ScopeOf(gate == ClaimGate.Review ? Role.Reviewer : Role.Attester);
        return db.Set<HonorariumClaim>().Where(claim =>
            claim.SubmittedAt != null
            && (scope.Regions.Contains(claim.RegionId)
                || scope.Organisations.Contains(claim.OrganisationId)
                || scope.Units.Contains(claim.UnitId)));
    }

    /// <summary>Those with a role at the gates of one's region, by name: who may act is said in words.</summary>
    public IQueryable<Account> GateKeepers => db.Set<Account>().Where(account => !account.Disabled
        && db.Set<RoleAssignment>().Any(row => row.AccountId == account.Id && row.RegionId == viewer.RegionId
            && (row.Role == Role.Reviewer || row.Role == Role.Attester)));

    /// <summary>Logs that the gates' claims rest on. Pages take who was there and the version from them, never the notes.</summary>
    public IQueryable<SessionLog> ClaimedLogs =>
        db.Set<SessionLog>().Where(log => GateClaims.Any(claim => claim.Days.Any(day => day.LogId == log.Id)));

    /// <summary>Leaders who were logged at sessions that the gates' claims are for.</summary>
    public IQueryable<Leader> ClaimedLeaders =>
        db.Set<Leader>().Where(leader =>
            ClaimedLogs.Any(log => log.Leaders.Any(presence => presence.LeaderId == leader.Id))
            || ClaimedActivities.Any(activity => activity.Leaders.Any(one => one.LeaderId == leader.Id)));

    /// <summary>Payees of the gates' claims; pages show their numbers masked.</summary>
    public IQueryable<PayeeDetails> ClaimedPayees =>
        db.Set<PayeeDetails>().Where(details => GateClaims.Any(claim => claim.LeaderId == details.LeaderId));

    /// <summary>Those who have a part in the gates' claims, or made or paid the viewer's runs; for their names.</summary>
    public IQueryable<Account> GatePeople =>
        db.Set<Account>().Where(account =>
            GateClaims.Any(claim => claim.Parties.Any(party => party.AccountId == account.Id) || claim.ReturnedBy == account.Id
                || claim.StoppedBy == account.Id || claim.ControlledBy == account.Id || claim.AttestedFor == account.Id)
            || PayoutRuns.Any(run => run.MadeBy == account.Id || run.PaidBy == account.Id || run.ReversalAskedBy == account.Id));
}
