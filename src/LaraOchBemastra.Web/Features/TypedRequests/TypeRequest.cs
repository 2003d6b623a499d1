using FluentValidation;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Places;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.TypedRequests;

/// <summary>A request that came by telephone or letter.</summary>
public sealed class TypeRequest : PersonFields
{
    public Experience? Relation { get; set; }

    /// <summary>Somebody to come together with; empty for one who asks alone.</summary>
    public string OtherFirstName { get; set; } = string.Empty;

    public string OtherLastName { get; set; } = string.Empty;

    public string OtherEmail { get; set; } = string.Empty;

    public Experience? OtherRelation { get; set; }

    public string LetterLanguage { get; set; } = string.Empty;

    public HowHeard? HowHeard { get; set; }

    /// <summary>Said yes on the telephone: has the place at once, if one is free.</summary>
    public bool SaidYes { get; set; }

    [BindNever]
    public Group Group { get; set; } = null!;

    [BindNever]
    public PlaceRules Rules { get; set; } = null!;

    public bool IsMixed => Group.Audience == Audience.PatientsAndRelatives;

    public bool IsPair => new[] { OtherFirstName, OtherLastName, OtherEmail }.Any(typed => !string.IsNullOrWhiteSpace(typed));

    public PlaceMover By(Guid accountId) => new(SaidYes ? PlaceThrough.Phone : PlaceThrough.Coordinator, accountId);

    public void AskRelation(ModelStateDictionary state, IStringLocalizer<TypedRequestsText> text)
    {
        (string Field, bool Lacks)[] asked = [(nameof(Relation), Relation is null), (nameof(OtherRelation), IsPair && OtherRelation is null)];
        foreach (var (field, _) in asked.Where(one => one.Lacks && IsMixed && state[one.Field]?.Errors.Count is null or 0))
        {
            state.AddModelError(field, text["RelationMissing"]);
        }
    }

    public IReadOnlyList<Enrolment> Take(Group group, PlaceRules rules, PlaceMove move)
    {
        var made = group.Take(Application(rules), move);
        return SaidYes ? group.Confirm(made[0].Id, rules, move) : made;
    }

    private PlaceApplication Application(PlaceRules rules)
    {
        var other = new PlaceApplicant
        {
            FirstName = OtherFirstName.Trim(),
            LastName = OtherLastName.Trim(),
            Email = OtherEmail.Trim(),
            Relation = OtherRelation ?? Experience.Patient,
        };
        var first = Applicant(Relation ?? Experience.Patient);
        return new PlaceApplication
        {
            Applicants = IsPair && rules.TakesPairs ? [first, other] : [first],
            Language = LetterLanguage,
            HowHeard = HowHeard ?? Domain.Groups.HowHeard.NotSaid,
        };
    }
}

public sealed class TypeRequestValidator : PersonFieldsValidator<TypeRequest>
{
    public TypeRequestValidator(IStringLocalizer<TypedRequestsText> text)
        : base(text)
    {
        RuleFor(form => form.Relation).IsInEnum();
        RuleFor(form => form.OtherRelation).IsInEnum();
        RuleFor(form => form.HowHeard).IsInEnum();
        RuleFor(form => form.OtherFirstName).MaximumLength(Enrolment.FirstNameLength).Must(HasNoDigit).WithMessage(_ => text["NoDigits"]);
        RuleFor(form => form.OtherFirstName).Must(typed => !string.IsNullOrWhiteSpace(typed)).WithMessage(_ => text["OtherNameMissing"]).When(form => form.IsPair);
        RuleFor(form => form.OtherLastName).MaximumLength(EnrolmentContact.LastNameLength).Must(HasNoDigit).WithMessage(_ => text["NoDigits"]);
        RuleFor(form => form.OtherEmail).MaximumLength(EnrolmentContact.EmailLength).MailAddress();
        RuleFor(form => form.LetterLanguage).NotEmpty().Must(code => Setup.Language.From(code) is not null).WithMessage(_ => text["LanguageMissing"]);
    }
}
