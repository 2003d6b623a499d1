using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Mail;

namespace LaraOchBemastra.Web.Features.Review;

/// <summary>Back to the payee, with what has to be put right: the ticked lines, or the whole claim when none is ticked.</summary>
public sealed class ReturnClaim
{
    public const int MostLines = 500;

    public Guid? Version { get; set; }

    public string Reason { get; set; } = string.Empty;

    public List<Guid> Lines { get; set; } = [];

    public Task<Passage?> ReturnAsync(PortalDb db, Viewer viewer, ClaimMails mails, Guid id) => AtGate.DoAsync(
        db,
        viewer,
        id,
        Version,
        (claim, coLeader) => Lines.Count == 0
            ? claim.WhyNotReturn(viewer.AccountId, coLeader, Reason)
            : claim.WhyNotReturnLines(viewer.AccountId, coLeader, Reason, Lines),
        async (claim, coLeader, now) =>
        {
            if (Lines.Count == 0)
            {
                claim.Return(viewer.AccountId, coLeader, Reason, now);
                await mails.ReturnedAsync(claim);
                return;
            }

            var number = await ClaimableActivities.NextNumberAsync(db, claim.RegionId, db.Clock.Today(viewer.TimeZone).Year);
            var split = claim.ReturnLines(viewer.AccountId, coLeader, Reason, Lines, number, now);
            if (split is not null)
            {
                db.Add(split);
            }

            await mails.ReturnedAsync(split ?? claim);
        });
}

public sealed class ReturnClaimValidator : AbstractValidator<ReturnClaim>
{
    public ReturnClaimValidator()
    {
        RuleFor(form => form.Reason).NotEmpty().MaximumLength(HonorariumClaim.ReasonLength);
        RuleFor(form => form.Lines.Count).LessThanOrEqualTo(ReturnClaim.MostLines);
    }
}
