using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>The settings of one region, to be asked by date.</summary>
public sealed class ClaimSettings(IEnumerable<ClaimSetting> rows)
{
    private readonly List<ClaimSetting> _confirmed = [.. rows.Where(row => row.IsConfirmed)];

    public static ClaimSettings None { get; } = new([]);

    /// <summary>The row in force on a date, or none.</summary>
    public ClaimSetting? Row(ClaimSettingKind kind, DateOnly date) => _confirmed.Where(row => row.Kind == kind).On(date);

    public decimal? Value(ClaimSettingKind kind, DateOnly date) =>
        Row(kind, date)?.Value ?? ClaimSettingShape.Of(kind).WithoutRow;

    public bool Yes(ClaimSettingKind kind, DateOnly date) => Value(kind, date) == 1;

    public LostEarningsMode LostEarnings(DateOnly date) => (LostEarningsMode)(int)Value(ClaimSettingKind.LostEarnings, date)!;

    public LostEarningsTime LostEarningsTime(DateOnly date) => (LostEarningsTime)(int)Value(ClaimSettingKind.LostEarningsTime, date)!;

    public bool LateIsRefused(DateOnly date) => (LateFiling)(int)Value(ClaimSettingKind.FilingLate, date)! == LateFiling.Refused;

    /// <summary>Rule R-TRAVEL-1: what the tax office makes of a journey where nobody has said otherwise.</summary>
    public Treatment TreatmentOf(ClaimLineKind kind, DateOnly date) =>
        (Treatment)(int)Value(SettingOf(kind), date)!;

    /// <summary>Rule R-FILING-1: the last day on which a day's claim is in time; none where there is no limit.</summary>
    public DateOnly? LastDayFor(DateOnly date) =>
        Value(ClaimSettingKind.FilingMonths, date) is { } months ? date.AddMonths((int)months) : null;

    /// <summary>
    /// Rule R-LOST-3: an hour of a self-employed person, a share of the yearly sickness-benefit income through the days of the
    /// year and the hours of the day, to the nearest krona. None where the region has not said how.
    /// </summary>
    public Money? HourOf(Money yearlyIncome, DateOnly date) =>
        Value(ClaimSettingKind.SelfEmployedPercent, date) is { } percent
        && Value(ClaimSettingKind.SelfEmployedDaysAYear, date) is { } days
        && Value(ClaimSettingKind.SelfEmployedHoursADay, date) is { } hours
            ? Money.WholeKronorNearest(yearlyIncome.InKronor * percent / 100 / days / hours)
            : null;

    public static ClaimSettingKind SettingOf(ClaimLineKind kind) => kind switch
    {
        ClaimLineKind.CarKm => ClaimSettingKind.TreatmentOfCar,
        ClaimLineKind.BenefitCarKm or ClaimLineKind.ElectricBenefitCarKm => ClaimSettingKind.TreatmentOfBenefitCar,
        ClaimLineKind.Parking => ClaimSettingKind.TreatmentOfParking,
        ClaimLineKind.CongestionTax => ClaimSettingKind.TreatmentOfCongestionTax,
        ClaimLineKind.Taxi => ClaimSettingKind.TreatmentOfTaxi,
        _ => ClaimSettingKind.TreatmentOfPublicTransport,
    };
}
