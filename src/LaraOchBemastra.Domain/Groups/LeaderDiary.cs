using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>
/// Stands for a leader's time. Whoever plans her into a session turns the page in the same transaction, so that of two who
/// plan at the same moment the later one meets the first one's session (rule R-CLASH-1). What she is booked for stands with
/// the courses; this only makes bookings of one person come one after the other, on both kinds of store.
/// </summary>
public sealed class LeaderDiary(Guid leaderId) : AggregateRoot
{
    public Guid LeaderId { get; private set; } = leaderId;

    public int Page { get; private set; }

    public void TurnPage() => Page++;
}
