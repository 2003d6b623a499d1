namespace LaraOchBemastra.Domain.Groups;

/// <summary>
/// Sessions laid out at even distance from a first date: the suggestion a coordinator starts from. Each can be moved
/// afterwards.
/// </summary>
/// <param name="First">Date of the first session; it decides the weekday.</param>
/// <param name="Count">Number of sessions.</param>
/// <param name="DaysBetween">7 for every week, 14 for every other, 1 for days in a row.</param>
/// <param name="Start">Local time.</param>
/// <param name="End">Local time.</param>
/// <param name="Skip">Dates to leave out, such as a school holiday; the series is then one step longer.</param>
public sealed record SessionPattern(
    DateOnly First, int Count, int DaysBetween, TimeOnly Start, TimeOnly End, IReadOnlyCollection<DateOnly> Skip)
{
    public IEnumerable<SessionTime> Times()
    {
        var date = First;
        for (var made = 0; made < Count; date = date.AddDays(DaysBetween))
        {
            if (!Skip.Contains(date))
            {
                made++;
                yield return new SessionTime(date, Start, End);
            }
        }
    }
}
