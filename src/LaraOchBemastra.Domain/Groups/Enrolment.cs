using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>One who takes part: first name and initial, because no more is needed to tell who came.</summary>
public sealed class Enrolment : Entity, IPart
{
    public const int FirstNameLength = 40;
    public const int InitialLength = 2;

    private Enrolment()
    {
    }

    internal Enrolment(Group group, string firstName, string initial, Experience relation)
    {
        GroupId = group.Id;
        Group = group;
        FirstName = firstName;
        Initial = initial;
        Relation = relation;
    }

    public Guid GroupId { get; private set; }

    public Group Group { get; private set; } = null!;

    Guid IPart.RootId => GroupId;

    [Personal]
    public string FirstName { get; private set; } = string.Empty;

    [Personal]
    public string Initial { get; private set; } = string.Empty;

    /// <summary>Comes as a patient or as a relative.</summary>
    public Experience Relation { get; private set; }

    /// <summary>Left the course; earlier presence stays in the logs.</summary>
    public DateOnly? LeftOn { get; private set; }

    public string ShownName => Initial.Length == 0 ? FirstName : $"{FirstName} {Initial}";

    internal void Leave(DateOnly on) => LeftOn = on;
}
