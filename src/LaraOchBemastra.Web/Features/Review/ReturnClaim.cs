using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Review;

/// <summary>Back to the payee, with what has to be put right.</summary>
public sealed class ReturnClaim
{
    public Guid? Version { get; set; }

    public string Reason { get; set; } = string.Empty;

    public Task<Passage?> ReturnAsync(PortalDb db, Viewer viewer, Guid id) => db.WriteAsync(async () =>
    {
        var may = db.For(viewer);
        if (await may.GateClaims.Include(one => one.Parties).SingleOrDefaultAsync(one => one.Id == id) is not { } claim)
        {
            return null;
        }

        // A reviewer of other units, or finance, sees the claim but does not stand at its gate.
        var gate = claim.State == ClaimState.Reviewed && claim.ReviewedBy != viewer.AccountId ? ClaimGate.Attest : ClaimGate.Review;
        if (!await may.ClaimsAt(gate).AnyAsync(one => one.Id == id))
        {
            return null;
        }

        var coLeaderMayReview = await may.CoLeaderMayReviewAsync(claim);
        var refusal = claim.WhyNotReturn(viewer.AccountId, coLeaderMayReview, Reason)
            ?? (claim.Version == Version ? null : HonorariaRefusals.ClaimChangedMeanwhile());
        if (refusal is null)
        {
            claim.Return(viewer.AccountId, coLeaderMayReview, Reason, db.Clock.GetUtcNow().UtcDateTime);
        }

        return new Passage(claim.Number, refusal);
    });
}

public sealed class ReturnClaimValidator : AbstractValidator<ReturnClaim>
{
    public ReturnClaimValidator() => RuleFor(form => form.Reason).NotEmpty().MaximumLength(HonorariumClaim.ReasonLength);
}
