using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Topics;

public enum TopicState
{
    New = 1,
    Planned = 2,
    Discussed = 3,
    CarriedOver = 4,
}

/// <summary>
/// A question of the group. It belongs to the group, never to the one who asked; questions are discussed, not answered.
/// </summary>
public sealed class Topic : AggregateRoot
{
    public const int TextLength = 300;
    public const int NoteLength = 600;

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

    public Guid? RaisedInSessionId { get; private set; }

    public DateTime RaisedAtUtc { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public TopicState State { get; private set; } = TopicState.New;

    /// <summary>The session it is planned to, or was discussed in.</summary>
    public Guid? SessionId { get; private set; }

    /// <summary>One line of what was said; no names, no health details.</summary>
    public string Note { get; private set; } = string.Empty;

    public Refusal? WhyNotChange() => State == TopicState.Discussed ? TopicRefusals.AlreadyDiscussed() : null;

    public void Reword(string text)
    {
        Refusal.Guard(WhyNotChange());
        Text = text;
    }

    public void PlanTo(Guid sessionId)
    {
        Refusal.Guard(WhyNotChange());
        SessionId = sessionId;
        State = TopicState.Planned;
    }

    public void Discuss(Guid sessionId, string note)
    {
        SessionId = sessionId;
        Note = note;
        State = TopicState.Discussed;
    }

    /// <summary>Not reached: it stays on the list for a session to come.</summary>
    public void CarryOver()
    {
        Refusal.Guard(WhyNotChange());
        SessionId = null;
        State = TopicState.CarriedOver;
    }

    /// <summary>Ticked by mistake: back to where it was, with the note kept.</summary>
    public void Reopen()
    {
        if (State == TopicState.Discussed)
        {
            State = SessionId is null ? TopicState.New : TopicState.Planned;
        }
    }
}

public static class TopicRefusals
{
    public static Refusal AlreadyDiscussed() => new("topic.already-discussed");
}
