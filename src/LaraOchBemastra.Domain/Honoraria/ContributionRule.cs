using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// The employer's contribution by date, age and, in Norway, zone. Rule R-CONTR-1: the age is the one at the year's beginning,
/// by year of birth. Only staff see it.
/// </summary>
public sealed class ContributionRule : ProposedRow
{
    public const int FeesLength = 100;

    private ContributionRule()
    {
    }

    private ContributionRule(Guid id)
        : base(id)
    {
    }

    /// <summary>Where the unit lies; none outside Norway.</summary>
    public EmployerZone Zone { get; private init; }

    /// <summary>Per cent.</summary>
    public decimal FullPercent { get; private init; }

    /// <summary>Per cent for those who have reached the age below: the old-age pension fee alone.</summary>
    public decimal ReducedPercent { get; private init; }

    /// <summary>None where age makes no difference.</summary>
    public int? ReducedFromAge { get; private init; }

    /// <summary>Nothing is paid for those born this year or earlier.</summary>
    public int? NoneBornUntil { get; private init; }

    /// <summary>Up to this age the portal leaves the contribution to payroll.</summary>
    public int? NotEstimatedUntilAge { get; private init; }

    public int? YouthFromAge { get; private init; }

    public int? YouthUntilAge { get; private init; }

    /// <summary>The most of a calendar month's pay that the youth reduction holds for.</summary>
    public Money YouthMonthlyCeiling { get; private init; }

    /// <summary>The fees beside the old-age pension fee, in per cent, by spaces.</summary>
    public string OtherFees { get; private init; } = string.Empty;

    public static ContributionRule Of(Guid regionId, DateOnly validFrom, ContributionFigures figures, bool assumed, string source, Guid? id = null) =>
        new(id ?? Guid.CreateVersion7())
        {
            RegionId = regionId,
            ValidFrom = validFrom,
            Zone = figures.Zone,
            FullPercent = figures.FullPercent,
            ReducedPercent = figures.ReducedPercent,
            ReducedFromAge = figures.ReducedFromAge,
            NoneBornUntil = figures.NoneBornUntil,
            NotEstimatedUntilAge = figures.NotEstimatedUntilAge,
            YouthFromAge = figures.Youth?.FromAge,
            YouthUntilAge = figures.Youth?.UntilAge,
            YouthMonthlyCeiling = figures.Youth?.MonthlyCeiling ?? Money.Zero,
            OtherFees = figures.Youth is { } youth ? YouthReduction.Written(youth.OtherFees) : string.Empty,
            Assumed = assumed,
            Source = source,
        };

    public YouthReduction? Youth => YouthFromAge is { } from && YouthUntilAge is { } until
        ? new YouthReduction(from, until, YouthMonthlyCeiling, YouthReduction.Read(OtherFees) ?? [])
        : null;

    /// <summary>Whether the year of birth has to be known.</summary>
    public bool AsksForAge => (ReducedFromAge ?? NoneBornUntil ?? NotEstimatedUntilAge ?? YouthFromAge) is not null;

    /// <summary>Rounded to öre (rule R-MONEY-2); none where payroll has to say or the year of birth is needed and unknown.</summary>
    /// <param name="taxable">What is paid; negative for a correction.</param>
    /// <param name="birthYear">None when it is not known.</param>
    /// <param name="yearOfPayment">The age is reckoned at its beginning.</param>
    /// <param name="before">Taxable pay of the same calendar month before this payment.</param>
    public Money? On(Money taxable, int? birthYear, int yearOfPayment, Money before = default)
    {
        if (!AsksForAge)
        {
            return Money.OreHalfUp(taxable.InKronor * FullPercent / 100);
        }

        // The age at the beginning of the year: everybody born in a year has had the last birthday by then.
        if (birthYear is not { } born || yearOfPayment - 1 - born is var age && age <= NotEstimatedUntilAge)
        {
            return null;
        }

        if (Youth is { } youth && age >= youth.FromAge && age <= youth.UntilAge)
        {
            var reduced = youth.Part(taxable, before);
            return Money.OreHalfUp(
                ((reduced.InKronor * youth.Percent(ReducedPercent)) + ((taxable - reduced).InKronor * FullPercent)) / 100);
        }

        return Money.OreHalfUp(taxable.InKronor * PercentFor(born, age) / 100);
    }

    public static Refusal? WhyNotPropose(ContributionFigures figures, DateOnly validFrom, string source, IEnumerable<ContributionRule> existing)
    {
        if (figures.FullPercent is < 0 or > 100 || figures.ReducedPercent is < 0 or > 100)
        {
            return HonorariaRefusals.PercentOutOfRange();
        }

        // The parts have to be the whole, else the half of them is the half of something else.
        if (figures.Youth is { } youth && youth.OtherFees.Sum() + figures.ReducedPercent != figures.FullPercent)
        {
            return HonorariaRefusals.FeesDoNotAddUp(youth.OtherFees.Sum() + figures.ReducedPercent, figures.FullPercent);
        }

        if (string.IsNullOrWhiteSpace(source))
        {
            return HonorariaRefusals.RateSourceMissing();
        }

        return existing.Any(rule => rule.Zone == figures.Zone && rule.ValidFrom == validFrom) ? HonorariaRefusals.RateExists(validFrom) : null;
    }

    private decimal PercentFor(int born, int age)
    {
        if (born <= NoneBornUntil)
        {
            return 0;
        }

        return age >= ReducedFromAge ? ReducedPercent : FullPercent;
    }
}
