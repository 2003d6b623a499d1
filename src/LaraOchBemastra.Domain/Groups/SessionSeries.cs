using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

public enum SeriesUnit
{
    Weeks = 1,
    Days = 2,
}

/// <summary>A date the pattern came to: a session, or left out and why.</summary>
public sealed record SeriesDay(SessionTime Time, ClosedDay? Closed);

/// <summary>
/// Sessions laid out by a pattern (rule R-SERIES-1): every so many days or weeks from a first date, on chosen weekdays of
/// those weeks, until there are so many or until a date. What is closed is stepped over, and a series that counts is then
/// so much longer.
/// </summary>
/// <param name="First">No session before it; without chosen weekdays it decides the weekday.</param>
/// <param name="Every">1 for every week or day, 2 for every other.</param>
/// <param name="Unit">Days or weeks.</param>
/// <param name="Start">Local time.</param>
/// <param name="End">Local time.</param>
public sealed record SessionSeries(DateOnly First, int Every, SeriesUnit Unit, TimeOnly Start, TimeOnly End)
{
    /// <summary>A year of days: a series that finds no open day in it finds none.</summary>
    private const int MostDays = 366;

    public const int MostBetween = 60;

    /// <summary>Weekdays in each week; only where <see cref="Unit"/> is weeks. Empty: the weekday of the first date.</summary>
    public IReadOnlyCollection<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>How many sessions.</summary>
    public int? Count { get; init; }

    /// <summary>No session after it.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Rule R-SERIES-2: a series has an end, and no more sessions than a course may have.</summary>
    public Refusal? WhyNot(string ianaZone, ClosedDays closed)
    {
        if (Every is < 1 or > MostBetween || (Count ?? 0) < 1 && Until is null)
        {
            return ScheduleRefusals.SeriesWithoutEnd();
        }

        var held = Times(closed).ToList();
        return held.Count == 0 ? ScheduleRefusals.SeriesEmpty()
            : held.Count > Group.MostSessions ? GroupRefusals.TooManySessions(Group.MostSessions)
            : held.Select(time => time.WhyNot(ianaZone)).FirstOrDefault(refusal => refusal is not null);
    }

    public IEnumerable<SessionTime> Times(ClosedDays closed) => Days(closed).Where(day => day.Closed is null).Select(day => day.Time);

    /// <summary>Every date the pattern comes to, in order, with those left out.</summary>
    public IReadOnlyList<SeriesDay> Days(ClosedDays closed)
    {
        List<SeriesDay> days = [];
        var held = 0;
        foreach (var date in Dates().TakeWhile(date => Until is null || date <= Until).Take(MostDays))
        {
            if (held == Count || held > Group.MostSessions)
            {
                break;
            }

            var day = new SeriesDay(new SessionTime(date, Start, End), closed.On(date));
            days.Add(day);
            held += day.Closed is null ? 1 : 0;
        }

        return days;
    }

    private IEnumerable<DateOnly> Dates()
    {
        if (Unit == SeriesUnit.Days || Weekdays.Count == 0)
        {
            var step = Every * (Unit == SeriesUnit.Days ? 1 : 7);
            for (var date = First; date <= Session.Latest; date = date.AddDays(step))
            {
                yield return date;
            }

            yield break;
        }

        int[] places = [.. Weekdays.Distinct().Select(FromMonday).Order()];
        for (var monday = First.AddDays(-FromMonday(First.DayOfWeek)); monday <= Session.Latest; monday = monday.AddDays(7 * Every))
        {
            foreach (var date in places.Select(monday.AddDays).Where(date => date >= First && date <= Session.Latest))
            {
                yield return date;
            }
        }
    }

    private static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;
}
