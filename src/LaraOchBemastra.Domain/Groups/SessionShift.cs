using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>Where a session goes when one before it is moved.</summary>
/// <param name="Session">The session.</param>
/// <param name="To">Its new time.</param>
/// <param name="Skipped">Closed dates that were stepped over to come there.</param>
public sealed record SessionShift(Session Session, SessionTime To, IReadOnlyList<SeriesDay> Skipped);

/// <summary>
/// Rule R-SERIES-3: moving one session can move the planned ones after it by the same shift. One that would land on a closed
/// day goes on by a week (by a day where sessions lie closer), and those after it go as much further, so the order holds.
/// </summary>
public sealed partial class Group
{
    /// <param name="sessionId">The session that is moved; it lands where it is put, whatever day that is.</param>
    /// <param name="to">Its new time.</param>
    /// <param name="closed">The days the others step over.</param>
    /// <param name="locked">Sessions that stay, such as those with a signed log.</param>
    public IReadOnlyList<SessionShift> ShiftFrom(Guid sessionId, SessionTime to, ClosedDays closed, IReadOnlySet<Guid> locked)
    {
        var first = _sessions.Single(session => session.Id == sessionId);
        var rest = _sessions
            .Where(session => session.StartsUtc > first.StartsUtc && session.State == SessionState.Planned && !locked.Contains(session.Id))
            .OrderBy(session => session.StartsUtc).ToList();
        var step = Step([first, .. rest]);
        var days = to.Date.DayNumber - first.Date.DayNumber;
        List<SessionShift> shifts = [new(first, to, [])];
        foreach (var session in rest)
        {
            List<SeriesDay> skipped = [];
            var time = new SessionTime(session.Date.AddDays(days), session.Start.Add(to.Start - first.Start), session.End.Add(to.End - first.End));
            while (closed.On(time.Date) is { } why && time.Date < Session.Latest)
            {
                skipped.Add(new SeriesDay(time, why));
                days += step;
                time = time with { Date = time.Date.AddDays(step) };
            }

            shifts.Add(new SessionShift(session, time, skipped));
        }

        return shifts;
    }

    public Refusal? WhyNotShift(IReadOnlyList<SessionShift> shifts)
    {
        if (State is GroupState.Cancelled or GroupState.Closed)
        {
            return GroupRefusals.IsOver();
        }

        var staying = _sessions.Where(session => session.State == SessionState.Planned && shifts.All(shift => shift.Session.Id != session.Id))
            .Select(session => session.Time).ToList();
        foreach (var shift in shifts)
        {
            if (shift.To.Date > Session.Latest || shift.To.Date < Session.Earliest)
            {
                return ScheduleRefusals.ShiftLeavesTheDay(shift.To.Date);
            }

            if (shift.To.WhyNot(TimeZone) is { } refusal)
            {
                return refusal;
            }

            if (staying.Exists(shift.To.Overlaps))
            {
                return GroupRefusals.SessionOverlaps(shift.To.Date);
            }

            staying.Add(shift.To);
        }

        return null;
    }

    public void Shift(IReadOnlyList<SessionShift> shifts)
    {
        Refusal.Guard(WhyNotShift(shifts));
        foreach (var shift in shifts)
        {
            shift.Session.Place(shift.To);
        }

        Renumber();
    }

    private static int Step(List<Session> sessions) =>
        sessions.Zip(sessions.Skip(1), (left, right) => right.Date.DayNumber - left.Date.DayNumber).DefaultIfEmpty(DaysOfWeek).Min() >= DaysOfWeek
            ? DaysOfWeek
            : 1;
}
