using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>What a region decides about places; one row a region. Where nothing was decided, what stands here holds.</summary>
public sealed class PlaceRules : AggregateRoot
{
    public const int FewestDays = 1;
    public const int MostDays = 30;

    private readonly List<PlaceText> _texts = [];

    private PlaceRules()
    {
    }

    public PlaceRules(Guid regionId)
        : this(Guid.CreateVersion7(), regionId)
    {
    }

    public PlaceRules(Guid id, Guid regionId)
        : base(id) => RegionId = regionId;

    public Guid RegionId { get; private set; }

    /// <summary>The public may ask for places in the catalogue.</summary>
    public bool TakesRequests { get; private set; } = true;

    /// <summary>Two may ask together.</summary>
    public bool TakesPairs { get; private set; } = true;

    /// <summary>Who asks while a place is free has it at once; otherwise the coordinator answers.</summary>
    public bool GivesPlacesAtOnce { get; private set; }

    /// <summary>A place that becomes free is offered to the next on the list without anybody's click.</summary>
    public bool OffersByThemselves { get; private set; }

    /// <summary>One person may be offered the single free place that a pair before her cannot use.</summary>
    public bool SinglesMayPassPairs { get; private set; }

    /// <summary>Days to answer an offer.</summary>
    public int DaysToAnswer { get; private set; } = 7;

    /// <summary>Every version that was ever shown.</summary>
    public IReadOnlyList<PlaceText> Texts => _texts;

    public void Decide(PlaceChoices choices)
    {
        TakesRequests = choices.TakesRequests;
        TakesPairs = choices.TakesPairs;
        GivesPlacesAtOnce = choices.GivesPlacesAtOnce;
        OffersByThemselves = choices.OffersByThemselves;
        SinglesMayPassPairs = choices.SinglesMayPassPairs;
        DaysToAnswer = Math.Clamp(choices.DaysToAnswer, FewestDays, MostDays);
    }

    /// <summary>The text that is shown now; null where there is none in any language.</summary>
    public PlaceText? Current(PlaceTextKind kind) =>
        _texts.Where(text => text.Kind == kind).MaxBy(text => text.Edition) is { IsEmpty: false } text ? text : null;

    /// <summary>Rule R-PLACE-8: a changed text is a new version; who asked before has accepted the one she saw.</summary>
    public bool Write(PlaceTextKind kind, PlaceWords words, DateTime nowUtc, Guid? by)
    {
        var latest = _texts.Where(text => text.Kind == kind).MaxBy(text => text.Edition);
        if ((latest?.Words ?? PlaceWords.None) == words)
        {
            return false;
        }

        _texts.Add(new PlaceText(this, kind, (latest?.Edition ?? 0) + 1, words, nowUtc, by));
        return true;
    }
}

/// <summary>The switches of <see cref="PlaceRules"/>, all at once.</summary>
public sealed record PlaceChoices
{
    public bool TakesRequests { get; init; } = true;

    public bool TakesPairs { get; init; } = true;

    public bool GivesPlacesAtOnce { get; init; }

    public bool OffersByThemselves { get; init; }

    public bool SinglesMayPassPairs { get; init; }

    public int DaysToAnswer { get; init; } = 7;
}
