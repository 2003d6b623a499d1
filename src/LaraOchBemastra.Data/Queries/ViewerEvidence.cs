using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Evidence is seen by those who see its claim, and by nobody else.</summary>
public sealed partial class ViewerData
{
    public IQueryable<ClaimEvidence> OwnEvidence =>
        db.Set<ClaimEvidence>().Where(one => OwnClaims.Any(claim => claim.Id == one.ClaimId));

    public IQueryable<ClaimEvidence> GateEvidence =>
        db.Set<ClaimEvidence>().Where(one => GateClaims.Any(claim => claim.Id == one.ClaimId));
}
