using FluentValidation;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Templates;

/// <summary>Title and texts of a template in one language.</summary>
public sealed class TemplateWords
{
    public string Language { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    public string Purpose { get; set; } = string.Empty;

    public string Goals { get; set; } = string.Empty;
}

/// <summary>What a template is: the part that making and rewriting share.</summary>
public sealed class TemplateForm
{
    public IList<TemplateWords> Words { get; set; } = [];

    public Guid? ConditionId { get; set; }

    public Audience? Audience { get; set; }

    public int? FewestPlaces { get; set; }

    public int? MostPlaces { get; set; }

    public MeetingForm? Form { get; set; }

    public Guid? UnitId { get; set; }

    public string Place { get; set; } = string.Empty;

    public string TravelNote { get; set; } = string.Empty;

    public int? SessionCount { get; set; }

    public int? DaysBetween { get; set; }

    public DayOfWeek? Weekday { get; set; }

    public TimeOnly? Start { get; set; }

    public TimeOnly? End { get; set; }

    [BindNever]
    [ValidateNever]
    public TemplateChoices Choices { get; set; } = null!;

    public static TemplateForm Of(CourseTemplateFacts facts, TemplateChoices choices) => new()
    {
        Words = [.. choices.Languages.Select(code => Spoken(facts.Words.FirstOrDefault(words => words.Language == code), code))],
        ConditionId = facts.ConditionId,
        Audience = facts.Audience,
        FewestPlaces = facts.FewestPlaces,
        MostPlaces = facts.MostPlaces,
        Form = facts.Form,
        UnitId = facts.UnitId,
        Place = facts.Place,
        TravelNote = facts.TravelNote,
        SessionCount = facts.SessionCount,
        DaysBetween = facts.DaysBetween,
        Weekday = facts.Weekday,
        Start = facts.Start,
        End = facts.End,
        Choices = choices,
    };

    public CourseTemplateFacts ToFacts() => new()
    {
        Words = [.. Words.Select(words => new CourseTemplateWords(words.Language, words.Title.Trim(), words.Purpose.Trim(), words.Goals.Trim()))],
        ConditionId = ConditionId,
        Audience = Audience!.Value,
        FewestPlaces = FewestPlaces!.Value,
        MostPlaces = MostPlaces!.Value,
        Form = Form!.Value,
        UnitId = UnitId,
        Place = Place.Trim(),
        TravelNote = TravelNote.Trim(),
        SessionCount = SessionCount!.Value,
        DaysBetween = DaysBetween!.Value,
        Weekday = Weekday!.Value,
        Start = Start!.Value,
        End = End!.Value,
    };

    /// <summary>What the shape alone does not tell: the field and the key of its sentence.</summary>
    /// <param name="organisationId">Whose the template is; none for the region's own.</param>
    public IEnumerable<(string Field, string Key)> Faults(Guid? organisationId)
    {
        // Languages come hidden in the form: one that is not the portal's, or comes twice, was put there by hand.
        if (!Words.Select(words => words.Language).Order(StringComparer.Ordinal).SequenceEqual(Choices.Languages.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            yield return (string.Empty, "LanguagesWrong");
        }

        if (ConditionId is { } condition && Choices.Conditions.All(one => one.Id != condition))
        {
            yield return ($"Offer.{nameof(ConditionId)}", "ConditionUnknown");
        }

        if (UnitId is { } unit && !Choices.Units.Any(one => one.Id == unit && (organisationId is null || one.OrganisationId == organisationId)))
        {
            yield return ($"Offer.{nameof(UnitId)}", "UnitUnknown");
        }
    }

    private static TemplateWords Spoken(CourseTemplateWords? words, string language) => new()
    {
        Language = language,
        Title = words?.Title ?? string.Empty,
        Purpose = words?.Purpose ?? string.Empty,
        Goals = words?.Goals ?? string.Empty,
    };
}

public sealed class TemplateFormValidator : AbstractValidator<TemplateForm>
{
    public TemplateFormValidator()
    {
        RuleForEach(form => form.Words).ChildRules(words =>
        {
            words.RuleFor(one => one.Title).MaximumLength(Group.TitleLength);
            words.RuleFor(one => one.Purpose).MaximumLength(Group.TextLength);
            words.RuleFor(one => one.Goals).MaximumLength(Group.TextLength);
        });
        RuleFor(form => form.Audience).NotNull().IsInEnum();
        RuleFor(form => form.FewestPlaces).NotNull().InclusiveBetween(1, Group.MostPlacesEver);
        RuleFor(form => form.MostPlaces).NotNull().InclusiveBetween(1, Group.MostPlacesEver);
        RuleFor(form => form.Form).NotNull().IsInEnum();
        RuleFor(form => form.Place).MaximumLength(Group.PlaceLength);
        RuleFor(form => form.TravelNote).MaximumLength(Group.TextLength);
        RuleFor(form => form.SessionCount).NotNull().InclusiveBetween(1, Group.MostSessions);
        RuleFor(form => form.DaysBetween).NotNull().InclusiveBetween(1, CourseTemplateFacts.LongestInterval);
        RuleFor(form => form.Weekday).NotNull().IsInEnum();
        RuleFor(form => form.Start).NotNull();
        RuleFor(form => form.End).NotNull();
    }
}
