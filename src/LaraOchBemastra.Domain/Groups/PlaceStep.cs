using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>One step of a place's history: what it became, when, through whom and why.</summary>
public sealed class PlaceStep : Entity, IPart
{
    public const int ReasonLength = 300;

    private PlaceStep()
    {
    }

    internal PlaceStep(Enrolment enrolment, int number, EnrolmentState state, PlaceMove move)
    {
        EnrolmentId = enrolment.Id;
        GroupId = enrolment.GroupId;
        Number = number;
        State = state;
        Through = move.Through;
        AccountId = move.AccountId;
        AtUtc = move.AtUtc;
        Reason = move.Reason;
    }

    public Guid EnrolmentId { get; private set; }

    public Guid GroupId { get; private set; }

    Guid IPart.RootId => GroupId;

    public int Number { get; private set; }

    public EnrolmentState State { get; private set; }

    public PlaceThrough Through { get; private set; }

    public Guid? AccountId { get; private set; }

    public DateTime AtUtc { get; private set; }

    [Personal]
    public string Reason { get; private set; } = string.Empty;

    internal void Forget() => Reason = string.Empty;
}
