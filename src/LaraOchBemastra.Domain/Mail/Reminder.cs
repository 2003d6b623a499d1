using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Mail;

/// <summary>That somebody was reminded of something: one row a thing, a person and an occasion, so that nothing is said twice.</summary>
public sealed class Reminder : AggregateRoot
{
    public const int OccasionLength = 20;

    private Reminder()
    {
    }

    public Reminder(MailKind kind, Guid thingId, Guid receiverId, string occasion, DateTime nowUtc)
    {
        Kind = kind;
        ThingId = thingId;
        ReceiverId = receiverId;
        Occasion = occasion;
        SentAtUtc = nowUtc;
    }

    public MailKind Kind { get; private set; }

    /// <summary>The session, invitation, claimable course or item it was about.</summary>
    public Guid ThingId { get; private set; }

    /// <summary>The account, leader, place or guest that was told.</summary>
    public Guid ReceiverId { get; private set; }

    /// <summary>The date, or the year: a session that is moved is reminded of anew.</summary>
    public string Occasion { get; private set; } = string.Empty;

    public DateTime SentAtUtc { get; private set; }
}
