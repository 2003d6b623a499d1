using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>An offer from which courses are made: owned by a region, or by one of its organisations.</summary>
public sealed class CourseTemplate : AggregateRoot, INamed
{
    private readonly List<CourseTemplateText> _texts = [];

    private CourseTemplate()
    {
    }

    public CourseTemplate(Guid id, Region region, Guid? organisationId, CourseTemplateFacts facts)
        : base(id)
    {
        RegionId = region.Id;
        OrganisationId = organisationId;
        Write(region, facts);
    }

    public Guid RegionId { get; private set; }

    /// <summary>None: the whole region's.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>In the first of its languages, for lists.</summary>
    public string Title { get; private set; } = string.Empty;

    string INamed.SortName => Title;

    string INamed.SearchName => $"{Title} {Place}";

    public Guid? ConditionId { get; private set; }

    public Audience Audience { get; private set; }

    public int FewestPlaces { get; private set; }

    public int MostPlaces { get; private set; }

    public MeetingForm Form { get; private set; }

    public string Place { get; private set; } = string.Empty;

    public string TravelNote { get; private set; } = string.Empty;

    public Guid? UnitId { get; private set; }

    public int SessionCount { get; private set; }

    public int DaysBetween { get; private set; }

    public DayOfWeek Weekday { get; private set; }

    public TimeOnly Start { get; private set; }

    public TimeOnly End { get; private set; }

    /// <summary>No longer offered; courses made from it stay.</summary>
    public bool Retired { get; private set; }

    public IReadOnlyList<CourseTemplateText> Texts => _texts;

    public CourseTemplateFacts Facts => new()
    {
        Words = [.. _texts.OrderBy(text => text.Place).Select(text => new CourseTemplateWords(text.Language, text.Title, text.Purpose, text.Goals))],
        ConditionId = ConditionId,
        Audience = Audience,
        FewestPlaces = FewestPlaces,
        MostPlaces = MostPlaces,
        Form = Form,
        Place = Place,
        TravelNote = TravelNote,
        UnitId = UnitId,
        SessionCount = SessionCount,
        DaysBetween = DaysBetween,
        Weekday = Weekday,
        Start = Start,
        End = End,
    };

    public void Write(Region region, CourseTemplateFacts facts)
    {
        Refusal.Guard(facts.WhyNot(region));
        var spoken = facts.Words.Where(words => words.Title.Length > 0).ToList();
        _texts.RemoveAll(text => spoken.TrueForAll(words => words.Language != text.Language));
        for (var place = 0; place < spoken.Count; place++)
        {
            var text = _texts.Find(one => one.Language == spoken[place].Language);
            if (text is null)
            {
                text = new CourseTemplateText(this, spoken[place].Language);
                _texts.Add(text);
            }

            text.Say(place, spoken[place]);
        }

        Title = spoken[0].Title;
        ConditionId = facts.ConditionId;
        Audience = facts.Audience;
        FewestPlaces = facts.FewestPlaces;
        MostPlaces = facts.MostPlaces;
        Form = facts.Form;
        Place = facts.Place;
        TravelNote = facts.TravelNote;
        UnitId = facts.UnitId;
        SessionCount = facts.SessionCount;
        DaysBetween = facts.DaysBetween;
        Weekday = facts.Weekday;
        Start = facts.Start;
        End = facts.End;
    }

    public Refusal? WhyNotRetire() => Retired ? CourseTemplateRefusals.Retired() : null;

    public void Retire()
    {
        Refusal.Guard(WhyNotRetire());
        Retired = true;
    }

    public Refusal? WhyNotOfferAgain() => Retired ? null : CourseTemplateRefusals.NotRetired();

    public void OfferAgain()
    {
        Refusal.Guard(WhyNotOfferAgain());
        Retired = false;
    }

    /// <summary>The first such weekday a month from today: time to find leaders and tell people.</summary>
    public DateOnly SuggestFirst(DateOnly today)
    {
        var first = today.AddDays(SuggestedDaysAhead);
        return first.AddDays(((int)Weekday - (int)first.DayOfWeek + 7) % 7);
    }

    /// <summary>Rule R-TEMPLATE-2: a retired one makes no courses, and an organisation's own makes them at its own units.</summary>
    public Refusal? WhyNotUse(Unit unit, string language) =>
        Retired ? CourseTemplateRefusals.Retired()
        : unit.RegionId != RegionId || (OrganisationId is { } own && unit.OrganisationId != own) ? CourseTemplateRefusals.OtherOrganisation()
        : _texts.TrueForAll(text => text.Language != language) ? CourseTemplateRefusals.LanguageMissing()
        : null;

    /// <summary>A planned course, its sessions laid out from the first date past the days that are closed.</summary>
    public Group MakeCourse(Region region, Unit unit, string code, CourseFromTemplate chosen)
    {
        Refusal.Guard(WhyNotUse(unit, chosen.Language));
        var words = Facts.Words.First(one => one.Language == chosen.Language);
        var group = new Group(region, unit, code, Facts.ToGroupFacts(words, chosen.Place) with { Title = chosen.Title });
        group.MadeFrom(Id);
        var series = new SessionSeries(chosen.First, DaysBetween, SeriesUnit.Days, Start, End) { Count = SessionCount };
        Refusal.Guard(series.WhyNot(region.TimeZone, chosen.Closed));
        foreach (var time in series.Times(chosen.Closed))
        {
            group.Add(time);
        }

        return group;
    }

    private const int SuggestedDaysAhead = 35;
}

/// <summary>What is chosen when a template becomes a course.</summary>
public sealed record CourseFromTemplate(string Language, string Title, DateOnly First, string Place, ClosedDays Closed);
