using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Conditions;

/// <summary>A diagnosis, or a broader problem, that a group shares.</summary>
public sealed class Condition : AggregateRoot
{
    public const int NameLength = 120;

    public Condition(Guid id, string nameSv, string nameNn, string nameNb, string nameEn, bool broader)
        : base(id)
    {
        NameSv = nameSv;
        NameNn = nameNn;
        NameNb = nameNb;
        NameEn = nameEn;
        Broader = broader;
    }

    public string NameSv { get; private set; }

    public string NameNn { get; private set; }

    public string NameNb { get; private set; }

    public string NameEn { get; private set; }

    /// <summary>A problem many diagnoses share, such as long-lasting pain, rather than one diagnosis.</summary>
    public bool Broader { get; private set; }

    /// <summary>The name in one of the portal's four languages (sv, nn, nb, en).</summary>
    public string NameIn(string language) => language switch
    {
        "nn" => NameNn,
        "nb" => NameNb,
        "en" => NameEn,
        _ => NameSv,
    };
}
