using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// The employer's contribution by date and age. Rule R-CONTR-1: the age is the one at the year's beginning, by year of
/// birth. Only staff see it.
/// </summary>
public sealed class ContributionRule : AggregateRoot, IDated
{
    public const int SourceLength = 400;

    private ContributionRule()
    {
    }

    private ContributionRule(Guid id)
        : base(id)
    {
    }

    public Guid RegionId { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Per cent.</summary>
    public decimal FullPercent { get; private set; }

    /// <summary>Per cent for those who have reached the age below.</summary>
    public decimal ReducedPercent { get; private set; }

    public int ReducedFromAge { get; private set; }

    /// <summary>Nothing is paid for those born this year or earlier.</summary>
    public int NoneBornUntil { get; private set; }

    /// <summary>Up to this age a reduction with a ceiling by month holds, which the portal leaves to payroll.</summary>
    public int? NotEstimatedUntilAge { get; private set; }

    public bool Assumed { get; private set; }

    public string Source { get; private set; } = string.Empty;

    public static ContributionRule Of(Guid regionId, DateOnly validFrom, ContributionFigures figures, bool assumed, string source, Guid? id = null) =>
        new(id ?? Guid.CreateVersion7())
        {
            RegionId = regionId,
            ValidFrom = validFrom,
            FullPercent = figures.FullPercent,
            ReducedPercent = figures.ReducedPercent,
            ReducedFromAge = figures.ReducedFromAge,
            NoneBornUntil = figures.NoneBornUntil,
            NotEstimatedUntilAge = figures.NotEstimatedUntilAge,
            Assumed = assumed,
            Source = source,
        };

    /// <summary>Rounded to öre (rule R-MONEY-2); none where payroll has to say.</summary>
    public Money? On(Money taxable, int birthYear, int yearOfPayment)
    {
        // The age at the beginning of the year: everybody born in a year has had the last birthday by then.
        var age = yearOfPayment - 1 - birthYear;
        if (age <= NotEstimatedUntilAge)
        {
            return null;
        }

        var percent = FullPercent;
        if (birthYear <= NoneBornUntil)
        {
            percent = 0;
        }
        else if (age >= ReducedFromAge)
        {
            percent = ReducedPercent;
        }

        return Money.OreHalfUp(taxable.InKronor * percent / 100);
    }
}

/// <summary>The percentages and ages of one row.</summary>
public sealed record ContributionFigures(
    decimal FullPercent, decimal ReducedPercent, int ReducedFromAge, int NoneBornUntil, int? NotEstimatedUntilAge = null);
