using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Who may stand at the gates of a region's claims today: one query, asked of any number of claims.</summary>
public sealed class GateKeepers
{
    private readonly List<RoleAssignment> _rows;

    private GateKeepers(List<RoleAssignment> rows) => _rows = rows;

    public static async Task<GateKeepers> LoadAsync(PortalDb db, Guid regionId, DateOnly today) => new(await db.Set<RoleAssignment>()
        .AsNoTracking()
        .Where(row => (row.Role == Role.Reviewer || row.Role == Role.Attester) && row.RegionId == regionId)
        .Where(row => row.From <= today && (row.Until == null || row.Until >= today))
        .Where(row => db.Set<Account>().Any(account => account.Id == row.AccountId && !account.Disabled))
        .ToListAsync());

    /// <summary>Accounts whose role at the gate reaches the claim's unit.</summary>
    public IReadOnlyList<Guid> At(ClaimGate gate, HonorariumClaim claim)
    {
        var role = gate == ClaimGate.Review ? Role.Reviewer : Role.Attester;
        return [.. _rows.Where(row => row.Role == role && Reaches(row, claim)).Select(row => row.AccountId).Distinct()];
    }

    /// <summary>Rule R-GATE-7, for the warning on the claim's page.</summary>
    public Refusal? WhyStuck(HonorariumClaim claim, bool coLeaderMayReview) =>
        claim.WhyStuck(At(ClaimGate.Review, claim), At(ClaimGate.Attest, claim), coLeaderMayReview);

    private static bool Reaches(RoleAssignment row, HonorariumClaim claim) =>
        row.RegionId == claim.RegionId
        && (row.UnitId is { } unit ? unit == claim.UnitId : row.OrganisationId is null || row.OrganisationId == claim.OrganisationId);
}
