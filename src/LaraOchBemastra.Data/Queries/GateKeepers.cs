using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Who may stand at the gates of a region's claims today: one query, asked of any number of claims.</summary>
public sealed class GateKeepers
{
    private readonly List<RoleAssignment> _rows;

    private GateKeepers(List<RoleAssignment> rows, AttestRules attest) => (_rows, Attest) = (rows, attest);

    /// <summary>What the second gate asks of an attester today.</summary>
    public AttestRules Attest { get; }

    public static async Task<GateKeepers> LoadAsync(PortalDb db, Guid regionId, DateOnly today)
    {
        var rows = await db.Set<RoleAssignment>().AsNoTracking()
            .Where(row => (row.Role == Role.Reviewer || row.Role == Role.Attester) && row.RegionId == regionId)
            .Where(row => row.From <= today && (row.Until == null || row.Until >= today))
            .Where(row => db.Set<Account>().Any(account => account.Id == row.AccountId && !account.Disabled))
            .ToListAsync();
        var choices = await db.Set<GateChoices>().AsNoTracking().SingleOrDefaultAsync(one => one.RegionId == regionId);
        var mandates = await db.Set<Mandate>().AsNoTracking().Where(row => row.RegionId == regionId).ToListAsync();
        var deputies = await db.Set<Deputy>().AsNoTracking().Where(row => row.RegionId == regionId).ToListAsync();
        return new GateKeepers(rows, new AttestRules(Mandates.On(choices, mandates, deputies, today), choices));
    }

    /// <summary>Accounts whose role at the gate reaches the claim's unit.</summary>
    public IReadOnlyList<Guid> At(ClaimGate gate, HonorariumClaim claim)
    {
        var role = gate == ClaimGate.Review ? Role.Reviewer : Role.Attester;
        return [.. _rows.Where(row => row.Role == role && Reaches(row, claim)).Select(row => row.AccountId).Distinct()];
    }

    /// <summary>Accounts that may attest the claim today, by role, part and mandate.</summary>
    public IReadOnlyList<Guid> WhoMayAttest(HonorariumClaim claim) =>
        claim.WhoMayAct(ClaimGate.Attest, At(ClaimGate.Attest, claim), coLeaderMayReview: false, Attest.Mandates);

    /// <summary>Rule R-GATE-7, for the warning on the claim's page; the claim's lines and parties are loaded.</summary>
    public Refusal? WhyStuck(HonorariumClaim claim, bool coLeaderMayReview) =>
        claim.WhyStuck(At(ClaimGate.Review, claim), At(ClaimGate.Attest, claim), coLeaderMayReview, Attest.Mandates);

    private static bool Reaches(RoleAssignment row, HonorariumClaim claim) =>
        row.RegionId == claim.RegionId
        && (row.UnitId is { } unit ? unit == claim.UnitId : row.OrganisationId is null || row.OrganisationId == claim.OrganisationId);
}
