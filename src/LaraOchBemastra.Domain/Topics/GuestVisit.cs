using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Domain.Topics;

public enum GuestAnswer
{
    Accepted = 1,
    Declined = 2,
}

/// <summary>How it stands with a guest.</summary>
public enum GuestState
{
    /// <summary>Written down by the pair, never asked by mail.</summary>
    Noted = 1,
    Asked = 2,
    Accepted = 3,
    Declined = 4,

    /// <summary>The session began before an answer came.</summary>
    NoAnswer = 5,
}

/// <summary>
/// A guest expert at a session, invited when a question needs one. Asked by mail from the region's directory, or written
/// down by the pair as it happened.
/// </summary>
public sealed class GuestVisit : AggregateRoot
{
    public const int NameLength = 120;
    public const int FieldLength = 160;
    public const int SaidLength = 200;

    private GuestVisit()
    {
    }

    public GuestVisit(Guid groupId, Guid sessionId, string name, string field)
        : this(Guid.CreateVersion7(), groupId, sessionId, name, field)
    {
    }

    public GuestVisit(Guid id, Guid groupId, Guid sessionId, string name, string field)
        : base(id)
    {
        GroupId = groupId;
        SessionId = sessionId;
        Name = name;
        Field = field;
    }

    public Guid GroupId { get; private set; }

    public Guid SessionId { get; private set; }

    /// <summary>Her row in the directory; none for one written down by the pair.</summary>
    public Guid? ExpertId { get; private set; }

    [Personal]
    public string Name { get; private set; } = string.Empty;

    /// <summary>Field of knowledge: dietetics, social insurance, breathing.</summary>
    public string Field { get; private set; } = string.Empty;

    public DateTime? AskedAtUtc { get; private set; }

    /// <summary>Who asked, and is told the answer.</summary>
    public Guid? AskedBy { get; private set; }

    /// <summary>Hash of the answer link's key; renewed when she is asked again.</summary>
    public string? LinkHash { get; private set; }

    public GuestAnswer? Answer { get; private set; }

    public DateTime? AnsweredAtUtc { get; private set; }

    /// <summary>One line with the answer: "a quarter of an hour late".</summary>
    [Personal]
    public string Said { get; private set; } = string.Empty;

    /// <summary>Rule R-GUEST-1: one is asked by mail who has an address and has not retired, to a session that is to come.</summary>
    public static Refusal? WhyNotAsk(GuestExpert expert, Session session, DateTime nowUtc) =>
        expert.RetiredOn is not null ? GuestRefusals.Retired(expert.Name)
        : expert.Email.Length == 0 ? GuestRefusals.NoAddress(expert.Name)
        : session.State == SessionState.Cancelled ? GuestRefusals.SessionCancelled()
        : session.StartsUtc <= nowUtc ? GuestRefusals.SessionBegun()
        : null;

    public static GuestVisit Ask(GuestExpert expert, Session session, Guid askedBy, string linkHash, DateTime nowUtc) =>
        Ask(Guid.CreateVersion7(), expert, session, askedBy, linkHash, nowUtc);

    public static GuestVisit Ask(Guid id, GuestExpert expert, Session session, Guid askedBy, string linkHash, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotAsk(expert, session, nowUtc));
        var visit = new GuestVisit(id, session.GroupId, session.Id, expert.Name, expert.Fields) { ExpertId = expert.Id };
        visit.Send(askedBy, linkHash, nowUtc);
        return visit;
    }

    /// <summary>One who said yes is not asked again; one who said no may be, with a new link.</summary>
    public Refusal? WhyNotAskAgain(GuestExpert expert, Session session, DateTime nowUtc) =>
        Answer == GuestAnswer.Accepted ? GuestRefusals.Accepted(Name) : WhyNotAsk(expert, session, nowUtc);

    public void AskAgain(GuestExpert expert, Session session, Guid askedBy, string linkHash, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotAskAgain(expert, session, nowUtc));
        Answer = null;
        AnsweredAtUtc = null;
        Said = string.Empty;
        Send(askedBy, linkHash, nowUtc);
    }

    /// <summary>The session moved: whatever she said was about another time. A no stays (rule R-GUEST-2).</summary>
    public Refusal? WhyNotAskAnew(Session session, DateTime nowUtc) =>
        AskedAtUtc is null || Answer == GuestAnswer.Declined ? GuestRefusals.SaidNo()
        : session.StartsUtc <= nowUtc ? GuestRefusals.SessionBegun()
        : null;

    public void AskAnew(Session session, string linkHash, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotAskAnew(session, nowUtc));
        Answer = null;
        AnsweredAtUtc = null;
        Said = string.Empty;
        LinkHash = linkHash;
        AskedAtUtc = nowUtc;
    }

    /// <summary>An invitation is taken back until the session begins; then the log tells who came.</summary>
    public Refusal? WhyNotTakeBack(Session session, DateTime nowUtc) =>
        AskedAtUtc is null ? GuestRefusals.NotAsked()
        : session.StartsUtc <= nowUtc ? GuestRefusals.SessionBegun()
        : null;

    /// <summary>
    /// Rule R-GUEST-2: the link answers until the session begins. A yes may become a no, however late; a no stays, because
    /// the questions went back to the plan and another may have been asked.
    /// </summary>
    public Refusal? WhyNotAnswer(Session session, DateTime nowUtc) =>
        session.State == SessionState.Cancelled ? GuestRefusals.SessionCancelled()
        : session.StartsUtc <= nowUtc ? GuestRefusals.SessionBegun()
        : Answer == GuestAnswer.Declined ? GuestRefusals.SaidNo()
        : null;

    public void Reply(GuestAnswer answer, string said, Session session, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotAnswer(session, nowUtc));
        Answer = answer;
        AnsweredAtUtc = nowUtc;
        Said = said;
    }

    /// <summary>A reminder holds a key of its own; the one before it opens nothing any more (rule R-LINK-1).</summary>
    public void RenewLink(string linkHash) => LinkHash = linkHash;

    /// <param name="sessionStartsUtc">When the session begins.</param>
    /// <param name="nowUtc">The time it is.</param>
    public GuestState StateAt(DateTime sessionStartsUtc, DateTime nowUtc) =>
        Answer == GuestAnswer.Accepted ? GuestState.Accepted
        : Answer == GuestAnswer.Declined ? GuestState.Declined
        : AskedAtUtc is null ? GuestState.Noted
        : sessionStartsUtc <= nowUtc ? GuestState.NoAnswer
        : GuestState.Asked;

    private void Send(Guid askedBy, string linkHash, DateTime nowUtc)
    {
        AskedAtUtc = nowUtc;
        AskedBy = askedBy;
        LinkHash = linkHash;
    }
}

public static class GuestRefusals
{
    public static Refusal Unknown() => new("guest.unknown");

    public static Refusal Retired(string name) => new("guest.retired", name);

    public static Refusal NoAddress(string name) => new("guest.no-address", name);

    public static Refusal SessionCancelled() => new("guest.session-cancelled");

    public static Refusal SessionBegun() => new("guest.session-begun");

    public static Refusal Accepted(string name) => new("guest.accepted", name);

    public static Refusal AskedAlready(string name) => new("guest.asked-already", name);

    /// <summary>Written down by the pair: there is no invitation to take back.</summary>
    public static Refusal NotAsked() => new("guest.not-asked");

    public static Refusal SaidNo() => new("guest.said-no");

    /// <summary>A warning, not a refusal: she may know better how far it is between the two.</summary>
    public static Refusal BookedElsewhere(string name, DateOnly date, TimeOnly start) => new("guest.booked-elsewhere", name, date, start);
}
