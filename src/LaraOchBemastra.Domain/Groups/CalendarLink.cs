using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>
/// A secret address from which a calendar programme fetches sessions: one person's, or one course's. One of each at most;
/// a new address ends the old one (rule R-LINK-1).
/// </summary>
public sealed class CalendarLink : AggregateRoot
{
    private CalendarLink()
    {
    }

    private CalendarLink(Guid? accountId, Guid? groupId)
    {
        AccountId = accountId;
        GroupId = groupId;
    }

    public Guid? AccountId { get; private set; }

    public Guid? GroupId { get; private set; }

    public string KeyHash { get; private set; } = string.Empty;

    public DateTime MadeAtUtc { get; private set; }

    public static CalendarLink OfAccount(Guid accountId) => new(accountId, null);

    public static CalendarLink OfGroup(Guid groupId) => new(null, groupId);

    /// <summary>Gives the link a new key.</summary>
    /// <returns>The key; it is shown once and stored nowhere.</returns>
    public string Renew(DateTime nowUtc)
    {
        var key = LinkKey.New();
        KeyHash = LinkKey.Hash(key);
        MadeAtUtc = nowUtc;
        return key;
    }
}
