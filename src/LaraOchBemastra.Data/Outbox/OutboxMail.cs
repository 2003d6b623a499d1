using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Mail;

namespace LaraOchBemastra.Data.Outbox;

/// <summary>How it stands with a mail.</summary>
public enum MailState
{
    Waiting = 1,
    Sent = 2,

    /// <summary>Tried as often as it is tried; an administrator decides.</summary>
    Dead = 3,

    /// <summary>An administrator decided not to send it.</summary>
    GivenUp = 4,
}

/// <summary>What a mail is about, for the logs: never who, never what is said.</summary>
public sealed record MailAbout(MailKind Kind, Guid RegionId, Guid? GroupId = null);

/// <summary>
/// A mail to be sent, written in the transaction of what it tells about. Carries no diagnosis and no identity number; its
/// words and its address are wiped once it is sent, because links are keys and addresses are people.
/// </summary>
public sealed class OutboxMail
{
    public const int AddressLength = 160;
    public const int SubjectLength = 200;
    public const int BodyLength = 4000;
    public const int ErrorLength = 400;
    public const int LinkLength = 800;

    /// <summary>Room for a course of the most sessions there may be.</summary>
    public const int CalendarLength = 24_000;

    /// <summary>Rule R-MAIL-1: tries before an administrator has to look.</summary>
    public const int MostTries = 12;

    private OutboxMail()
    {
    }

    public OutboxMail(MailAbout about, string to, MailWords words, DateTime createdAtUtc, DateTime? notBeforeUtc = null)
    {
        Id = Guid.CreateVersion7();
        Kind = about.Kind;
        RegionId = about.RegionId;
        GroupId = about.GroupId;
        To = to;
        Subject = words.Subject.Length <= SubjectLength ? words.Subject : words.Subject[..(SubjectLength - 1)] + "…";
        Body = words.Body;
        CreatedAtUtc = createdAtUtc;
        NotBeforeUtc = notBeforeUtc;
    }

    /// <summary>Also the stable part of the Message-ID: a repeated delivery is recognisable.</summary>
    public Guid Id { get; private set; }

    /// <summary>None for mail written before kinds were kept.</summary>
    public MailKind? Kind { get; private set; }

    public Guid? RegionId { get; private set; }

    public Guid? GroupId { get; private set; }

    [Personal]
    public string To { get; private set; } = string.Empty;

    public string Subject { get; private set; } = string.Empty;

    public string Body { get; private set; } = string.Empty;

    /// <summary>Where the receiver ends mail of this sort, for the header that mail programs show as a button.</summary>
    public string StopLink { get; private set; } = string.Empty;

    /// <summary>The sessions as a calendar file to go with it; empty for none.</summary>
    public string Calendar { get; private set; } = string.Empty;

    public DateTime CreatedAtUtc { get; private set; }

    public DateTime? SentAtUtc { get; private set; }

    public DateTime? GivenUpAtUtc { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Not to be tried before this instant.</summary>
    public DateTime? NotBeforeUtc { get; private set; }

    /// <summary>Until when the one who took it may send it; by then it is sent, or the one who took it is no more.</summary>
    public DateTime? LeasedUntilUtc { get; private set; }

    /// <summary>Renewed by every taking and every result: what was taken by two is written by one.</summary>
    public Guid Lease { get; private set; }

    public string LastError { get; private set; } = string.Empty;

    public void StopBy(string link) => StopLink = link;

    public void Carry(string calendar) => Calendar = calendar;

    public void Take(DateTime untilUtc)
    {
        Attempts++;
        LeasedUntilUtc = untilUtc;
        Lease = Guid.NewGuid();
    }

    public void Sent(DateTime nowUtc)
    {
        SentAtUtc = nowUtc;
        LastError = string.Empty;
        Forget();
    }

    public void Failed(string error, DateTime tryAgainUtc)
    {
        LastError = error.Length <= ErrorLength ? error : error[..ErrorLength];
        NotBeforeUtc = tryAgainUtc;
        LeasedUntilUtc = null;
        Lease = Guid.NewGuid();
    }

    public MailState State => Of(SentAtUtc, GivenUpAtUtc, Attempts);

    public static MailState Of(DateTime? sentAtUtc, DateTime? givenUpAtUtc, int attempts) =>
        sentAtUtc is not null ? MailState.Sent
        : givenUpAtUtc is not null ? MailState.GivenUp
        : attempts >= MostTries ? MailState.Dead
        : MailState.Waiting;

    /// <summary>From the beginning: what was wrong outside may be mended.</summary>
    public void TryAgain(DateTime nowUtc)
    {
        Attempts = 0;
        NotBeforeUtc = nowUtc;
        Lease = Guid.NewGuid();
    }

    public void GiveUp(DateTime nowUtc)
    {
        GivenUpAtUtc = nowUtc;
        Lease = Guid.NewGuid();
        Forget();
    }

    private void Forget()
    {
        To = MailAddresses.Masked(To);
        Subject = string.Empty;
        Body = string.Empty;
        Calendar = string.Empty;
        StopLink = string.Empty;
        LeasedUntilUtc = null;
    }
}
