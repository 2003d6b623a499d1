using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Leaders;

/// <summary>
/// What a leader agrees to in a region: task, hours, pay, confidentiality. A text is never rewritten: a
/// change is a new version, and the newest holds.
/// </summary>
public sealed class AgreementText : AggregateRoot
{
    public const int TextLength = 4000;

    private AgreementText()
    {
    }

    public AgreementText(Guid id, Guid regionId, int number, string sv, string nn, string nb, string en, DateTime nowUtc)
        : base(id)
    {
        RegionId = regionId;
        Number = number;
        TextSv = sv;
        TextNn = nn;
        TextNb = nb;
        TextEn = en;
        MadeAtUtc = nowUtc;
    }

    public Guid RegionId { get; private set; }

    /// <summary>1, 2, 3 …, unique in its region.</summary>
    public int Number { get; private set; }

    public string TextSv { get; private set; } = string.Empty;

    public string TextNn { get; private set; } = string.Empty;

    public string TextNb { get; private set; } = string.Empty;

    public string TextEn { get; private set; } = string.Empty;

    public DateTime MadeAtUtc { get; private set; }

    /// <summary>The text in one of the portal's four languages (sv, nn, nb, en).</summary>
    public string In(string language) => language switch
    {
        "nn" => TextNn,
        "nb" => TextNb,
        "en" => TextEn,
        _ => TextSv,
    };
}

/// <summary>That a leader accepted a version, in the language she read it in.</summary>
public sealed class AgreementAcceptance : AggregateRoot
{
    public const int LanguageLength = 2;

    public AgreementAcceptance(Guid id, Guid leaderId, Guid agreementTextId, int number, string language, DateTime acceptedAtUtc)
        : base(id)
    {
        LeaderId = leaderId;
        AgreementTextId = agreementTextId;
        Number = number;
        Language = language;
        AcceptedAtUtc = acceptedAtUtc;
    }

    public Guid LeaderId { get; private set; }

    public Guid AgreementTextId { get; private set; }

    public int Number { get; private set; }

    public string Language { get; private set; }

    public DateTime AcceptedAtUtc { get; private set; }
}
