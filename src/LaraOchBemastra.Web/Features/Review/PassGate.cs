using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Review;

/// <summary>"Granska" or "Attestera".</summary>
public sealed class PassGate
{
    /// <summary>Of the claim as it was on the page.</summary>
    public Guid? Version { get; set; }

    /// <summary>None when the claim is not at this person's gate. Behind the write gate: of two at once the second is told.</summary>
    public Task<Passage?> PassAsync(PortalDb db, Viewer viewer, Guid id, ClaimGate gate) => db.WriteAsync(async () =>
    {
        if (await db.For(viewer).ClaimsAt(gate).Include(one => one.Parties).Include(one => one.Lines).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == id) is not { } claim)
        {
            return null;
        }

        var keepers = await GateKeepers.LoadAsync(db, claim.RegionId, db.Clock.Today(viewer.TimeZone));
        var coLeaderMayReview = await db.For(viewer).CoLeaderMayReviewAsync(claim);
        var refusal = gate == ClaimGate.Review
            ? claim.WhyNotReview(viewer.AccountId, coLeaderMayReview)
            : claim.WhyNotAttest(viewer.AccountId, keepers.Attest);
        refusal ??= claim.Version == Version ? null : HonorariaRefusals.ClaimChangedMeanwhile();
        if (refusal is not null)
        {
            return new Passage(claim.Number, refusal);
        }

        var now = db.Clock.GetUtcNow().UtcDateTime;
        if (gate == ClaimGate.Review)
        {
            claim.Review(viewer.AccountId, coLeaderMayReview, now);
        }
        else
        {
            claim.Attest(viewer.AccountId, keepers.Attest, now);
        }

        return new Passage(claim.Number, null);
    });
}
