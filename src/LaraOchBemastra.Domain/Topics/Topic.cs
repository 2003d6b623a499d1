using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Topics;

public enum TopicState
{
    New = 1,
    Planned = 2,
    Discussed = 3,
    CarriedOver = 4,
    Merged = 5,
}

/// <summary>How a question came; never who sent it.</summary>
public enum TopicOrigin
{
    /// <summary>The leaders wrote it down, most often at the inventory of the first session.</summary>
    Pair = 1,

    /// <summary>By a participant's link before the course began.</summary>
    Link = 2,

    /// <summary>From a phone in the room.</summary>
    Phone = 3,
}

/// <summary>
/// A question of the group. It belongs to the group, never to the one who asked; questions are discussed, not answered.
/// </summary>
public sealed partial class Topic : AggregateRoot
{
    public const int TextLength = 300;
    public const int NoteLength = 600;
    public const int SenderMarkLength = 64;

    private Topic()
    {
    }

    public Topic(Guid groupId, Guid? raisedInSessionId, string text, DateTime nowUtc)
        : this(Guid.CreateVersion7(), groupId, raisedInSessionId, text, nowUtc)
    {
    }

    public Topic(Guid id, Guid groupId, Guid? raisedInSessionId, string text, DateTime nowUtc)
        : base(id)
    {
        GroupId = groupId;
        RaisedInSessionId = raisedInSessionId;
        Text = text;
        RaisedAtUtc = nowUtc;
    }

    public Guid GroupId { get; private set; }

    public TopicOrigin Origin { get; private set; } = TopicOrigin.Pair;

    public Guid? RaisedInSessionId { get; private set; }

    public DateTime RaisedAtUtc { get; private set; }

    /// <summary>Kept out of the audit: a question may tell of the one who asked it.</summary>
    [Personal]
    public string Text { get; private set; } = string.Empty;

    public TopicState State { get; private set; } = TopicState.New;

    /// <summary>The session it is planned to, or was discussed in.</summary>
    public Guid? SessionId { get; private set; }

    /// <summary>The visit of the guest expert it was handed to.</summary>
    public Guid? VisitId { get; private set; }

    /// <summary>The guest expert it was handed to cannot come; it waits for a new plan.</summary>
    public bool LostGuest { get; private set; }

    /// <summary>How many times it was planned and not reached.</summary>
    public int TimesCarried { get; private set; }

    /// <summary>One line of what was said; no names, no health details.</summary>
    [Personal]
    public string Note { get; private set; } = string.Empty;

    /// <summary>Word for word kept out of the bank of earlier questions.</summary>
    public bool Withheld { get; private set; }

    /// <summary>Only the sender's own link can be recognised by it, not the sender; gone once the pair took the question in.</summary>
    [Personal]
    public string? SenderMark { get; private set; }

    /// <summary>Sent before the start and not yet taken into the board (rule R-TOPIC-5).</summary>
    public bool IsSentIn => SenderMark is not null;

    /// <summary>
    /// A question sent by a participant's link (rule R-TOPIC-5). Neither its key nor its time tells when within the day it
    /// came, so that it cannot be laid beside other rows of that moment.
    /// </summary>
    public static Topic SentIn(Guid groupId, string text, string senderMark, DateTime nowUtc) =>
        new(Guid.NewGuid(), groupId, raisedInSessionId: null, text, nowUtc.Date) { Origin = TopicOrigin.Link, SenderMark = senderMark };

    public static Topic FromPhone(Guid groupId, Guid? raisedInSessionId, string text, DateTime nowUtc) =>
        new(groupId, raisedInSessionId, text, nowUtc) { Origin = TopicOrigin.Phone };

    public Refusal? WhyNotChange() => State switch
    {
        TopicState.Discussed => TopicRefusals.AlreadyDiscussed(),
        TopicState.Merged => TopicRefusals.IsMerged(),
        _ => null,
    };

    /// <summary>The pair has it on the board: from now on nobody can tell by which link it came.</summary>
    public void TakeIn() => SenderMark = null;

    public void Reword(string text)
    {
        Refusal.Guard(WhyNotChange());
        Text = text;
        TakeIn();
    }

    public void PlanTo(Guid sessionId)
    {
        Refusal.Guard(WhyNotChange());
        VisitId = sessionId == SessionId ? VisitId : null;
        LostGuest = false;
        SessionId = sessionId;
        State = TopicState.Planned;
        TakeIn();
    }

    /// <summary>Rule R-TOPIC-4: a guest expert takes it up at the session she comes to.</summary>
    public void HandTo(Guid visitId, Guid sessionId)
    {
        PlanTo(sessionId);
        VisitId = visitId;
    }

    /// <summary>Rule R-TOPIC-4: the guest expert cannot come, so the question waits for a new plan. Nothing when it was discussed.</summary>
    public void GiveBack()
    {
        if (VisitId is null || State != TopicState.Planned)
        {
            return;
        }

        VisitId = null;
        SessionId = null;
        LostGuest = true;
        State = TopicState.CarriedOver;
    }

    /// <summary>The visit is struck from the log of its evening: the question stays where it is, without it.</summary>
    public void LoseVisit() => VisitId = null;

    public void Discuss(Guid sessionId, string note)
    {
        Refusal.Guard(State == TopicState.Merged ? TopicRefusals.IsMerged() : null);
        VisitId = sessionId == SessionId ? VisitId : null;
        SessionId = sessionId;
        Note = note;
        LostGuest = false;
        State = TopicState.Discussed;
        TakeIn();
    }

    /// <summary>Not reached: it stays on the list for a session to come.</summary>
    public void CarryOver()
    {
        Refusal.Guard(WhyNotChange());
        TimesCarried += State == TopicState.Planned ? 1 : 0;
        VisitId = null;
        SessionId = null;
        State = TopicState.CarriedOver;
        TakeIn();
    }

    /// <summary>Ticked by mistake: back to where it was, with the note kept.</summary>
    public void Reopen()
    {
        if (State == TopicState.Discussed)
        {
            State = SessionId is null ? TopicState.New : TopicState.Planned;
        }
    }

    /// <summary>The pair or the coordinator keeps a question out of the bank.</summary>
    public void Withhold(bool withheld) => Withheld = withheld;
}
