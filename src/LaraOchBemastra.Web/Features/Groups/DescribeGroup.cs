using FluentValidation;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace LaraOchBemastra.Web.Features.Groups;

/// <summary>What a course is: the part that planning and editing share.</summary>
public sealed class DescribeGroup
{
    public string Title { get; set; } = string.Empty;

    public Guid? ConditionId { get; set; }

    public Audience? Audience { get; set; }

    public string Purpose { get; set; } = string.Empty;

    public string Goals { get; set; } = string.Empty;

    public int? FewestPlaces { get; set; }

    public int? MostPlaces { get; set; }

    public string Language { get; set; } = string.Empty;

    public MeetingForm? Form { get; set; }

    public string Place { get; set; } = string.Empty;

    public string TravelNote { get; set; } = string.Empty;

    public TimeOnly? LatestEnd { get; set; }

    [BindNever]
    [ValidateNever]
    public GroupChoices Choices { get; set; } = null!;

    public static DescribeGroup Of(Group group) => new()
    {
        Title = group.Title,
        ConditionId = group.ConditionId,
        Audience = group.Audience,
        Purpose = group.Purpose,
        Goals = group.Goals,
        FewestPlaces = group.FewestPlaces,
        MostPlaces = group.MostPlaces,
        Language = group.Language,
        Form = group.Form,
        Place = group.Place,
        TravelNote = group.TravelNote,
        LatestEnd = group.LatestEnd,
    };

    public GroupFacts ToFacts() => new()
    {
        Title = Title.Trim(),
        ConditionId = ConditionId,
        Audience = Audience!.Value,
        Purpose = Purpose.Trim(),
        Goals = Goals.Trim(),
        FewestPlaces = FewestPlaces!.Value,
        MostPlaces = MostPlaces!.Value,
        Language = Language,
        Form = Form!.Value,
        Place = Place.Trim(),
        TravelNote = TravelNote.Trim(),
        LatestEnd = LatestEnd,
    };

    /// <summary>What stands now where it differs from what was typed: the property's name and its text.</summary>
    public IEnumerable<(string Property, string Text)> Theirs(Group now)
    {
        (string Property, string Mine, string Text)[] all =
        [
            (nameof(Title), Title, now.Title),
            (nameof(Purpose), Purpose, now.Purpose),
            (nameof(Goals), Goals, now.Goals),
            (nameof(FewestPlaces), $"{FewestPlaces}", $"{now.FewestPlaces}"),
            (nameof(MostPlaces), $"{MostPlaces}", $"{now.MostPlaces}"),
            (nameof(Place), Place, now.Place),
            (nameof(TravelNote), TravelNote, now.TravelNote),
        ];
        return all.Where(one => one.Mine.Trim().ReplaceLineEndings() != one.Text.ReplaceLineEndings()).Select(one => (one.Property, one.Text));
    }
}

public sealed class DescribeGroupValidator : AbstractValidator<DescribeGroup>
{
    public DescribeGroupValidator()
    {
        RuleFor(form => form.Title).NotEmpty().MaximumLength(Group.TitleLength);
        RuleFor(form => form.Audience).NotNull().IsInEnum();
        RuleFor(form => form.Purpose).MaximumLength(Group.TextLength);
        RuleFor(form => form.Goals).MaximumLength(Group.TextLength);
        RuleFor(form => form.FewestPlaces).NotNull().InclusiveBetween(1, Group.MostPlacesEver);
        RuleFor(form => form.MostPlaces).NotNull().InclusiveBetween(1, Group.MostPlacesEver);
        RuleFor(form => form.Language).NotEmpty().Must(code => GroupChoices.Languages.Contains(code)).When(form => form.Language.Length > 0, ApplyConditionTo.CurrentValidator);
        RuleFor(form => form.Form).NotNull().IsInEnum();
        RuleFor(form => form.Place).MaximumLength(Group.PlaceLength);
        RuleFor(form => form.TravelNote).MaximumLength(Group.TextLength);
    }
}
