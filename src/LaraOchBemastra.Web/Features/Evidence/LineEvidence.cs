using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Evidence;

/// <summary>What lies under one line, and where more is left.</summary>
public sealed record LineEvidence(HonorariumClaim Claim, ClaimLine Line, DateOnly Date, Refusal? WhyNotAdd)
{
    public EvidenceShown Files => new(Claim.EvidenceOf(Line), $"/claims/{Claim.Id}/evidence");

    public IEnumerable<ClaimEvidence> Removable(Guid by) => Files.Files.Where(one => Claim.WhyNotRemoveEvidence(by, one.Id) is null);

    public static async Task<LineEvidence?> LoadAsync(PortalDb db, Viewer viewer, Guid claimId, Guid lineId)
    {
        var claim = await db.For(viewer).OwnClaims.AsNoTracking().Include(one => one.Days).Include(one => one.Lines).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == claimId);
        return claim?.Lines.FirstOrDefault(one => one.Id == lineId && HonorariumClaim.CarriesEvidence(one)) is { } line
            ? new LineEvidence(claim, line, claim.Day(line.ClaimDayId)!.Date, claim.WhyNotAddEvidence(viewer.AccountId, lineId))
            : null;
    }
}
