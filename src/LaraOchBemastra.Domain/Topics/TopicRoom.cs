using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Topics;

/// <summary>
/// "Write your question" for those who sit in the room: a link that works for some hours or until the pair closes it. One
/// row a course; every opening has a new link.
/// </summary>
public sealed class TopicRoom : AggregateRoot
{
    public const int HashLength = 64;
    public const int TokenLength = 64;

    /// <summary>Open questions from phones in one course, so that a joker cannot fill the board.</summary>
    public const int MostFromPhones = 200;

    private TopicRoom()
    {
    }

    public TopicRoom(Guid groupId)
        : this(Guid.CreateVersion7(), groupId)
    {
    }

    public TopicRoom(Guid id, Guid groupId)
        : base(id) => GroupId = groupId;

    public Guid GroupId { get; private set; }

    /// <summary>What a phone's link is found by.</summary>
    public string TokenHash { get; private set; } = string.Empty;

    /// <summary>The link itself, so that the projector can show it again.</summary>
    [Personal]
    [Encrypted]
    public string Token { get; private set; } = string.Empty;

    public DateTime OpenedAtUtc { get; private set; }

    public DateTime ClosesAtUtc { get; private set; }

    /// <summary>Rule R-ROOM-1: from opening until the hours are over or the pair closed it.</summary>
    public bool IsOpen(DateTime nowUtc) => TokenHash.Length > 0 && nowUtc < ClosesAtUtc;

    public static Refusal? WhyNotOpen(TopicRules? rules, string region) =>
        rules?.PhonesInRoom == true ? null : TopicRefusals.PhonesNotInRegion(region);

    public void Open(string token, string tokenHash, DateTime nowUtc, int hours)
    {
        Token = token;
        TokenHash = tokenHash;
        OpenedAtUtc = nowUtc;
        ClosesAtUtc = nowUtc.AddHours(hours);
    }

    public void Close(DateTime nowUtc) => ClosesAtUtc = nowUtc < ClosesAtUtc ? nowUtc : ClosesAtUtc;

    /// <param name="nowUtc">The instant it is sent.</param>
    /// <param name="fromPhones">Open questions the course has from phones already.</param>
    public Refusal? WhyNotWrite(DateTime nowUtc, int fromPhones) =>
        !IsOpen(nowUtc) ? TopicRefusals.RoomClosed()
        : fromPhones >= MostFromPhones ? TopicRefusals.RoomFull(MostFromPhones)
        : null;
}
