using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Planning;

/// <summary>
/// "Tell me when there is a course": an address that waits for a course of a condition at a place. It counts once the
/// address was confirmed by its link, is written to once, and is then gone. Nobody reads it on a page.
/// </summary>
public sealed class Interest : AggregateRoot
{
    public const int EmailLength = 160;
    public const int KeyLength = 64;
    public const int LanguageLength = 2;

    /// <summary>An address nobody confirmed was a slip, or somebody else's.</summary>
    public static readonly TimeSpan Unconfirmed = TimeSpan.FromDays(7);

    /// <summary>One who presses twice gets one mail; one who plagues another cannot.</summary>
    public static readonly TimeSpan BetweenMails = TimeSpan.FromHours(1);

    private Interest()
    {
    }

    /// <param name="id">The row's key.</param>
    /// <param name="at">A unit at the place.</param>
    /// <param name="conditionId">Of which condition.</param>
    /// <param name="email">The address.</param>
    /// <param name="emailKey">Its keyed fingerprint: what makes one address wait once.</param>
    /// <param name="language">The language to write in.</param>
    /// <param name="nowUtc">When it was asked.</param>
    public Interest(Guid id, Unit at, Guid conditionId, string email, string emailKey, string language, DateTime nowUtc)
        : base(id)
    {
        RegionId = at.RegionId;
        OrganisationId = at.OrganisationId;
        Place = at.Place;
        ConditionId = conditionId;
        Email = email;
        EmailKey = emailKey;
        Language = language;
        AskedAtUtc = nowUtc;
        MailedAtUtc = nowUtc;
    }

    public Guid RegionId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public string Place { get; private set; } = string.Empty;

    [Personal]
    public Guid ConditionId { get; private set; }

    [Encrypted(SealedLength = 700)]
    [Personal]
    public string? Email { get; private set; }

    [Personal]
    public string EmailKey { get; private set; } = string.Empty;

    public string Language { get; private set; } = string.Empty;

    public DateTime AskedAtUtc { get; private set; }

    public DateTime MailedAtUtc { get; private set; }

    public DateTime? ConfirmedAtUtc { get; private set; }

    /// <summary>Of the key of the newest link: it confirms, and it stops.</summary>
    [Personal]
    public string LinkHash { get; private set; } = string.Empty;

    public bool MayMailAgain(DateTime nowUtc) => ConfirmedAtUtc is null && nowUtc - MailedAtUtc >= BetweenMails;

    /// <summary>A new link, to be mailed; an earlier one opens nothing any more.</summary>
    public string RenewLink(string language, DateTime nowUtc)
    {
        var key = LinkKey.New();
        LinkHash = LinkKey.Hash(key);
        Language = language;
        MailedAtUtc = nowUtc;
        return key;
    }

    public void Confirm(DateTime nowUtc) => ConfirmedAtUtc ??= nowUtc;
}
