using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Mail;

/// <summary>
/// A region's own words of a kind of mail, in one language. Rows are added, never changed: the highest number holds, and
/// what was sent before stays readable. A row without text says that the default holds again.
/// </summary>
public sealed class RegionMailText : AggregateRoot
{
    public const int SubjectLength = 120;
    public const int BodyLength = 2500;
    public const int LanguageLength = 2;

    private RegionMailText()
    {
    }

    public RegionMailText(Guid regionId, MailKind kind, string language, int number, MailWords? words, Guid? writtenBy, DateTime nowUtc)
    {
        RegionId = regionId;
        Kind = kind;
        Language = language;
        Number = number;
        Subject = words?.Subject ?? string.Empty;
        Body = words?.Body ?? string.Empty;
        WrittenBy = writtenBy;
        WrittenAtUtc = nowUtc;
    }

    public Guid RegionId { get; private set; }

    public MailKind Kind { get; private set; }

    /// <summary>sv, nn, nb or en.</summary>
    public string Language { get; private set; } = string.Empty;

    /// <summary>1, 2, 3 … within region, kind and language.</summary>
    public int Number { get; private set; }

    public string Subject { get; private set; } = string.Empty;

    public string Body { get; private set; } = string.Empty;

    public Guid? WrittenBy { get; private set; }

    public DateTime WrittenAtUtc { get; private set; }

    /// <summary>The text, or null when this row goes back to the default.</summary>
    public MailWords? Words => Body.Length == 0 ? null : new MailWords(Subject, Body);
}
