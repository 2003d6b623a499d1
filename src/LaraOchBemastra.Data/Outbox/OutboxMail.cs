namespace LaraOchBemastra.Data.Outbox;

/// <summary>
/// A mail to be sent, written in the transaction of what it tells about. Carries no diagnosis and no identity number; the
/// text is wiped once it is sent, because links in it are keys.
/// </summary>
public sealed class OutboxMail
{
    public const int AddressLength = 160;
    public const int SubjectLength = 200;
    public const int BodyLength = 4000;
    public const int ErrorLength = 400;

    public OutboxMail(string to, string subject, string body, DateTime createdAtUtc)
    {
        Id = Guid.CreateVersion7();
        To = to;
        Subject = subject;
        Body = body;
        CreatedAtUtc = createdAtUtc;
    }

    /// <summary>Also the stable part of the Message-ID: a repeated delivery is recognisable.</summary>
    public Guid Id { get; private set; }

    public string To { get; private set; }

    public string Subject { get; private set; }

    public string Body { get; private set; }

    public DateTime CreatedAtUtc { get; private set; }

    public DateTime? SentAtUtc { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Not to be tried before this instant.</summary>
    public DateTime? NotBeforeUtc { get; private set; }

    public string LastError { get; private set; } = string.Empty;

    /// <summary>Nobody else tries it before then; by that time the one who took it has sent it, or is no more.</summary>
    public void Take(DateTime untilUtc)
    {
        Attempts++;
        NotBeforeUtc = untilUtc;
    }

    public void Sent(DateTime nowUtc)
    {
        SentAtUtc = nowUtc;
        Body = string.Empty;
        LastError = string.Empty;
    }

    public void Failed(string error, DateTime tryAgainUtc)
    {
        LastError = error.Length <= ErrorLength ? error : error[..ErrorLength];
        NotBeforeUtc = tryAgainUtc;
    }
}
