using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>What a template says in one language; a language without a title is not offered in it.</summary>
public sealed record CourseTemplateWords(string Language, string Title, string Purpose, string Goals);

/// <summary>What somebody writes about an offer: a course as it is usually held, before it has a date.</summary>
public sealed record CourseTemplateFacts
{
    public const int LongestInterval = SessionSeries.MostBetween;

    public required IReadOnlyList<CourseTemplateWords> Words { get; init; }

    public Guid? ConditionId { get; init; }

    public Audience Audience { get; init; } = Audience.Patients;

    public int FewestPlaces { get; init; } = 4;

    public int MostPlaces { get; init; } = 10;

    public MeetingForm Form { get; init; } = MeetingForm.OnSite;

    /// <summary>Where it is usually held.</summary>
    public string Place { get; init; } = string.Empty;

    public string TravelNote { get; init; } = string.Empty;

    /// <summary>The unit that usually holds it; none when it moves about.</summary>
    public Guid? UnitId { get; init; }

    public int SessionCount { get; init; } = 6;

    public int DaysBetween { get; init; } = 7;

    public DayOfWeek Weekday { get; init; } = DayOfWeek.Tuesday;

    public TimeOnly Start { get; init; } = new(13, 0);

    public TimeOnly End { get; init; } = new(15, 30);

    /// <summary>Rule R-TEMPLATE-1: a title in at least one language, a pattern that can be held, and the region's rules for a course.</summary>
    public Refusal? WhyNot(Region region)
    {
        if (Words.All(words => string.IsNullOrWhiteSpace(words.Title)))
        {
            return CourseTemplateRefusals.TitleMissing();
        }

        if (SessionCount is < 1 or > Group.MostSessions || DaysBetween is < 1 or > LongestInterval)
        {
            return CourseTemplateRefusals.PatternWrong(Group.MostSessions, LongestInterval);
        }

        if (End <= Start || End - Start > Session.Longest)
        {
            return CourseTemplateRefusals.TimesWrong((int)Session.Longest.TotalHours);
        }

        return ToGroupFacts(Words.First(words => words.Title.Length > 0), Place).WhyNot(region);
    }

    internal GroupFacts ToGroupFacts(CourseTemplateWords words, string place) => new()
    {
        Title = words.Title,
        Purpose = words.Purpose,
        Goals = words.Goals,
        ConditionId = ConditionId,
        Audience = Audience,
        FewestPlaces = FewestPlaces,
        MostPlaces = MostPlaces,
        Language = words.Language,
        Form = Form,
        Place = place,
        TravelNote = TravelNote,
    };
}
