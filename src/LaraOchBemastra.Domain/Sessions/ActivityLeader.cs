using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Sessions;

/// <summary>That a leader took part, and who else says so.</summary>
public sealed class ActivityLeader : Entity, IPart
{
    private ActivityLeader()
    {
    }

    internal ActivityLeader(Activity activity, Guid leaderId)
    {
        ActivityId = activity.Id;
        LeaderId = leaderId;
    }

    public Guid ActivityId { get; private set; }

    Guid IPart.RootId => ActivityId;

    public Guid LeaderId { get; private set; }

    public Guid? ConfirmedBy { get; private set; }

    public DateTime? ConfirmedAtUtc { get; private set; }

    internal void Confirm(Guid accountId, DateTime nowUtc)
    {
        ConfirmedBy = accountId;
        ConfirmedAtUtc = nowUtc;
    }
}
