using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>The course's sessions: laid out, moved, cancelled.</summary>
public sealed partial class Group
{
    public Refusal? WhyNotAdd(SessionTime time) =>
        State is GroupState.Cancelled or GroupState.Closed ? GroupRefusals.IsOver()
        : _sessions.Count >= MostSessions ? GroupRefusals.TooManySessions(MostSessions)
        : time.WhyNot(TimeZone) ?? WhyNotAt(time, except: null);

    public Session Add(SessionTime time)
    {
        Refusal.Guard(WhyNotAdd(time));
        var session = new Session(this, _sessions.Count + 1, time);
        _sessions.Add(session);
        Renumber();
        return session;
    }

    public Refusal? WhyNotMove(Guid sessionId, SessionTime time) =>
        State is GroupState.Cancelled or GroupState.Closed ? GroupRefusals.IsOver()
        : time.WhyNot(TimeZone) ?? WhyNotAt(time, sessionId);

    public void Move(Guid sessionId, SessionTime time)
    {
        Refusal.Guard(WhyNotMove(sessionId, time));
        _sessions.Single(session => session.Id == sessionId).Place(time);
        Renumber();
    }

    /// <summary>Takes a session out of the plan; one that was to be held and is not is cancelled instead.</summary>
    public Refusal? WhyNotRemove() => State == GroupState.Planned ? null : GroupRefusals.CancelInsteadOfRemove();

    /// <summary>With whoever was to substitute at it.</summary>
    public void Remove(Guid sessionId)
    {
        Refusal.Guard(WhyNotRemove());
        _substitutes.RemoveAll(one => one.SessionId == sessionId);
        _sessions.Find(session => session.CatchUpForId == sessionId)?.CatchUpFor(null);
        _sessions.RemoveAll(session => session.Id == sessionId);
        Renumber();
    }

    /// <summary>Cancels one session; people who come anyway are told why.</summary>
    public void CancelSession(Guid sessionId, string reason)
    {
        Refusal.Guard(string.IsNullOrWhiteSpace(reason) ? GroupRefusals.ReasonNeeded() : null);
        _sessions.Single(session => session.Id == sessionId).Cancel(reason);
        Renumber();
    }

    /// <summary>Rule R-SESSION-3: one that is made up for is not held as well, and its time must still be free.</summary>
    public Refusal? WhyNotRestore(Guid sessionId) =>
        CatchUpOf(sessionId) is { } instead ? ScheduleRefusals.ReplacedByCatchUp(instead.Date)
        : WhyNotMove(sessionId, _sessions.Single(session => session.Id == sessionId).Time);

    public void RestoreSession(Guid sessionId)
    {
        Refusal.Guard(WhyNotRestore(sessionId));
        _sessions.Single(session => session.Id == sessionId).Restore();
        Renumber();
    }

    /// <summary>The session that makes up for a cancelled one, if it is planned.</summary>
    public Session? CatchUpOf(Guid cancelledId) =>
        _sessions.Find(session => session.CatchUpForId == cancelledId && session.State == SessionState.Planned);

    /// <summary>Rule R-SESSION-3: only a cancelled session is made up for, and once.</summary>
    public Refusal? WhyNotCatchUp(Guid cancelledId, SessionTime time) =>
        _sessions.Find(session => session.Id == cancelledId)?.State != SessionState.Cancelled ? ScheduleRefusals.OnlyCancelledHasCatchUp()
        : CatchUpOf(cancelledId) is { } there ? ScheduleRefusals.HasCatchUp(there.Date)
        : WhyNotAdd(time);

    public Session CatchUp(Guid cancelledId, SessionTime time)
    {
        Refusal.Guard(WhyNotCatchUp(cancelledId, time));
        var session = Add(time);
        session.CatchUpFor(cancelledId);
        return session;
    }

    public void TellAbout(Guid sessionId, string note, TimeOnly? latestEnd)
    {
        Refusal.Guard(WhyNotCancel());
        _sessions.Single(session => session.Id == sessionId).TellAbout(note, latestEnd);
    }

    /// <summary>
    /// Rule R-SESSION-4: the time people must leave by, for the last bus or ferry, when the session ends later than that.
    /// A warning: some are fetched by car.
    /// </summary>
    public TimeOnly? EndsAfter(Session session) => (session.LatestEnd ?? LatestEnd) is { } latest && session.End > latest ? latest : null;

    private Refusal? WhyNotAt(SessionTime time, Guid? except) =>
        _sessions.Exists(session => session.Id != except && session.State == SessionState.Planned && session.Overlaps(time))
            ? GroupRefusals.SessionOverlaps(time.Date)
            : null;

    /// <summary>Numbers follow the calendar: "session 3" is the third one held.</summary>
    private void Renumber()
    {
        _sessions.Sort((left, right) => left.StartsUtc.CompareTo(right.StartsUtc));
        for (var i = 0; i < _sessions.Count; i++)
        {
            if (_sessions[i].Number != i + 1)
            {
                _sessions[i].Number = i + 1;
            }
        }

        var planned = _sessions.Where(session => session.State == SessionState.Planned).ToList();
        FirstDate = planned.Count == 0 ? null : planned.Min(session => session.Date);
        LastDate = planned.Count == 0 ? null : planned.Max(session => session.Date);
    }
}
