using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

/// <summary>What became of a session.</summary>
public enum SessionOutcome
{
    Held = 1,
    HeldByOneLeader = 2,
    Cancelled = 3,

    /// <summary>Cancelled so late that a leader had set out or had given up other work for it.</summary>
    CancelledLate = 4,
}

public enum LogState
{
    Open = 1,
    Signed = 2,
}

/// <summary>
/// The log of one session. It tells the truth: who was there and from when to when, also when it was one leader, or when
/// nothing was held. Signing locks it (rule R-LOG-3); a claim stores the version it rests on.
/// </summary>
public sealed class SessionLog : AggregateRoot
{
    public const int ReasonLength = 400;
    public const int NotesLength = 4000;

    private readonly List<LeaderPresence> _leaders = [];
    private readonly List<Attendance> _attendances = [];

    private SessionLog()
    {
    }

    public SessionLog(Guid groupId, Guid sessionId)
        : this(Guid.CreateVersion7(), groupId, sessionId)
    {
    }

    public SessionLog(Guid id, Guid groupId, Guid sessionId)
        : base(id)
    {
        GroupId = groupId;
        SessionId = sessionId;
    }

    public Guid GroupId { get; private set; }

    public Guid SessionId { get; private set; }

    public SessionOutcome Outcome { get; private set; } = SessionOutcome.Held;

    public string Reason { get; private set; } = string.Empty;

    public string Notes { get; private set; } = string.Empty;

    public LogState State { get; private set; } = LogState.Open;

    /// <summary>Counts signings: a correction of a signed log is a later edition.</summary>
    public int Edition { get; private set; } = 1;

    public Guid? SignedBy { get; private set; }

    public DateTime? SignedAtUtc { get; private set; }

    public DateTime? SavedAtUtc { get; private set; }

    public IReadOnlyList<LeaderPresence> Leaders => _leaders;

    public IReadOnlyList<Attendance> Attendances => _attendances;

    public Refusal? WhyNotChange() => State == LogState.Signed ? SessionRefusals.LogSigned() : null;

    /// <summary>Saves what the leaders wrote. Nothing here is a rule yet: a half-filled log is kept, signing asks.</summary>
    public void Write(SessionOutcome outcome, string reason, string notes, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotChange());
        Outcome = outcome;
        Reason = reason;
        Notes = notes;
        SavedAtUtc = nowUtc;
    }

    /// <summary>States that a leader was there, from when to when, in local time; or that she was not.</summary>
    public void SetPresence(Guid leaderId, bool present, TimeOnly? from, TimeOnly? until)
    {
        Refusal.Guard(WhyNotChange());
        var row = _leaders.Find(one => one.LeaderId == leaderId);
        if (row is null)
        {
            row = new LeaderPresence(this, leaderId);
            _leaders.Add(row);
        }

        row.Set(present, from, until);
    }

    public void SetAttendance(Guid enrolmentId, bool came)
    {
        Refusal.Guard(WhyNotChange());
        var row = _attendances.Find(one => one.EnrolmentId == enrolmentId);
        if (came && row is null)
        {
            _attendances.Add(new Attendance(this, enrolmentId));
        }
        else if (!came && row is not null)
        {
            _attendances.Remove(row);
        }
    }

    /// <summary>Rules R-LOG-1 (the outcome agrees with who was there) and R-LOG-2 (a deviation has a reason).</summary>
    public Refusal? WhyNotSign(DateOnly sessionDate, DateOnly today)
    {
        var present = _leaders.Count(leader => leader.Present);
        if (State == LogState.Signed)
        {
            return SessionRefusals.LogSigned();
        }

        if (Outcome is SessionOutcome.Cancelled or SessionOutcome.CancelledLate)
        {
            return string.IsNullOrWhiteSpace(Reason) ? SessionRefusals.ReasonNeeded() : null;
        }

        if (sessionDate > today)
        {
            return SessionRefusals.NotYetHeld(sessionDate);
        }

        if (_leaders.Exists(leader => leader.Present && (leader.From is null || leader.Until is null || leader.Until <= leader.From)))
        {
            return SessionRefusals.LeaderTimesMissing();
        }

        return (Outcome, present) switch
        {
            (_, 0) => SessionRefusals.NoLeaderPresent(),
            (SessionOutcome.Held, 1) => SessionRefusals.OnlyOneLeader(),
            (SessionOutcome.HeldByOneLeader, > 1) => SessionRefusals.MoreThanOneLeader(),
            (SessionOutcome.HeldByOneLeader, 1) when string.IsNullOrWhiteSpace(Reason) => SessionRefusals.ReasonNeeded(),
            _ => null,
        };
    }

    public void Sign(Guid accountId, DateOnly sessionDate, DateOnly today, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotSign(sessionDate, today));
        State = LogState.Signed;
        SignedBy = accountId;
        SignedAtUtc = nowUtc;
        SavedAtUtc = nowUtc;
    }
}
