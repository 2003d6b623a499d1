using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Privacy;

public enum ErasureState
{
    Received = 1,
    Granted = 2,
    Refused = 3,
    CarriedOut = 4,
}

/// <summary>
/// That somebody asked for her data to be erased, what a person decided, and when it was done. It points to the place in the
/// course and keeps no name, so that it can stay when the name is gone.
/// </summary>
public sealed class ErasureRequest : AggregateRoot
{
    public const int ReasonLength = 600;

    private ErasureRequest()
    {
    }

    public ErasureRequest(Guid id, Guid regionId, Guid groupId, Guid enrolmentId, DateOnly receivedOn, Guid recordedBy)
        : base(id)
    {
        RegionId = regionId;
        GroupId = groupId;
        EnrolmentId = enrolmentId;
        ReceivedOn = receivedOn;
        RecordedBy = recordedBy;
    }

    public Guid RegionId { get; private set; }

    public Guid GroupId { get; private set; }

    public Guid EnrolmentId { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    public Guid RecordedBy { get; private set; }

    public ErasureState State { get; private set; } = ErasureState.Received;

    [Personal]
    public string Reason { get; private set; } = string.Empty;

    public Guid? DecidedBy { get; private set; }

    public DateTime? DecidedAtUtc { get; private set; }

    public DateTime? CarriedOutAtUtc { get; private set; }

    /// <summary>Rule R-KEEP-5: a person decides, once, and says why.</summary>
    public Refusal? WhyNotDecide(string reason) =>
        State != ErasureState.Received ? PrivacyRefusals.AlreadyDecided()
        : string.IsNullOrWhiteSpace(reason) ? PrivacyRefusals.ReasonNeeded()
        : null;

    public void Decide(bool granted, string reason, Guid by, DateTime nowUtc)
    {
        Refusal.Guard(WhyNotDecide(reason));
        State = granted ? ErasureState.Granted : ErasureState.Refused;
        Reason = reason;
        DecidedBy = by;
        DecidedAtUtc = nowUtc;
    }

    public Refusal? WhyNotCarryOut() => State == ErasureState.Granted ? null : PrivacyRefusals.NotGranted();

    public void CarryOut(DateTime nowUtc)
    {
        Refusal.Guard(WhyNotCarryOut());
        State = ErasureState.CarriedOut;
        CarriedOutAtUtc = nowUtc;
    }
}
