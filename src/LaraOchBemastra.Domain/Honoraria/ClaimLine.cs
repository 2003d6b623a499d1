using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// An amount of a day: quantity times price, in öre, where no cap of the day makes it less. The rate row and its price stand
/// here and are frozen when the claim is submitted (rule R-CLAIM-4).
/// </summary>
public sealed partial class ClaimLine : Entity, IPart
{
    public const int EmployerLength = 160;
    public const int RouteLength = 300;
    public const int QuantityDecimals = 2;
    public const int MaxHours = 24;
    public const int MaxKm = 2000;

    /// <summary>Kronor; more on one line is a slip of the finger.</summary>
    public const int MaxAmount = 100_000;

    /// <summary>Kronor a year; more sickness-benefit income is a slip of the finger.</summary>
    public const int MaxYearlyIncome = 1_000_000;

    private ClaimLine()
    {
    }

    internal ClaimLine(Guid claimId, Guid dayId, ClaimLineKind kind, Guid? partOf = null)
    {
        ClaimId = claimId;
        ClaimDayId = dayId;
        Kind = kind;
        PartOfLineId = partOf;
        Treatment = IsTravel && kind.IsStated() ? Treatment.PayrollDecides : Treatment.Taxable;
    }

    public Guid ClaimId { get; private set; }

    public Guid RootId => ClaimId;

    public Guid ClaimDayId { get; private set; }

    /// <summary>The paid line that this one takes back, in a correction; none for what is claimed.</summary>
    public Guid? CorrectsId { get; private set; }

    public ClaimLineKind Kind { get; private set; }

    /// <summary>Days, hours, kilometres or tickets that are paid.</summary>
    public decimal Quantity { get; private set; }

    public Money UnitPrice { get; private set; }

    public Money Amount { get; private set; }

    public Treatment Treatment { get; private set; }

    /// <summary>The row the price came from; none for what the payee stated herself.</summary>
    public Guid? RateId { get; private set; }

    /// <summary>The row that made a stated price or amount less, or that says what of the price is free of tax.</summary>
    public Guid? LimitRateId { get; private set; }

    /// <summary>Priced by what is announced and not decided (rule R-RATE-4).</summary>
    public bool Provisional { get; private set; }

    /// <summary>Öre it was before a rate was decided, to show the change.</summary>
    public long? MinorBeforeDecision { get; private set; }

    /// <summary>Hours she lost, where fewer are paid.</summary>
    public decimal? StatedQuantity { get; private set; }

    /// <summary>Öre an hour she lost, where less is paid.</summary>
    public long? StatedMinor { get; private set; }

    public LostPayBasis? Basis { get; private set; }

    /// <summary>Öre a year.</summary>
    [Personal]
    public long? YearlyIncomeMinor { get; private set; }

    /// <summary>The line this one was split from.</summary>
    public Guid? PartOfLineId { get; private set; }

    public string Employer { get; private set; } = string.Empty;

    /// <summary>Route and purpose of a journey.</summary>
    public string Route { get; private set; } = string.Empty;

    public bool IsTravel => Kind.IsTravel();

    public Money Stated => StatedMinor is { } minor ? new Money(minor) : UnitPrice;

    public decimal Lost => StatedQuantity ?? Quantity;

    /// <summary>Quantity times price, which a cap of the day can make less.</summary>
    public Money Product => Money.OreHalfUp(Quantity * UnitPrice.InKronor);

    /// <summary>All that tells one loss of pay from another.</summary>
    internal (decimal Lost, Money Stated, Money Amount, decimal Paid, string Employer, long? Yearly) LostPay =>
        (Lost, Stated, Amount, Quantity, Employer, YearlyIncomeMinor);

    public bool IsCapped => Product != Amount;
}
