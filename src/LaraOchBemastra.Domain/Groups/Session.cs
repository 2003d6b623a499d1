using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

public enum SessionState
{
    Planned = 1,
    Cancelled = 2,
}

/// <summary>One meeting of a course, in the local time of its region.</summary>
public sealed class Session : Entity, IPart
{
    public const int ReasonLength = 400;
    public const int NoteLength = 300;
    public const int ZoneLength = 60;

    /// <summary>Whole days are the longest; nothing in the field lasts longer (rule R-SESSION-2).</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>A year outside these is a slip of the finger; and no reckoning of days runs out of the calendar.</summary>
    public static readonly DateOnly Earliest = new(2000, 1, 1);

    public static readonly DateOnly Latest = new(2099, 12, 31);

    private Session()
    {
    }

    internal Session(Group group, int number, SessionTime time)
    {
        GroupId = group.Id;
        Group = group;
        Number = number;
        TimeZone = group.TimeZone;
        Place(time);
    }

    public Guid GroupId { get; private set; }

    public Group Group { get; private set; } = null!;

    Guid IPart.RootId => GroupId;

    public int Number { get; internal set; }

    public DateOnly Date { get; private set; }

    public TimeOnly Start { get; private set; }

    public TimeOnly End { get; private set; }

    public string TimeZone { get; private set; } = string.Empty;

    /// <summary>The instants of start and end, reckoned from the local time; kept for sorting and reminders.</summary>
    public DateTime StartsUtc { get; private set; }

    public DateTime EndsUtc { get; private set; }

    public SessionState State { get; private set; } = SessionState.Planned;

    public string CancelReason { get; private set; } = string.Empty;

    /// <summary>The cancelled session that this one makes up for.</summary>
    public Guid? CatchUpForId { get; private set; }

    /// <summary>What those who come need to know of this one: another entrance, the ferry's last tour. Public.</summary>
    public string Note { get; private set; } = string.Empty;

    /// <summary>When people must leave this time, where it differs from the course's.</summary>
    public TimeOnly? LatestEnd { get; private set; }

    public SessionTime Time => new(Date, Start, End);

    public bool Overlaps(SessionTime other) => Time.Overlaps(other);

    internal void TellAbout(string note, TimeOnly? latestEnd)
    {
        Note = note;
        LatestEnd = latestEnd;
    }

    internal void CatchUpFor(Guid? sessionId) => CatchUpForId = sessionId;

    internal void Place(SessionTime time)
    {
        Refusal.Guard(time.WhyNot(TimeZone));
        Date = time.Date;
        Start = time.Start;
        End = time.End;
        StartsUtc = LocalTime.ToUtc(time.Date, time.Start, TimeZone)!.Value;
        EndsUtc = LocalTime.ToUtc(time.Date, time.End, TimeZone)!.Value;
    }

    internal void Cancel(string reason)
    {
        State = SessionState.Cancelled;
        CancelReason = reason;
    }

    internal void Restore()
    {
        State = SessionState.Planned;
        CancelReason = string.Empty;
    }
}

/// <summary>When a session is, in local time.</summary>
public readonly record struct SessionTime(DateOnly Date, TimeOnly Start, TimeOnly End)
{
    /// <summary>One that ends when the other begins does not.</summary>
    public bool Overlaps(SessionTime other) => Date == other.Date && Start < other.End && other.Start < End;

    /// <summary>Rule R-SESSION-1: it ends after it starts, on the same day, at times the clock really shows.</summary>
    public Refusal? WhyNot(string ianaZone)
    {
        if (End <= Start)
        {
            return GroupRefusals.SessionEndsBeforeItStarts(Date);
        }

        if (End - Start > Session.Longest)
        {
            return GroupRefusals.SessionTooLong(Date, (int)Session.Longest.TotalHours);
        }

        return LocalTime.ToUtc(Date, Start, ianaZone) is null || LocalTime.ToUtc(Date, End, ianaZone) is null
            ? GroupRefusals.ClockSkips(Date, Start)
            : null;
    }
}
