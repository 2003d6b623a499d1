using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Review;

/// <summary>What came of somebody's click at a gate.</summary>
public sealed record Passage(string Number, Refusal? Refusal);

/// <summary>A click that stops a claim or lets it go on, asked and done behind the write gate: of two at once the second is told.</summary>
internal static class AtGate
{
    /// <param name="db">The store.</param>
    /// <param name="viewer">Who clicks.</param>
    /// <param name="id">The claim.</param>
    /// <param name="version">Of the claim as it was on the page.</param>
    /// <param name="whyNot">Asked with the claim and whether the co-leader may review.</param>
    /// <param name="act">Done when nothing speaks against it.</param>
    /// <returns>None when this person does not see the claim.</returns>
    public static Task<Passage?> DoAsync(
        PortalDb db,
        Viewer viewer,
        Guid id,
        Guid? version,
        Func<HonorariumClaim, bool, Refusal?> whyNot,
        Func<HonorariumClaim, bool, DateTime, Task> act) => db.WriteAsync(async () =>
    {
        var may = db.For(viewer);
        if (await may.GateClaims.Include(one => one.Days).Include(one => one.Lines).Include(one => one.Parties).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == id) is not { } claim)
        {
            return null;
        }

        var coLeaderMayReview = await may.CoLeaderMayReviewAsync(claim);
        var refusal = whyNot(claim, coLeaderMayReview);
        if (refusal is null && !await may.StoppableClaims.AnyAsync(one => one.Id == id))
        {
            // A reviewer of other units sees the claim and does not stand at its gate.
            refusal = HonorariaRefusals.NotAtThisGate();
        }

        refusal ??= claim.Version == version ? null : HonorariaRefusals.ClaimChangedMeanwhile();
        if (refusal is null)
        {
            await act(claim, coLeaderMayReview, db.Clock.GetUtcNow().UtcDateTime);
        }

        return new Passage(claim.Number, refusal);
    });
}
