using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Planning;

/// <summary>The six elements of the didactic relation model: each depends on the others.</summary>
public enum PlanningElement
{
    TargetGroup = 1,
    Goals = 2,
    Frame = 3,
    Content = 4,
    Methods = 5,
    Assessment = 6,
}

/// <summary>Which side a theme came from; the users' stand first.</summary>
public enum ThemeOrigin
{
    User = 1,
    Professional = 2,
}

public enum MeetingLineKind
{
    Theme = 1,
    Question = 2,
    Decision = 3,
}

/// <summary>A theme, a question to ask, or a decision.</summary>
public sealed class MeetingLine : Entity, IPart
{
    public const int TextLength = 400;

    private MeetingLine()
    {
    }

    public Guid MeetingId { get; private set; }

    public PlanningMeeting Meeting { get; private set; } = null!;

    Guid IPart.RootId => MeetingId;

    public MeetingLineKind Kind { get; private set; }

    public PlanningElement? Element { get; private set; }

    public ThemeOrigin? Origin { get; private set; }

    public string Text { get; private set; } = string.Empty;

    internal static MeetingLine Plain(PlanningMeeting meeting, MeetingLineKind kind, string text) =>
        new() { MeetingId = meeting.Id, Meeting = meeting, Kind = kind, Text = text };

    internal static MeetingLine Theme(PlanningMeeting meeting, PlanningElement element, ThemeOrigin origin, string text)
    {
        var line = Plain(meeting, MeetingLineKind.Theme, text);
        line.Element = element;
        line.Origin = origin;
        return line;
    }
}

/// <summary>What somebody took on, and until when.</summary>
public sealed class MeetingTask : Entity, IPart
{
    public const int TextLength = 400;

    private MeetingTask()
    {
    }

    internal MeetingTask(PlanningMeeting meeting, string text, Guid memberId, DateOnly due)
    {
        MeetingId = meeting.Id;
        Meeting = meeting;
        Text = text;
        MemberId = memberId;
        Due = due;
    }

    public Guid MeetingId { get; private set; }

    public PlanningMeeting Meeting { get; private set; } = null!;

    Guid IPart.RootId => MeetingId;

    public string Text { get; private set; } = string.Empty;

    public Guid MemberId { get; private set; }

    public DateOnly Due { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public bool IsLate(DateOnly today) => DoneOn is null && Due < today;

    internal void Finish(DateOnly? on) => DoneOn = on;
}

/// <summary>That a member was there.</summary>
public sealed class MeetingPresence : Entity, IPart
{
    private MeetingPresence()
    {
    }

    internal MeetingPresence(PlanningMeeting meeting, Guid memberId)
    {
        MeetingId = meeting.Id;
        Meeting = meeting;
        MemberId = memberId;
    }

    public Guid MeetingId { get; private set; }

    public PlanningMeeting Meeting { get; private set; } = null!;

    Guid IPart.RootId => MeetingId;

    public Guid MemberId { get; private set; }
}

/// <summary>That an account wrote in the minutes, and so does not approve them.</summary>
public sealed class MeetingWriter : Entity, IPart
{
    private MeetingWriter()
    {
    }

    internal MeetingWriter(PlanningMeeting meeting, Guid accountId)
    {
        MeetingId = meeting.Id;
        Meeting = meeting;
        AccountId = accountId;
    }

    public Guid MeetingId { get; private set; }

    public PlanningMeeting Meeting { get; private set; } = null!;

    Guid IPart.RootId => MeetingId;

    public Guid AccountId { get; private set; }
}
