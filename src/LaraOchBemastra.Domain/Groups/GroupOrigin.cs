using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>Where a course comes from, and how it is held once more.</summary>
public sealed partial class Group
{
    private const int DaysOfWeek = 7;
    private const int WeeksOfYear = 52;

    /// <summary>The template it was made from, if any.</summary>
    public Guid? CourseTemplateId { get; private set; }

    /// <summary>The earlier course it repeats, if any.</summary>
    public Guid? PreviousId { get; private set; }

    public GroupFacts Facts => new()
    {
        Title = Title,
        Purpose = Purpose,
        Goals = Goals,
        ConditionId = ConditionId,
        Audience = Audience,
        FewestPlaces = FewestPlaces,
        MostPlaces = MostPlaces,
        Language = Language,
        Form = Form,
        Place = Place,
        TravelNote = TravelNote,
        LatestEnd = LatestEnd,
    };

    public Refusal? WhyNotRunAgain() => _sessions.Count == 0 ? CourseTemplateRefusals.NothingToRepeat() : null;

    /// <summary>The same weekday in the same week of the first year that lies ahead; none without sessions.</summary>
    public DateOnly? SuggestAgain(DateOnly today)
    {
        if (_sessions.Count == 0)
        {
            return null;
        }

        var first = _sessions.Min(session => session.Date);
        do
        {
            first = first.AddDays(WeeksOfYear * DaysOfWeek);
        }
        while (first <= today);
        return first;
    }

    /// <summary>
    /// Rule R-AGAIN-1: a new planned course with the same texts and the same rhythm from a new first date. A session that
    /// would fall on a closed day moves, with those after it, to the next day of the rhythm. Nobody takes part in it yet.
    /// </summary>
    public Group RunAgain(Region region, Unit unit, string code, string title, DateOnly first, ClosedDays closed)
    {
        Refusal.Guard(WhyNotRunAgain());
        var again = new Group(region, unit, code, Facts with { Title = title }) { PreviousId = Id, CourseTemplateId = CourseTemplateId };
        foreach (var time in TimesFrom(first, closed))
        {
            again.Add(time);
        }

        return again;
    }

    /// <summary>The sessions as they would lie from a new first date; one that made up for another is not repeated.</summary>
    public IReadOnlyList<SessionTime> TimesFrom(DateOnly first, ClosedDays closed)
    {
        var plan = _sessions.Where(session => session.CatchUpForId is null).OrderBy(session => session.Date).ThenBy(session => session.Start).ToList();
        var step = plan.Zip(plan.Skip(1)).Any(pair => pair.Second.Date.DayNumber - pair.First.Date.DayNumber is > 0 and < DaysOfWeek) ? 1 : DaysOfWeek;
        var shift = first.DayNumber - plan[0].Date.DayNumber;
        List<SessionTime> times = [];
        foreach (var session in plan)
        {
            while (session.Date.AddDays(shift) is var date && date < Session.Latest && closed.On(date) is not null)
            {
                shift += step;
            }

            times.Add(session.Time with { Date = session.Date.AddDays(shift) });
        }

        return times;
    }

    internal void MadeFrom(Guid templateId) => CourseTemplateId = templateId;
}
