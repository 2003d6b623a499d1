using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

public enum PlaceTextKind
{
    Fee = 1,
    Cancellation = 2,
    NoShow = 3,

    /// <summary>What is kept about a participant; shown where a place is asked for, its version kept with the place.</summary>
    Information = 4,

    /// <summary>Shown with a box to tick, where the region uses consent.</summary>
    Consent = 5,
}

/// <summary>A text in the four languages; one that is empty falls back on another that is not.</summary>
public sealed record PlaceWords(string Sv, string Nn, string Nb, string En)
{
    public static readonly PlaceWords None = new(string.Empty, string.Empty, string.Empty, string.Empty);

    public bool IsEmpty => Sv.Length + Nn.Length + Nb.Length + En.Length == 0;

    public string In(string language)
    {
        var wanted = language switch { "nn" => Nn, "nb" => Nb, "en" => En, _ => Sv };
        return wanted.Length > 0 ? wanted : new[] { Sv, Nb, Nn, En }.First(text => text.Length > 0 || IsEmpty);
    }
}

/// <summary>One version of a text that a region shows to those who ask for a place.</summary>
public sealed class PlaceText : Entity, IPart
{
    public const int TextLength = 1200;

    private PlaceText()
    {
    }

    internal PlaceText(PlaceRules rules, PlaceTextKind kind, int edition, PlaceWords words, DateTime nowUtc, Guid? by)
    {
        RulesId = rules.Id;
        Kind = kind;
        Edition = edition;
        (Sv, Nn, Nb, En) = words;
        WrittenAtUtc = nowUtc;
        WrittenBy = by;
    }

    public Guid RulesId { get; private set; }

    Guid IPart.RootId => RulesId;

    public PlaceTextKind Kind { get; private set; }

    public int Edition { get; private set; }

    public string Sv { get; private set; } = string.Empty;

    public string Nn { get; private set; } = string.Empty;

    public string Nb { get; private set; } = string.Empty;

    public string En { get; private set; } = string.Empty;

    public DateTime WrittenAtUtc { get; private set; }

    public Guid? WrittenBy { get; private set; }

    public PlaceWords Words => new(Sv, Nn, Nb, En);

    public bool IsEmpty => Words.IsEmpty;
}
