using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>A claim with all that corrects it.</summary>
public static class ClaimChains
{
    /// <param name="among">Claims the reader may correct.</param>
    /// <param name="id">Any claim of the chain.</param>
    /// <returns>None when she may not; two queries with their parts.</returns>
    public static async Task<ClaimChain?> LoadAsync(IQueryable<HonorariumClaim> among, Guid id)
    {
        var claims = await among
            .Where(claim => among.Any(one => one.Id == id && one.LeaderId == claim.LeaderId && one.GroupId == claim.GroupId))
            .Include(claim => claim.Days).Include(claim => claim.Lines).Include(claim => claim.Parties).AsSplitQuery()
            .OrderBy(claim => claim.Number).ToListAsync();
        return claims.Find(claim => claim.Id == id) is { } wanted ? ClaimChain.Of(wanted, claims) : null;
    }
}
