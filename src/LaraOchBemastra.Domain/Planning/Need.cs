using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Planning;

public enum NeedState
{
    Open = 1,

    /// <summary>A course or a working group came of it.</summary>
    Planned = 2,
    Dropped = 3,
}

/// <summary>
/// That people wait for a course: of which condition, where and how many, as somebody with a role has heard it. No names,
/// no addresses.
/// </summary>
public sealed class Need : AggregateRoot
{
    public const int NoteLength = 400;
    public const int ReasonLength = 400;

    /// <summary>A limit against a slip of the finger.</summary>
    public const int MostPeople = 500;

    private Need()
    {
    }

    public Need(Guid id, Unit at, Guid conditionId, int people, string note, Guid registeredBy, DateOnly on)
        : base(id)
    {
        Refusal.Guard(people is < 1 or > MostPeople ? PlanningRefusals.PeopleWrong(MostPeople) : null);
        RegionId = at.RegionId;
        OrganisationId = at.OrganisationId;
        Place = at.Place;
        ConditionId = conditionId;
        People = people;
        Note = note;
        RegisteredBy = registeredBy;
        RegisteredOn = on;
    }

    public Guid RegionId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public string Place { get; private set; } = string.Empty;

    public Guid ConditionId { get; private set; }

    public int People { get; private set; }

    public string Note { get; private set; } = string.Empty;

    public Guid RegisteredBy { get; private set; }

    public DateOnly RegisteredOn { get; private set; }

    public NeedState State { get; private set; } = NeedState.Open;

    public string DropReason { get; private set; } = string.Empty;

    /// <summary>The course that was planned for it.</summary>
    public Guid? GroupId { get; private set; }

    public Guid? WorkingGroupId { get; private set; }

    /// <summary>Rule R-NEED-2: what was planned or dropped is answered once.</summary>
    public Refusal? WhyNotAnswer() => State == NeedState.Open ? null : PlanningRefusals.NeedAnswered();

    public void PlanCourse(Guid groupId)
    {
        Refusal.Guard(WhyNotAnswer());
        State = NeedState.Planned;
        GroupId = groupId;
    }

    public void PlanTogether(Guid workingGroupId)
    {
        Refusal.Guard(WhyNotAnswer());
        State = NeedState.Planned;
        WorkingGroupId = workingGroupId;
    }

    public void Drop(string reason)
    {
        Refusal.Guard(WhyNotAnswer() ?? (string.IsNullOrWhiteSpace(reason) ? PlanningRefusals.ReasonMissing() : null));
        State = NeedState.Dropped;
        DropReason = reason;
    }
}
