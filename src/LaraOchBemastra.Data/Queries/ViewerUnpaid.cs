using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What did not reach the payee.</summary>
public sealed partial class ViewerData
{
    /// <summary>One's own claims whose payment was refused and that no other run pays yet.</summary>
    public IQueryable<HonorariumClaim> OwnUnpaidClaims => OwnClaims.Where(claim =>
        claim.RunId == null && (claim.State == ClaimState.Attested || claim.State == ClaimState.OnHold)
        && db.Set<RunClaim>().Any(held => held.ClaimId == claim.Id && held.LeftBecause == RunLeave.Refused));
}
