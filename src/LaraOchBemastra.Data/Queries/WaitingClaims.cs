using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Claims that wait for a rate which is announced and not decided (rule R-RATE-4).</summary>
public static class WaitingClaims
{
    /// <summary>
    /// Reckons them again by a row that was just confirmed; to be asked inside the writing transaction, which saves.
    /// </summary>
    /// <returns>How many claims wait no longer.</returns>
    public static async Task<int> DecideAsync(PortalDb db, HonorariumRate confirmed)
    {
        if (confirmed.Provisional)
        {
            return 0;
        }

        var waiting = await db.Set<HonorariumClaim>()
            .Include(claim => claim.Days).Include(claim => claim.Lines).AsSplitQuery()
            .Where(claim => claim.RegionId == confirmed.RegionId && claim.RunId == null
                && claim.State != ClaimState.Draft && claim.State != ClaimState.Returned
                && claim.Lines.Any(line => line.Provisional))
            .ToListAsync();
        if (waiting.Count == 0)
        {
            return 0;
        }

        var rules = await db.ClaimRulesAsync(confirmed.RegionId);
        foreach (var claim in waiting)
        {
            claim.Decide(rules);
        }

        return waiting.Count(claim => !claim.WaitsForRate);
    }
}
