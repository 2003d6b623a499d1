using FluentValidation;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.PlaceRequests;

/// <summary>A request for a place, for oneself or for two.</summary>
public sealed class RequestPlace
{
    public string FirstName { get; set; } = string.Empty;

    public string LastName { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    public string Phone { get; set; } = string.Empty;

    /// <summary>Asked only where patients and relatives share a course.</summary>
    public Experience? Relation { get; set; }

    public string AccessNeeds { get; set; } = string.Empty;

    public string Interpreter { get; set; } = string.Empty;

    public HowHeard? HowHeard { get; set; }

    /// <summary>Somebody to come together with; empty for one who asks alone.</summary>
    public string OtherFirstName { get; set; } = string.Empty;

    public string OtherLastName { get; set; } = string.Empty;

    public string OtherEmail { get; set; } = string.Empty;

    public Experience? OtherRelation { get; set; }

    public string OtherAccessNeeds { get; set; } = string.Empty;

    /// <summary>The versions that were shown.</summary>
    public int? InformationVersion { get; set; }

    public int? ConsentVersion { get; set; }

    public bool Consent { get; set; }

    public bool IsPair => new[] { OtherFirstName, OtherLastName, OtherEmail, OtherAccessNeeds }.Any(typed => !string.IsNullOrWhiteSpace(typed));

    [BindNever]
    public PlaceCourse Course { get; set; } = null!;

    public void Show(PlaceCourse course)
    {
        Course = course;
        InformationVersion = course.Rules.Current(PlaceTextKind.Information)?.Edition;
        ConsentVersion = course.Rules.Current(PlaceTextKind.Consent)?.Edition;
    }

    /// <summary>What only the course and its region know to ask.</summary>
    public void Ask(PlaceCourse course, ModelStateDictionary state, IStringLocalizer<PlaceRequestsText> text)
    {
        if (course.IsMixed)
        {
            Need(Relation, nameof(Relation));
            Need(IsPair ? OtherRelation : default(Experience), nameof(OtherRelation));
        }

        if (IsPair && !course.Rules.TakesPairs)
        {
            state.AddModelError(nameof(OtherFirstName), text["NoPairs"]);
        }

        if (InformationVersion != course.Rules.Current(PlaceTextKind.Information)?.Edition
            || ConsentVersion != course.Rules.Current(PlaceTextKind.Consent)?.Edition)
        {
            state.Remove(nameof(InformationVersion));
            state.Remove(nameof(ConsentVersion));
            state.AddModelError(string.Empty, text["TextChanged"]);
        }
        else if (ConsentVersion is not null && !Consent)
        {
            state.AddModelError(nameof(Consent), text["ConsentMissing"]);
        }

        void Need(Experience? given, string field)
        {
            if (given is null && state[field]?.Errors.Count is null or 0)
            {
                state.AddModelError(field, text["RelationMissing"]);
            }
        }
    }

    public PlaceApplication ToApplication(string language)
    {
        var first = new PlaceApplicant
        {
            FirstName = FirstName.Trim(),
            LastName = LastName.Trim(),
            Email = Email.Trim(),
            Phone = Phone.Trim(),
            Relation = Relation ?? Experience.Patient,
            AccessNeeds = AccessNeeds.Trim(),
            Interpreter = Interpreter.Trim(),
        };
        var other = new PlaceApplicant
        {
            FirstName = OtherFirstName.Trim(),
            LastName = OtherLastName.Trim(),
            Email = OtherEmail.Trim(),
            Relation = OtherRelation ?? Experience.Patient,
            AccessNeeds = OtherAccessNeeds.Trim(),
        };
        return new PlaceApplication
        {
            Applicants = IsPair ? [first, other] : [first],
            Language = language,
            HowHeard = HowHeard ?? Domain.Groups.HowHeard.NotSaid,
            InformationVersion = InformationVersion,
            ConsentVersion = ConsentVersion,
        };
    }
}

public sealed class RequestPlaceValidator : AbstractValidator<RequestPlace>
{
    public RequestPlaceValidator(IStringLocalizer<PlaceRequestsText> text)
    {
        // Digits in a name are an identity number on its way in.
        RuleFor(form => form.FirstName).NotEmpty().MaximumLength(Enrolment.FirstNameLength).Must(HasNoDigit).WithMessage(_ => text["NoDigits"]);
        RuleFor(form => form.LastName).NotEmpty().MaximumLength(EnrolmentContact.LastNameLength).Must(HasNoDigit).WithMessage(_ => text["NoDigits"]);
        RuleFor(form => form.Email).NotEmpty().MaximumLength(EnrolmentContact.EmailLength).MailAddress();
        RuleFor(form => form.Phone).MaximumLength(EnrolmentContact.PhoneLength);
        RuleFor(form => form.Relation).IsInEnum();
        RuleFor(form => form.AccessNeeds).MaximumLength(EnrolmentContact.NeedsLength);
        RuleFor(form => form.Interpreter).MaximumLength(EnrolmentContact.InterpreterLength);
        RuleFor(form => form.HowHeard).IsInEnum();
        RuleFor(form => form.OtherFirstName).MaximumLength(Enrolment.FirstNameLength).Must(HasNoDigit).WithMessage(_ => text["NoDigits"]);
        RuleFor(form => form.OtherLastName).MaximumLength(EnrolmentContact.LastNameLength).Must(HasNoDigit).WithMessage(_ => text["NoDigits"]);
        RuleFor(form => form.OtherFirstName).Must(typed => !string.IsNullOrWhiteSpace(typed)).WithMessage(_ => text["OtherNameMissing"]).When(form => form.IsPair);
        RuleFor(form => form.OtherEmail).MaximumLength(EnrolmentContact.EmailLength).MailAddress();
        RuleFor(form => form.OtherRelation).IsInEnum();
        RuleFor(form => form.OtherAccessNeeds).MaximumLength(EnrolmentContact.NeedsLength);
    }

    private static bool HasNoDigit(string typed) => !typed.Any(char.IsDigit);
}
