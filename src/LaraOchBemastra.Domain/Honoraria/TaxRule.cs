using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>Which deduction a row is about; each kind has dated rows of its own.</summary>
public enum TaxKind
{
    /// <summary>The flat percentage of an income beside the main one.</summary>
    SideIncome = 1,

    /// <summary>The special income tax of those who live abroad.</summary>
    Sink = 2,

    /// <summary>What is withheld where no Norwegian tax card is found.</summary>
    NoCard = 3,
}

/// <summary>
/// How a deduction is estimated, by region, kind and date. No percentage means that payroll decides and the portal estimates
/// nothing.
/// </summary>
public sealed class TaxRule : ProposedRow
{
    private TaxRule()
    {
    }

    private TaxRule(Guid id)
        : base(id)
    {
    }

    public TaxKind Kind { get; private init; } = TaxKind.SideIncome;

    /// <summary>Per cent of the taxable amount.</summary>
    public decimal? Percent { get; private init; }

    /// <summary>Nothing is withheld from a payment under this, nor given back of a correction under it.</summary>
    public Money MinimumPayment { get; private init; }

    /// <summary>
    /// Rule R-TAX-4: under this sum a year the law asks for less. It warns and reckons nothing: the payer is larger than the
    /// portal and pays elsewhere too.
    /// </summary>
    public Money YearlyThreshold { get; private init; }

    public static TaxRule Of(Guid regionId, DateOnly validFrom, TaxFigures figures, bool assumed, string source, Guid? id = null) =>
        new(id ?? Guid.CreateVersion7())
        {
            RegionId = regionId,
            ValidFrom = validFrom,
            Kind = figures.Kind,
            Percent = figures.Percent,
            MinimumPayment = figures.MinimumPayment,
            YearlyThreshold = figures.YearlyThreshold,
            Assumed = assumed,
            Source = source,
        };

    public static TaxRule PayrollDecides(Guid regionId, DateOnly validFrom, string source, Guid? id = null) =>
        Of(regionId, validFrom, new TaxFigures(TaxKind.SideIncome, null, Money.Zero, Money.Zero), assumed: false, source, id);

    /// <summary>
    /// Rule R-TAX-1: a percentage of the payee's whole payment, öre dropped towards zero, so that a correction gives back what
    /// was withheld; nothing under the smallest payment (10 kap. 4 § and 11 kap. 20 § skatteförfarandelagen 2011:1244). None
    /// when payroll decides.
    /// </summary>
    public Money? TaxOn(Money taxable) => Percent is { } percent ? TaxOn(taxable, percent) : null;

    /// <summary>The same with a percentage of the payee's own (11 kap. 27 §).</summary>
    public Money TaxOn(Money taxable, decimal percent) =>
        Math.Abs(taxable.Minor) < MinimumPayment.Minor ? Money.Zero : Money.WholeKronorDown(taxable.InKronor * percent / 100);

    public static Refusal? WhyNotPropose(TaxFigures figures, DateOnly validFrom, string source, IEnumerable<TaxRule> existing)
    {
        if (figures.Percent is < 0 or > 100)
        {
            return HonorariaRefusals.PercentOutOfRange();
        }

        if (string.IsNullOrWhiteSpace(source))
        {
            return HonorariaRefusals.RateSourceMissing();
        }

        return existing.Any(rule => rule.Kind == figures.Kind && rule.ValidFrom == validFrom) ? HonorariaRefusals.RateExists(validFrom) : null;
    }
}

/// <summary>The figures of one row.</summary>
/// <param name="Kind">Which deduction.</param>
/// <param name="Percent">None where payroll decides.</param>
/// <param name="MinimumPayment">Nothing is withheld under it.</param>
/// <param name="YearlyThreshold">Only warns; none is zero.</param>
public sealed record TaxFigures(TaxKind Kind, decimal? Percent, Money MinimumPayment, Money YearlyThreshold);
