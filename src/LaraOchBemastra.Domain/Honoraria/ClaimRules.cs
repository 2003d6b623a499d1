using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>The rules a draft claim is reckoned by.</summary>
public sealed record ClaimRules(HonorariumRates Rates, IReadOnlyList<DayRule> DayRules)
{
    public ClaimSettings Settings { get; init; } = ClaimSettings.None;

    /// <summary>The region's date, to hold deadlines against; without it none is.</summary>
    public DateOnly? Today { get; init; }

    public DayRule? DayRule(DateOnly date) => DayRules.On(date);

    public PayScheme SchemeOf(ClaimDay day) => Rates.SchemeOf(day.Date, day.Work);

    /// <summary>Whether departure and return decide what the day is paid with.</summary>
    public bool NeedsJourney(ClaimDay day) =>
        SchemeOf(day) == PayScheme.ByDayRule && DayRule(day.Date)?.NeedsJourney(day.OnSite) == true;

    public bool AsksMeals(ClaimDay day) => Settings.Yes(ClaimSettingKind.MealsAsked, day.Date);

    public bool Knows(ClaimDay day, HonorariumExtent extent) => (extent, SchemeOf(day)) switch
    {
        (HonorariumExtent.None, _) => true,
        (HonorariumExtent.Occasion, var scheme) => scheme == PayScheme.ByOccasion,
        (_, PayScheme.ByOccasion) => false,
        (HonorariumExtent.Hours, PayScheme.ByHour) => true,
        (_, PayScheme.ByHour) => false,
        _ => DayRule(day.Date)?.Knows(extent) != false,
    };

    /// <summary>What the times give by the way the kind of work is paid, or none while a time is missing.</summary>
    public ExtentProposal? Propose(ClaimDay day)
    {
        var rule = DayRule(day.Date);
        return SchemeOf(day) switch
        {
            PayScheme.ByOccasion when day.Times.SessionMinutes > 0 => new(HonorariumExtent.Occasion, 0, day.Times.SessionMinutes),
            PayScheme.ByOccasion => null,
            PayScheme.ByHour => rule?.ProposeHours(day.Times),
            _ => Capped(day, rule?.Propose(day.Times)),
        };
    }

    /// <summary>Rule R-DAY-3: whether training keeps the day at half, where the region says so.</summary>
    public bool IsCapped(ClaimDay day) =>
        day.Work == WorkKind.Training
        && Settings.Yes(ClaimSettingKind.TrainingAtMostHalf, day.Date)
        && SchemeOf(day) == PayScheme.ByDayRule
        && DayRule(day.Date)?.Propose(day.Times)?.Extent == HonorariumExtent.FullDay;

    /// <summary>Rule R-LOST-2: the most hours of lost earnings a date is paid for; none where nothing bounds them.</summary>
    public decimal? LostHours(ClaimDay day)
    {
        decimal?[] bounds =
        [
            Settings.Value(ClaimSettingKind.LostEarningsMaxHours, day.Date),
            Settings.LostEarningsTime(day.Date) switch
            {
                LostEarningsTime.WithoutJourney => Started(day.Times.SessionMinutes),
                LostEarningsTime.WithJourney => Started(day.Times.JourneyMinutes ?? day.Times.SessionMinutes),
                _ => null,
            },
        ];
        return bounds.Min();
    }

    /// <summary>Whether evidence is asked for under a line; receipts of travel are asked for by their kind.</summary>
    public bool AsksEvidence(ClaimLine line, DateOnly date) => line.Kind == ClaimLineKind.LostEarnings
        ? Settings.Yes(ClaimSettingKind.LostEarningsEvidence, date)
        : line.Kind.IsReceipted();

    /// <summary>Rule R-EVID-6: whether a claim waits for evidence under the line before it is sent; the region says so by date.</summary>
    public bool NeedsEvidence(ClaimLine line, DateOnly date) =>
        AsksEvidence(line, date) && (!line.Kind.IsReceipted() || Settings.Yes(ClaimSettingKind.TravelReceipts, date));

    private ExtentProposal? Capped(ClaimDay day, ExtentProposal? proposal) =>
        proposal is { } whole && IsCapped(day) ? whole with { Extent = HonorariumExtent.HalfDay } : proposal;

    private static decimal Started(int minutes)
    {
        const int halfHour = 30;
        const int halvesAnHour = 2;
        return decimal.Ceiling((decimal)Math.Max(0, minutes) / halfHour) / halvesAnHour;
    }
}
