using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Who may stand at the gates of a region's claims today: two queries, asked of any number of claims.</summary>
public sealed class GateKeepers
{
    private readonly List<RoleAssignment> _rows;

    private GateKeepers(List<RoleAssignment> rows, AttestRules attest, bool coLeaderMayReview) =>
        (_rows, Attest, CoLeaderMayReview) = (rows, attest, coLeaderMayReview);

    /// <summary>The region's choice about the first gate.</summary>
    public bool CoLeaderMayReview { get; }

    /// <summary>What the second gate asks of an attester today.</summary>
    public AttestRules Attest { get; }

    public static async Task<GateKeepers> LoadAsync(PortalDb db, Guid regionId, DateOnly today)
    {
        var rows = await db.Set<RoleAssignment>().AsNoTracking()
            .Where(row => (row.Role == Role.Reviewer || row.Role == Role.Attester) && row.RegionId == regionId)
            .Where(row => row.From <= today && (row.Until == null || row.Until >= today))
            .Where(row => db.Set<Account>().Any(account => account.Id == row.AccountId && !account.Disabled))
            .ToListAsync();
        var ofRegion = await db.Set<Region>().AsNoTracking().Where(region => region.Id == regionId)
            .Select(region => new
            {
                region.CoLeaderMayReview,
                Choices = db.Set<GateChoices>().FirstOrDefault(one => one.RegionId == region.Id),
                Mandates = db.Set<Mandate>().Where(row => row.RegionId == region.Id).ToList(),
                Deputies = db.Set<Deputy>().Where(row => row.RegionId == region.Id).ToList(),
            }).AsSingleQuery().SingleAsync();
        var mandates = Mandates.On(ofRegion.Choices, ofRegion.Mandates, ofRegion.Deputies, today);
        return new GateKeepers(rows, new AttestRules(mandates, ofRegion.Choices), ofRegion.CoLeaderMayReview);
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
