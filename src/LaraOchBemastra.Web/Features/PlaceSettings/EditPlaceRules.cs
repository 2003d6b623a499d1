using FluentValidation;
using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Web.Features.PlaceSettings;

/// <summary>A text in the four languages, as it stands in the form.</summary>
public sealed class WordsFields
{
    public string Sv { get; set; } = string.Empty;

    public string Nn { get; set; } = string.Empty;

    public string Nb { get; set; } = string.Empty;

    public string En { get; set; } = string.Empty;

    public static WordsFields Of(PlaceWords words) => new() { Sv = words.Sv, Nn = words.Nn, Nb = words.Nb, En = words.En };

    public PlaceWords ToWords() => new(Sv.Trim(), Nn.Trim(), Nb.Trim(), En.Trim());
}

/// <summary>How a region gives places, and what it tells those who ask.</summary>
public sealed class EditPlaceRules
{
    public bool TakesRequests { get; set; }

    public bool TakesPairs { get; set; }

    public bool GivesPlacesAtOnce { get; set; }

    public bool OffersByThemselves { get; set; }

    public bool SinglesMayPassPairs { get; set; }

    public int DaysToAnswer { get; set; }

    public WordsFields Fee { get; set; } = new();

    public WordsFields Cancellation { get; set; } = new();

    public WordsFields NoShow { get; set; } = new();

    public WordsFields Information { get; set; } = new();

    public WordsFields Consent { get; set; } = new();

    /// <summary>Empty while nothing has been decided.</summary>
    public Guid Version { get; set; }

    public WordsFields this[PlaceTextKind kind] => kind switch
    {
        PlaceTextKind.Fee => Fee,
        PlaceTextKind.Cancellation => Cancellation,
        PlaceTextKind.NoShow => NoShow,
        PlaceTextKind.Information => Information,
        _ => Consent,
    };

    public static EditPlaceRules Of(PlaceRules rules) => new()
    {
        TakesRequests = rules.TakesRequests,
        TakesPairs = rules.TakesPairs,
        GivesPlacesAtOnce = rules.GivesPlacesAtOnce,
        OffersByThemselves = rules.OffersByThemselves,
        SinglesMayPassPairs = rules.SinglesMayPassPairs,
        DaysToAnswer = rules.DaysToAnswer,
        Fee = Words(rules, PlaceTextKind.Fee),
        Cancellation = Words(rules, PlaceTextKind.Cancellation),
        NoShow = Words(rules, PlaceTextKind.NoShow),
        Information = Words(rules, PlaceTextKind.Information),
        Consent = Words(rules, PlaceTextKind.Consent),
        Version = rules.Version,
    };

    public void Apply(PlaceRules rules, DateTime nowUtc, Guid by)
    {
        rules.Decide(new PlaceChoices
        {
            TakesRequests = TakesRequests,
            TakesPairs = TakesPairs,
            GivesPlacesAtOnce = GivesPlacesAtOnce,
            OffersByThemselves = OffersByThemselves,
            SinglesMayPassPairs = SinglesMayPassPairs,
            DaysToAnswer = DaysToAnswer,
        });
        foreach (var kind in Enum.GetValues<PlaceTextKind>())
        {
            rules.Write(kind, this[kind].ToWords(), nowUtc, by);
        }
    }

    private static WordsFields Words(PlaceRules rules, PlaceTextKind kind) => WordsFields.Of(rules.Current(kind)?.Words ?? PlaceWords.None);
}

public sealed class EditPlaceRulesValidator : AbstractValidator<EditPlaceRules>
{
    public EditPlaceRulesValidator()
    {
        RuleFor(form => form.DaysToAnswer).InclusiveBetween(PlaceRules.FewestDays, PlaceRules.MostDays);
        RuleFor(form => form.Fee).SetValidator(new WordsFieldsValidator());
        RuleFor(form => form.Cancellation).SetValidator(new WordsFieldsValidator());
        RuleFor(form => form.NoShow).SetValidator(new WordsFieldsValidator());
        RuleFor(form => form.Information).SetValidator(new WordsFieldsValidator());
        RuleFor(form => form.Consent).SetValidator(new WordsFieldsValidator());
    }
}

public sealed class WordsFieldsValidator : AbstractValidator<WordsFields>
{
    public WordsFieldsValidator()
    {
        RuleFor(words => words.Sv).MaximumLength(PlaceText.TextLength);
        RuleFor(words => words.Nn).MaximumLength(PlaceText.TextLength);
        RuleFor(words => words.Nb).MaximumLength(PlaceText.TextLength);
        RuleFor(words => words.En).MaximumLength(PlaceText.TextLength);
    }
}
