using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// Content that lies under another line too (rule R-EVID-5). The claim is named only to those who may see it; to others it is
/// no more than "another claim".
/// </summary>
/// <param name="EvidenceId">Of the claim that is looked at.</param>
/// <param name="Claim">The other claim's number; none when it may not be told.</param>
/// <param name="ClaimId">With the number.</param>
/// <param name="Within">It is the same claim, another line.</param>
public sealed record SameEvidence(Guid EvidenceId, string? Claim, Guid? ClaimId, bool Within)
{
    /// <summary>Of all claims of the region that were sent, and of the claim itself.</summary>
    public static async Task<IReadOnlyList<SameEvidence>> LoadAsync(PortalDb db, Viewer viewer, HonorariumClaim claim)
    {
        if (claim.Evidence.Count == 0)
        {
            return [];
        }

        var prints = claim.Evidence.Select(one => one.Fingerprint).Distinct().ToList();
        var visible = db.For(viewer).GateClaims;
        var equal = await db.Set<ClaimEvidence>().Where(one => prints.Contains(one.Fingerprint))
            .Join(db.Set<HonorariumClaim>(), one => one.ClaimId, other => other.Id, (one, other) => new { one.Id, one.Fingerprint, Other = other })
            .Where(pair => pair.Other.RegionId == claim.RegionId && (pair.Other.Id == claim.Id || pair.Other.State != ClaimState.Draft))
            .Select(pair => new { pair.Id, pair.Fingerprint, ClaimId = pair.Other.Id, pair.Other.Number, May = visible.Any(one => one.Id == pair.Other.Id) })
            .ToListAsync();
        return
        [
            .. from mine in claim.Evidence
               from other in equal.Where(one => one.Id != mine.Id && one.Fingerprint == mine.Fingerprint).OrderBy(one => one.Number).DistinctBy(one => one.ClaimId)
               select new SameEvidence(mine.Id, other.May ? other.Number : null, other.May ? other.ClaimId : null, other.ClaimId == claim.Id),
        ];
    }
}
