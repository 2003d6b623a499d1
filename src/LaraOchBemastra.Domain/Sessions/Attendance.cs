using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

/// <summary>That one enrolled person came. No row, no presence: nobody is present by default.</summary>
public sealed class Attendance : Entity, IPart
{
    private Attendance()
    {
    }

    internal Attendance(SessionLog log, Guid enrolmentId)
    {
        SessionLogId = log.Id;
        EnrolmentId = enrolmentId;
    }

    public Guid SessionLogId { get; private set; }

    Guid IPart.RootId => SessionLogId;

    public Guid EnrolmentId { get; private set; }
}

/// <summary>That a leader was at the session, and from when to when: what a claim rests on.</summary>
public sealed class LeaderPresence : Entity, IPart
{
    private LeaderPresence()
    {
    }

    internal LeaderPresence(SessionLog log, Guid leaderId)
    {
        SessionLogId = log.Id;
        LeaderId = leaderId;
    }

    public Guid SessionLogId { get; private set; }

    Guid IPart.RootId => SessionLogId;

    public Guid LeaderId { get; private set; }

    public bool Present { get; private set; }

    public TimeOnly? From { get; private set; }

    public TimeOnly? Until { get; private set; }

    internal void Set(bool present, TimeOnly? from, TimeOnly? until)
    {
        Present = present;
        From = present ? from : null;
        Until = present ? until : null;
    }
}
