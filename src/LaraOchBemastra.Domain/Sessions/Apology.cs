using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Domain.Sessions;

/// <summary>Why somebody cannot come, from a list: there is no field in which an illness could be told.</summary>
public enum ApologyReason
{
    NotSaid = 1,
    CannotTravel = 2,
    WorkOrStudies = 3,
    Family = 4,
    OtherAppointment = 5,
    NotWell = 6,
}

/// <summary>A participant's word in advance that she will not come to one session; taken back by removing it.</summary>
public sealed class Apology : AggregateRoot
{
    private Apology()
    {
    }

    public Apology(Session session, Guid enrolmentId, ApologyReason reason, DateTime nowUtc)
        : this(Guid.CreateVersion7(), session, enrolmentId, reason, nowUtc)
    {
    }

    public Apology(Guid id, Session session, Guid enrolmentId, ApologyReason reason, DateTime nowUtc)
        : base(id)
    {
        Refusal.Guard(WhyNot(session, nowUtc));
        GroupId = session.GroupId;
        SessionId = session.Id;
        EnrolmentId = enrolmentId;
        Reason = reason;
        AtUtc = nowUtc;
    }

    public Guid GroupId { get; private set; }

    public Guid SessionId { get; private set; }

    public Guid EnrolmentId { get; private set; }

    public ApologyReason Reason { get; private set; }

    public DateTime AtUtc { get; private set; }

    /// <summary>Rule R-ATT-4: one apologises, and takes it back, until the session begins.</summary>
    public static Refusal? WhyNot(Session session, DateTime nowUtc) =>
        session.State == SessionState.Cancelled ? AttendanceRefusals.SessionCancelled()
        : session.StartsUtc <= nowUtc ? AttendanceRefusals.SessionHasBegun()
        : null;
}
