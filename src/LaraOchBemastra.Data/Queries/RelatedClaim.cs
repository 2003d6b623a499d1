using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>A claim that another one follows, or that follows it.</summary>
/// <param name="Id">The other claim.</param>
/// <param name="Number">What people call it by.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Origin">How the one that follows came to be.</param>
/// <param name="Before">It is the one that is followed.</param>
/// <param name="Minor">Öre.</param>
public sealed record RelatedClaim(Guid Id, string Number, ClaimState State, ClaimOrigin Origin, bool Before, long Minor)
{
    public Money Amount => new(Minor);

    /// <param name="among">Claims the reader may see.</param>
    /// <param name="claim">The one on the page.</param>
    public static async Task<IReadOnlyList<RelatedClaim>> LoadAsync(IQueryable<HonorariumClaim> among, HonorariumClaim claim)
    {
        var (id, followsId) = (claim.Id, claim.FollowsId);
        var rows = await among.Where(one => one.Id == followsId || one.FollowsId == id).OrderBy(one => one.Number)
            .Select(one => new { one.Id, one.Number, one.State, one.Origin, Minor = one.Lines.Sum(line => line.Amount.Minor) })
            .ToListAsync();
        return
        [
            .. rows.Select(row => new RelatedClaim(
                row.Id, row.Number, row.State, row.Id == followsId ? claim.Origin : row.Origin, row.Id == followsId, row.Minor)),
        ];
    }
}
