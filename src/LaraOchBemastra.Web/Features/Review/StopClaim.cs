using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Mail;

namespace LaraOchBemastra.Web.Features.Review;

/// <summary>On hold, or an end to it, and why.</summary>
public sealed class StopClaim
{
    public Guid? Version { get; set; }

    public string Reason { get; set; } = string.Empty;

    public Task<Passage?> HoldAsync(PortalDb db, Viewer viewer, Guid id) => AtGate.DoAsync(
        db,
        viewer,
        id,
        Version,
        (claim, coLeader) => claim.WhyNotHold(viewer.AccountId, coLeader, Reason),
        (claim, coLeader, now) =>
        {
            claim.Hold(viewer.AccountId, coLeader, Reason, now);
            return Task.CompletedTask;
        });

    public Task<Passage?> RejectAsync(PortalDb db, Viewer viewer, ClaimMails mails, Guid id) => AtGate.DoAsync(
        db,
        viewer,
        id,
        Version,
        (claim, coLeader) => claim.WhyNotReject(viewer.AccountId, coLeader, Reason),
        (claim, coLeader, now) =>
        {
            claim.Reject(viewer.AccountId, coLeader, Reason, now);
            return mails.RejectedAsync(claim);
        });
}

public sealed class StopClaimValidator : AbstractValidator<StopClaim>
{
    public StopClaimValidator() => RuleFor(form => form.Reason).NotEmpty().MaximumLength(HonorariumClaim.ReasonLength);
}
