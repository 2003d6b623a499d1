using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Planning;

public enum MeetingKind
{
    Planning = 1,
    Evaluation = 2,
}

public enum MinutesState
{
    /// <summary>The meeting is ahead, or its minutes are being written.</summary>
    Open = 1,
    HandedOver = 2,
    Approved = 3,
}

/// <summary>A meeting of a working group with its agenda and minutes.</summary>
public sealed partial class PlanningMeeting : AggregateRoot
{
    public const int PlaceLength = 160;
    public const int LinkLength = 400;
    public const int SummaryLength = 2000;
    public const int ReasonLength = 400;
    public const int ZoneLength = 60;

    private readonly List<MeetingLine> _lines = [];
    private readonly List<MeetingTask> _tasks = [];
    private readonly List<MeetingPresence> _present = [];
    private readonly List<MeetingWriter> _writers = [];

    private PlanningMeeting()
    {
    }

    public PlanningMeeting(Guid id, WorkingGroup group, MeetingFacts facts, string timeZone)
        : base(id)
    {
        WorkingGroupId = group.Id;
        TimeZone = timeZone;
        Call(facts);
    }

    public Guid WorkingGroupId { get; private set; }

    public MeetingKind Kind { get; private set; }

    public DateOnly Date { get; private set; }

    public TimeOnly Start { get; private set; }

    public TimeOnly End { get; private set; }

    public string TimeZone { get; private set; } = string.Empty;

    public string Place { get; private set; } = string.Empty;

    /// <summary>A film or guide to look at first; https only (rule R-MEET-4).</summary>
    public string FilmLink { get; private set; } = string.Empty;

    public string Summary { get; private set; } = string.Empty;

    public MinutesState State { get; private set; } = MinutesState.Open;

    public Guid? HandedOverBy { get; private set; }

    public DateTime? HandedOverAtUtc { get; private set; }

    public Guid? ApprovedBy { get; private set; }

    public DateTime? ApprovedAtUtc { get; private set; }

    /// <summary>What the one who was to approve wants changed.</summary>
    public string SentBackReason { get; private set; } = string.Empty;

    public IReadOnlyList<MeetingLine> Lines => _lines;

    public IReadOnlyList<MeetingTask> Tasks => _tasks;

    public IReadOnlyList<MeetingPresence> Present => _present;

    public IReadOnlyList<MeetingWriter> Writers => _writers;

    /// <summary>Themes of one element, the users' first.</summary>
    public IEnumerable<MeetingLine> Themes(PlanningElement element) =>
        _lines.Where(line => line.Kind == MeetingLineKind.Theme && line.Element == element)
            .OrderBy(line => line.Origin).ThenBy(line => line.Id);

    public IEnumerable<MeetingLine> Of(MeetingLineKind kind) => _lines.Where(line => line.Kind == kind).OrderBy(line => line.Id);

    public Refusal? WhyNotCall(MeetingFacts facts) => WhyNotWrite() ?? facts.WhyNot(TimeZone);

    /// <summary>When, where and what kind.</summary>
    public void Call(MeetingFacts facts)
    {
        Refusal.Guard(WhyNotCall(facts));
        Kind = facts.Kind;
        Date = facts.Date;
        Start = facts.Start;
        End = facts.End;
        Place = facts.Place;
        FilmLink = facts.FilmLink;
    }
}

/// <summary>When a meeting is, in local time, and what one looks at before it.</summary>
public sealed record MeetingFacts(MeetingKind Kind, DateOnly Date, TimeOnly Start, TimeOnly End)
{
    public string Place { get; init; } = string.Empty;

    public string FilmLink { get; init; } = string.Empty;

    /// <summary>Rule R-MEET-4: a link is https and leads to a host, and the meeting ends after it starts.</summary>
    public Refusal? WhyNot(string timeZone) =>
        new Groups.SessionTime(Date, Start, End).WhyNot(timeZone)
        ?? (FilmLink.Length > 0 && !IsHttps(FilmLink) ? PlanningRefusals.LinkNotHttps() : null);

    private static bool IsHttps(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttps
        && address.UserInfo.Length == 0
        && address.Host.Contains('.');
}
