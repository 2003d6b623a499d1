using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// How tax on side income is estimated, by region and date. No percentage means that payroll decides and the portal
/// estimates nothing.
/// </summary>
public sealed class TaxRule : AggregateRoot, IDated
{
    public const int SourceLength = 400;

    private TaxRule()
    {
    }

    private TaxRule(Guid id)
        : base(id)
    {
    }

    public Guid RegionId { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>Per cent of the taxable amount.</summary>
    public decimal? Percent { get; private set; }

    /// <summary>Nothing is withheld from a payment under this.</summary>
    public Money MinimumPayment { get; private set; }

    /// <summary>Nothing is withheld when the year's payments can be assumed to stay under this.</summary>
    public Money YearlyThreshold { get; private set; }

    /// <summary>
    /// The portal takes for granted that the year's threshold is passed: the payer is larger than the portal and pays
    /// elsewhere too. When not, the payment alone is held against it.
    /// </summary>
    public bool AssumesYearOverThreshold { get; private set; }

    public bool Assumed { get; private set; }

    public string Source { get; private set; } = string.Empty;

    public static TaxRule SideIncome(
        Guid regionId,
        DateOnly validFrom,
        decimal percent,
        Money minimumPayment,
        Money yearlyThreshold,
        bool assumesYearOverThreshold,
        bool assumed,
        string source,
        Guid? id = null) =>
        new(id ?? Guid.CreateVersion7())
        {
            RegionId = regionId,
            ValidFrom = validFrom,
            Percent = percent,
            MinimumPayment = minimumPayment,
            YearlyThreshold = yearlyThreshold,
            AssumesYearOverThreshold = assumesYearOverThreshold,
            Assumed = assumed,
            Source = source,
        };

    public static TaxRule PayrollDecides(Guid regionId, DateOnly validFrom, string source, Guid? id = null) =>
        new(id ?? Guid.CreateVersion7()) { RegionId = regionId, ValidFrom = validFrom, Source = source };

    /// <summary>
    /// Rule R-TAX-1: a percentage of the payee's whole payment, öre dropped; nothing under the smallest payment (10 kap. 4 §
    /// and 11 kap. 20 § skatteförfarandelagen 2011:1244). None when payroll decides.
    /// </summary>
    public Money? TaxOn(Money taxable)
    {
        if (Percent is not { } percent)
        {
            return null;
        }

        var nothing = taxable < MinimumPayment || (!AssumesYearOverThreshold && taxable < YearlyThreshold);
        return nothing ? Money.Zero : Money.WholeKronorDown(taxable.InKronor * percent / 100);
    }
}
