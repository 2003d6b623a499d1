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

    /// <summary>One of two has signed; it is locked until the other signs or sends it back.</summary>
    HalfSigned = 3,
}

/// <summary>What is written of an evening, beside who was there.</summary>
public sealed record LogWords
{
    public SessionOutcome Outcome { get; init; } = SessionOutcome.Held;

    /// <summary>Why it was otherwise than planned.</summary>
    public string Reason { get; init; } = string.Empty;

    public string Notes { get; init; } = string.Empty;

    public string Learned { get; init; } = string.Empty;

    /// <summary>What to do otherwise next time.</summary>
    public string ToChange { get; init; } = string.Empty;
}

/// <summary>
/// The log of one session. It tells the truth: who was there and from when to when, also when it was one leader, or when
/// nothing was held. The leaders' signatures lock it (rule R-LOG-3); a claim stores the edition it rests on.
/// </summary>
public sealed partial class SessionLog : AggregateRoot
{
    public const int ReasonLength = 400;
    public const int NotesLength = 4000;
    public const int LearnedLength = 2000;

    private readonly List<LeaderPresence> _leaders = [];
    private readonly List<Attendance> _attendances = [];
    private readonly List<LogSignature> _signatures = [];
    private readonly List<LogEdition> _editions = [];

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

    [Personal]
    public string Reason { get; private set; } = string.Empty;

    [Personal]
    public string Notes { get; private set; } = string.Empty;

    [Personal]
    public string Learned { get; private set; } = string.Empty;

    [Personal]
    public string ToChange { get; private set; } = string.Empty;

    public DateTime? SavedAtUtc { get; private set; }

    public IReadOnlyList<LeaderPresence> Leaders => _leaders;

    public IReadOnlyList<Attendance> Attendances => _attendances;

    public Refusal? WhyNotChange() => State switch
    {
        LogState.Signed => SessionRefusals.LogSigned(),
        LogState.HalfSigned => SessionRefusals.LogHalfSigned(),
        _ => null,
    };

    /// <summary>Saves what the leaders wrote. Nothing here is a rule yet: a half-filled log is kept, signing asks.</summary>
    public void Write(LogWords words, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotChange());
        Outcome = words.Outcome;
        Reason = words.Reason;
        Notes = words.Notes;
        Learned = words.Learned;
        ToChange = words.ToChange;
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
}
