using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Sessions;

/// <summary>What leaders do for a course beside its sessions.</summary>
public enum ActivityKind
{
    PlanningMeeting = 1,
    EvaluationMeeting = 2,
    Training = 3,

    /// <summary>An experienced person tells her story at a course she does not lead.</summary>
    StoryTold = 4,
    Preparation = 5,
}

public enum ActivityState
{
    Entered = 1,
    Withdrawn = 2,
}

/// <summary>What it was and when, in the region's local time.</summary>
public sealed record ActivityFacts(ActivityKind Kind, DateOnly Date, TimeOnly Start, TimeOnly End, bool OnSite, string Note = "");

/// <summary>One who enters or confirms: her account, and the leader she is, if she is one.</summary>
public readonly record struct ActivityWitness(Guid AccountId, Guid? LeaderId);

/// <summary>
/// Work beside the sessions: planning and evaluation, training, a story told at another course, preparation. Rule R-ACT-1: it
/// counts for a leader once somebody other than she has said that she was there; entering it says so of the others.
/// </summary>
public sealed class Activity : AggregateRoot
{
    public const int NoteLength = 300;

    private readonly List<ActivityLeader> _leaders = [];

    private Activity()
    {
    }

    /// <param name="unit">Whose coordinator sees it and whose cost centre it is; the course's, where there is one.</param>
    /// <param name="group">The course it was for, if any.</param>
    /// <param name="facts">What and when.</param>
    /// <param name="leaderIds">Who took part, the one who enters it included if she did.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="nowUtc">UTC.</param>
    /// <param name="id">A fixed key for seeding.</param>
    public Activity(
        Unit unit, Group? group, ActivityFacts facts, IEnumerable<Guid> leaderIds, ActivityWitness by, DateTime nowUtc, Guid? id = null)
        : base(id ?? Guid.CreateVersion7())
    {
        RegionId = unit.RegionId;
        OrganisationId = unit.OrganisationId;
        UnitId = unit.Id;
        GroupId = group?.Id;
        Kind = facts.Kind;
        Date = facts.Date;
        Start = facts.Start;
        End = facts.End;
        OnSite = facts.OnSite;
        Note = facts.Note;
        EnteredBy = by.AccountId;
        EnteredAtUtc = nowUtc;
        _leaders.AddRange(leaderIds.Distinct().Select(leader => new ActivityLeader(this, leader)));
        foreach (var other in Unconfirmed(by))
        {
            other.Confirm(by.AccountId, nowUtc);
        }
    }

    public Guid RegionId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Guid UnitId { get; private set; }

    public Guid? GroupId { get; private set; }

    public ActivityKind Kind { get; private set; }

    public DateOnly Date { get; private set; }

    public TimeOnly Start { get; private set; }

    public TimeOnly End { get; private set; }

    public bool OnSite { get; private set; }

    public string Note { get; private set; } = string.Empty;

    public ActivityState State { get; private set; } = ActivityState.Entered;

    public Guid EnteredBy { get; private set; }

    public DateTime EnteredAtUtc { get; private set; }

    public IReadOnlyList<ActivityLeader> Leaders => _leaders;

    /// <summary>Asked before one is made: it has been, it ends after it starts, and somebody took part.</summary>
    public static Refusal? WhyNotEnter(ActivityFacts facts, IReadOnlyCollection<Guid> leaderIds, DateOnly today)
    {
        if (facts.End <= facts.Start)
        {
            return ActivityRefusals.EndsBeforeItStarts();
        }

        if (facts.Date > today)
        {
            return ActivityRefusals.NotYet(facts.Date);
        }

        return leaderIds.Count == 0 ? ActivityRefusals.NobodyThere() : null;
    }

    /// <summary>Rule R-ACT-1: nobody confirms for herself.</summary>
    public Refusal? WhyNotConfirm(ActivityWitness by)
    {
        if (State == ActivityState.Withdrawn)
        {
            return ActivityRefusals.Withdrawn();
        }

        return Unconfirmed(by).Count == 0 ? ActivityRefusals.NothingToConfirm() : null;
    }

    public void Confirm(ActivityWitness by, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotConfirm(by));
        foreach (var leader in Unconfirmed(by))
        {
            leader.Confirm(by.AccountId, nowUtc);
        }
    }

    /// <param name="by">The one who entered it, or a coordinator.</param>
    /// <param name="coordinates">Whether she coordinates where it belongs.</param>
    /// <param name="claimed">Whether a live claim rests on it.</param>
    public Refusal? WhyNotWithdraw(Guid by, bool coordinates, bool claimed)
    {
        if (State == ActivityState.Withdrawn)
        {
            return ActivityRefusals.Withdrawn();
        }

        if (by != EnteredBy && !coordinates)
        {
            return ActivityRefusals.NotHers();
        }

        return claimed ? ActivityRefusals.Claimed() : null;
    }

    public void Withdraw(Guid by, bool coordinates, bool claimed)
    {
        Refusal.Guard(WhyNotWithdraw(by, coordinates, claimed));
        State = ActivityState.Withdrawn;
    }

    private List<ActivityLeader> Unconfirmed(ActivityWitness by) =>
        _leaders.FindAll(leader => leader.ConfirmedBy is null && leader.LeaderId != by.LeaderId);
}
