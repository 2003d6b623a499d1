namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// How one amount came about, as values: the page puts them into words in the reader's language. Rule R-CALC-2: rule, row,
/// source and arithmetic stand under every amount.
/// </summary>
/// <param name="Line">Quantity, price, amount, treatment.</param>
/// <param name="Day">Date, times, minutes counted, proposed and chosen extent, reason.</param>
/// <param name="Rate">The row behind the price with its source; none for what the payee stated herself.</param>
/// <param name="DayRule">The rule behind the extent of an honorarium, with its source; none for other lines.</param>
public sealed record ReckonedLine(ClaimLine Line, ClaimDay Day, HonorariumRate? Rate, DayRule? DayRule)
{
    /// <summary>The row that made a stated price or amount less, or says what of a kilometre is free of tax.</summary>
    public HonorariumRate? Limit { get; init; }

    /// <summary>The region's settings that had a say, each with its date and source.</summary>
    public IReadOnlyList<ClaimSetting> Settings { get; init; } = [];

    public PayScheme Scheme { get; init; } = PayScheme.ByDayRule;

    /// <summary>A full day by its times that training keeps at half.</summary>
    public bool CappedAtHalf { get; init; }

    /// <summary>No rate of its own for the kind of work, so the session's holds.</summary>
    public bool TakesTheSessionsRate => Rate is not null && Rate.Kind.IsHonorarium() && Rate.Work != Day.Work;

    /// <summary>Any part of it rests on an assumption the page has to name.</summary>
    public bool Assumed => DayRule?.Assumed == true || Rate?.Assumed == true || Limit?.Assumed == true || Settings.Any(row => row.Assumed);

    public static ReckonedLine Of(ClaimLine line, ClaimDay day, ClaimRules rules)
    {
        var isHonorarium = line.Kind == ClaimLineKind.Honorarium;
        var scheme = rules.SchemeOf(day);
        var capped = isHonorarium && rules.IsCapped(day);
        return new ReckonedLine(
            line, day, rules.Rates.Find(line.RateId), isHonorarium && scheme == PayScheme.ByDayRule ? rules.DayRule(day.Date) : null)
        {
            Limit = rules.Rates.Find(line.LimitRateId),
            Scheme = scheme,
            CappedAtHalf = capped,
            Settings = [.. SettingsOf(line, capped).Select(kind => rules.Settings.Row(kind, day.Date)).OfType<ClaimSetting>()],
        };
    }

    private static ClaimSettingKind[] SettingsOf(ClaimLine line, bool capped) => line.Kind switch
    {
        ClaimLineKind.Honorarium => capped ? [ClaimSettingKind.TrainingAtMostHalf] : [],
        ClaimLineKind.LostEarnings when line.Basis == LostPayBasis.SicknessBenefitIncome =>
        [
            ClaimSettingKind.LostEarnings, ClaimSettingKind.LostEarningsTime, ClaimSettingKind.LostEarningsMaxHours,
            ClaimSettingKind.SelfEmployedPercent, ClaimSettingKind.SelfEmployedDaysAYear, ClaimSettingKind.SelfEmployedHoursADay,
        ],
        ClaimLineKind.LostEarnings =>
            [ClaimSettingKind.LostEarnings, ClaimSettingKind.LostEarningsTime, ClaimSettingKind.LostEarningsMaxHours],
        ClaimLineKind.CarKmExcess => [],
        _ when line.Kind.IsByKm() => [ClaimSettings.SettingOf(line.Kind), ClaimSettingKind.TravelFromKm],
        _ => [ClaimSettings.SettingOf(line.Kind)],
    };
}
