using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Review;

/// <summary>What the control of a claim that was drawn showed.</summary>
public sealed class ControlClaim
{
    public Guid? Version { get; set; }

    public string Note { get; set; } = string.Empty;

    public Task<Passage?> ControlAsync(PortalDb db, Viewer viewer, Guid id) => AtGate.DoAsync(
        db,
        viewer,
        id,
        Version,
        (claim, coLeader) => claim.WhyNotControl(viewer.AccountId, coLeader, Note),
        (claim, coLeader, now) =>
        {
            claim.Control(viewer.AccountId, coLeader, Note, now);
            return Task.CompletedTask;
        });
}

public sealed class ControlClaimValidator : AbstractValidator<ControlClaim>
{
    public ControlClaimValidator() => RuleFor(form => form.Note).NotEmpty().MaximumLength(HonorariumClaim.ReasonLength);
}
