using FluentValidation;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Places;

namespace LaraOchBemastra.Web.Features.PlaceSteps;

/// <summary>What a coordinator can do with a place.</summary>
public enum PlaceChoice
{
    Offer = 1,

    /// <summary>The person has said yes, on the telephone or face to face.</summary>
    Confirm = 2,
    PutOnList = 3,
    Decline = 4,
    Cancel = 5,
    Complete = 6,
}

/// <summary>One step with a place; a no has a reason.</summary>
public sealed class TakeStep
{
    public PlaceChoice? Choice { get; set; }

    public string Reason { get; set; } = string.Empty;

    /// <summary>Also the one she has her place with.</summary>
    public bool Both { get; set; }

    public PlaceMover By(Guid accountId) =>
        new(Choice == PlaceChoice.Confirm ? PlaceThrough.Phone : PlaceThrough.Coordinator, accountId, Reason.Trim());

    public static Refusal? WhyNot(PlaceChoice choice, Group group, Guid id, PlaceRules rules, PlaceMove move) => choice switch
    {
        PlaceChoice.Offer => group.WhyNotOffer(id, rules, move.Today),
        PlaceChoice.Confirm => group.WhyNotConfirm(id, rules, move.Today),
        PlaceChoice.PutOnList => group.WhyNotPutOnList(id),
        PlaceChoice.Decline => group.WhyNotDecline(id, move),
        PlaceChoice.Cancel => group.WhyNotCancel(id, move),
        _ => group.WhyNotComplete(id, move.Today),
    };

    public IReadOnlyList<Enrolment> Take(Group group, Guid id, PlaceRules rules, PlaceMove move)
    {
        switch (Choice)
        {
            case PlaceChoice.Offer:
                return group.Offer(id, rules, move);
            case PlaceChoice.Confirm:
                return group.Confirm(id, rules, move);
            case PlaceChoice.PutOnList:
                return group.PutOnList(id, move);
            case PlaceChoice.Decline:
                return group.Decline(id, move);
            case PlaceChoice.Cancel:
                return group.Cancel(id, move, Both);
            default:
                group.Complete(id, move);
                return [];
        }
    }
}

public sealed class TakeStepValidator : AbstractValidator<TakeStep>
{
    public TakeStepValidator()
    {
        RuleFor(form => form.Choice).NotNull().IsInEnum();
        RuleFor(form => form.Reason).MaximumLength(PlaceStep.ReasonLength);
    }
}
