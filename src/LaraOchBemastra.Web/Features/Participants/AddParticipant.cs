using FluentValidation;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Participants;

/// <summary>First name and initial: no more is needed to tell who came.</summary>
public sealed class AddParticipant
{
    public string FirstName { get; set; } = string.Empty;

    public string Initial { get; set; } = string.Empty;

    /// <summary>Asked only where patients and relatives share a course.</summary>
    public Experience? Relation { get; set; }

    [BindNever]
    public Group? Group { get; set; }

    public bool IsMixed => Group?.Audience == Audience.PatientsAndRelatives;

    public void AskRelation(Group group, ModelStateDictionary state, IStringLocalizer<ParticipantsText> text)
    {
        if (group.Audience == Audience.PatientsAndRelatives && Relation is null && state[nameof(Relation)]?.Errors.Count is null or 0)
        {
            state.AddModelError(nameof(Relation), text["RelationMissing"]);
        }
    }
}

public sealed class AddParticipantValidator : AbstractValidator<AddParticipant>
{
    public AddParticipantValidator(IStringLocalizer<ParticipantsText> text)
    {
        // Digits are an identity number or a telephone number on its way in.
        RuleFor(form => form.FirstName).NotEmpty().MaximumLength(Enrolment.FirstNameLength)
            .Must(HasNoDigit).WithMessage(_ => text["NoDigits"]);
        RuleFor(form => form.Initial).MaximumLength(Enrolment.InitialLength)
            .Must(HasNoDigit).WithMessage(_ => text["NoDigits"]);
        RuleFor(form => form.Relation).IsInEnum();
    }

    private static bool HasNoDigit(string typed) => !typed.Any(char.IsDigit);
}
