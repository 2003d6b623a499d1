namespace LaraOchBemastra.Domain.Honoraria;

public enum SettingUnit
{
    YesNo = 1,
    Choice = 2,
    Hours = 3,
    Percent = 4,
    Days = 5,
    Km = 6,
    Months = 7,
}

/// <summary>What a setting's value may be, and what holds where a region has decided nothing.</summary>
/// <param name="Unit">How it is asked for and shown.</param>
/// <param name="Least">Smallest value.</param>
/// <param name="Most">Largest value.</param>
/// <param name="WithoutRow">What the portal takes while there is no row; none where the rule then does not exist.</param>
/// <param name="Choices">The enumeration behind a choice.</param>
public sealed record ClaimSettingShape(SettingUnit Unit, decimal Least, decimal Most, decimal? WithoutRow = null, Type? Choices = null)
{
    private const int MostHours = 24;
    private const int MostDays = 366;
    private const int MostKm = 500;
    private const int MostMonths = 60;

    public static ClaimSettingShape Of(ClaimSettingKind kind) => kind switch
    {
        ClaimSettingKind.TrainingAtMostHalf or ClaimSettingKind.LostEarningsEvidence or ClaimSettingKind.TravelReceipts
            or ClaimSettingKind.MealsAsked => new(SettingUnit.YesNo, 0, 1, 0),
        ClaimSettingKind.LostEarnings => Choice(LostEarningsMode.InAddition),
        ClaimSettingKind.LostEarningsTime => Choice(LostEarningsTime.Unbounded),
        ClaimSettingKind.FilingLate => Choice(LateFiling.Warned),
        ClaimSettingKind.LostEarningsMaxHours or ClaimSettingKind.SelfEmployedHoursADay => new(SettingUnit.Hours, 0.5m, MostHours),
        ClaimSettingKind.SelfEmployedPercent => new(SettingUnit.Percent, 1, 100),
        ClaimSettingKind.SelfEmployedDaysAYear => new(SettingUnit.Days, 1, MostDays),
        ClaimSettingKind.TravelFromKm => new(SettingUnit.Km, 0, MostKm, 0),
        ClaimSettingKind.FilingMonths => new(SettingUnit.Months, 1, MostMonths),
        _ => Choice(Treatment.PayrollDecides),
    };

    public bool Holds(decimal value) => value >= Least && value <= Most && decimal.Round(value, ClaimLine.QuantityDecimals) == value
        && (Unit is not (SettingUnit.Choice or SettingUnit.YesNo or SettingUnit.Days or SettingUnit.Months) || decimal.Truncate(value) == value);

    private static ClaimSettingShape Choice<T>(T withoutRow)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>().Select(one => Convert.ToDecimal(one, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return new(
            SettingUnit.Choice, values.Min(), values.Max(),
            Convert.ToDecimal(withoutRow, System.Globalization.CultureInfo.InvariantCulture), typeof(T));
    }
}
