using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>What a region decides about claims beside prices and the day rule.</summary>
public enum ClaimSettingKind
{
    /// <summary>Training is paid with half a day at most.</summary>
    TrainingAtMostHalf = 1,

    LostEarnings = 2,
    LostEarningsTime = 3,

    /// <summary>Hours of one date.</summary>
    LostEarningsMaxHours = 4,

    LostEarningsEvidence = 5,

    /// <summary>Per cent of the yearly sickness-benefit income that the self-employed are paid by.</summary>
    SelfEmployedPercent = 6,

    SelfEmployedDaysAYear = 7,
    SelfEmployedHoursADay = 8,

    /// <summary>Kilometres of a date by car, there and back, under which nothing is paid.</summary>
    TravelFromKm = 9,

    TreatmentOfCar = 10,
    TreatmentOfBenefitCar = 11,
    TreatmentOfPublicTransport = 12,
    TreatmentOfParking = 13,
    TreatmentOfCongestionTax = 14,
    TreatmentOfTaxi = 15,

    /// <summary>Months after the activity.</summary>
    FilingMonths = 16,

    FilingLate = 17,

    /// <summary>A claim waits for a receipt under each outlay of a journey.</summary>
    TravelReceipts = 18,

    /// <summary>The payee says of each day whether somebody else paid for meals (rule R-MEALS-1).</summary>
    MealsAsked = 19,
}

public enum LostEarningsMode
{
    None = 1,
    InAddition = 2,
    InsteadOfHonorarium = 3,
}

public enum LostEarningsTime
{
    /// <summary>As she states it.</summary>
    Unbounded = 1,

    /// <summary>Not more than she was there, to the started half hour.</summary>
    WithoutJourney = 2,

    /// <summary>Not more than from departure to return, to the started half hour.</summary>
    WithJourney = 3,
}

public enum LateFiling
{
    Warned = 1,
    Refused = 2,
}

/// <summary>A setting of a region from a date until the next of its kind. Rule R-SETTING-1: unique by region, kind and valid-from.</summary>
public sealed class ClaimSetting : RegionRow
{
    private ClaimSetting()
    {
    }

    private ClaimSetting(Guid id)
        : base(id)
    {
    }

    public ClaimSettingKind Kind { get; private set; }

    /// <summary>A quantity, 0 or 1 for no and yes, or the number of a choice: see <see cref="ClaimSettingShape"/>.</summary>
    public decimal Value { get; private set; }

    public static Refusal? WhyNotPropose(ClaimSettingKind kind, decimal value, RowFacts facts, IEnumerable<ClaimSetting> existing)
    {
        var shape = ClaimSettingShape.Of(kind);
        return shape.Holds(value)
            ? WhyNotEnter(facts, existing.Where(row => row.Kind == kind))
            : HonorariaRefusals.SettingOutOfRange(shape.Least, shape.Most);
    }

    /// <param name="kind">What is decided.</param>
    /// <param name="value">Of the kind's shape.</param>
    /// <param name="facts">Region, date and source.</param>
    /// <param name="existing">The region's rows, confirmed or not.</param>
    /// <param name="by">The account of the one who entered it; none for a row that comes with the portal.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">A fixed key for seeding.</param>
    public static ClaimSetting Propose(
        ClaimSettingKind kind, decimal value, RowFacts facts, IEnumerable<ClaimSetting> existing, Guid? by, DateTime? now, Guid? id = null)
    {
        Refusal.Guard(WhyNotPropose(kind, value, facts, existing));
        var setting = new ClaimSetting(id ?? Guid.CreateVersion7()) { Kind = kind, Value = value };
        setting.Enter(facts, by, now);
        return setting;
    }
}
