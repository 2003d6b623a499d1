using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

/// <summary>
/// What is noted of one person at one session beside the tick in the log: why she did not come, and every correction after
/// the log was signed.
/// </summary>
public sealed class AttendanceNote : AggregateRoot
{
    private readonly List<AttendanceCorrection> _corrections = [];

    private AttendanceNote()
    {
    }

    public AttendanceNote(Guid groupId, Guid sessionId, Guid enrolmentId)
        : this(Guid.CreateVersion7(), groupId, sessionId, enrolmentId)
    {
    }

    public AttendanceNote(Guid id, Guid groupId, Guid sessionId, Guid enrolmentId)
        : base(id)
    {
        GroupId = groupId;
        SessionId = sessionId;
        EnrolmentId = enrolmentId;
    }

    public Guid GroupId { get; private set; }

    public Guid SessionId { get; private set; }

    public Guid EnrolmentId { get; private set; }

    public Presence Presence { get; private set; } = Presence.DidNotCome;

    /// <summary>Who changed what after the signing, oldest first.</summary>
    public IReadOnlyList<AttendanceCorrection> Corrections => _corrections;

    /// <summary>Rule R-ATT-2: before the signing the log says who came; here only why somebody did not.</summary>
    public static Refusal? WhyNotExplain(Presence presence, bool logIsSigned) =>
        logIsSigned ? AttendanceRefusals.IsSigned()
        : presence == Presence.Came ? AttendanceRefusals.TickInLog()
        : null;

    public void Explain(Presence presence, bool logIsSigned)
    {
        Refusal.Guard(WhyNotExplain(presence, logIsSigned));
        Presence = presence;
    }

    /// <summary>Rule R-ATT-3: after the signing one presence is changed with a reason, and the history stays readable.</summary>
    public static Refusal? WhyNotCorrect(bool logIsSigned, string why) =>
        !logIsSigned ? AttendanceRefusals.NotSigned()
        : string.IsNullOrWhiteSpace(why) ? AttendanceRefusals.ReasonNeeded()
        : null;

    /// <param name="from">What was told until now; nothing where nobody had said anything.</param>
    /// <param name="to">What is true.</param>
    /// <param name="why">In words, never about health.</param>
    /// <param name="by">The account.</param>
    /// <param name="nowUtc">The instant.</param>
    /// <param name="logIsSigned">The session's log is signed.</param>
    public void Correct(Presence? from, Presence to, string why, Guid by, DateTime nowUtc, bool logIsSigned)
    {
        Refusal.Guard(WhyNotCorrect(logIsSigned, why));
        _corrections.Add(new AttendanceCorrection(this, from, to, why, by, nowUtc));
        Presence = to;
    }
}

/// <summary>One correction: who, when, from, to and why. Never changed.</summary>
public sealed class AttendanceCorrection : Entity, IPart
{
    public const int WhyLength = 300;

    private AttendanceCorrection()
    {
    }

    internal AttendanceCorrection(AttendanceNote note, Presence? from, Presence to, string why, Guid by, DateTime atUtc)
    {
        NoteId = note.Id;
        From = from;
        To = to;
        Why = why;
        By = by;
        AtUtc = atUtc;
    }

    public Guid NoteId { get; private set; }

    Guid IPart.RootId => NoteId;

    public Presence? From { get; private set; }

    public Presence To { get; private set; }

    [Personal]
    public string Why { get; private set; } = string.Empty;

    public Guid By { get; private set; }

    public DateTime AtUtc { get; private set; }
}
