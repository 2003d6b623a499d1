using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// An amount of a day: quantity times price, in öre, where no cap of the day makes it less. The rate row and its price stand
/// here and are frozen when the claim is submitted (rule R-CLAIM-4).
/// </summary>
public sealed class ClaimLine : Entity, IPart
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

    public bool IsCapped => Product != Amount;

    internal void PriceBy(HonorariumRate? rate, decimal quantity) => PriceBy(rate, quantity, rate?.Amount ?? Money.Zero, limit: null);

    internal void PriceBy(HonorariumRate? rate, decimal quantity, Money price, HonorariumRate? limit)
    {
        (RateId, LimitRateId) = (rate?.Id, limit?.Id);
        Provisional = rate?.Provisional == true || limit?.Provisional == true;
        Price(quantity, price);
    }

    /// <summary>Rule R-LOST-1: what she states, within the caps of hour, hours and day.</summary>
    internal void PriceLost(LostPayBounds bounds, Money? left)
    {
        var (perHour, perDay) = (bounds.PerHour, bounds.PerDay);
        var (hours, price) = (Lost, Basis == LostPayBasis.SicknessBenefitIncome ? bounds.HourOf(YearlyIncomeMinor) : Stated);
        var paid = perHour is not null && perHour.Amount < price ? perHour.Amount : price;
        Price(bounds.MostHours < hours ? bounds.MostHours.Value : hours, paid);
        var overDay = left is { } room && Amount > room;
        if (overDay)
        {
            Amount = left!.Value;
        }

        var limit = overDay ? perDay : perHour;
        LimitRateId = overDay || paid < price ? limit?.Id : null;
        Provisional = LimitRateId is not null && limit?.Provisional == true;
        StatedQuantity = Quantity < hours ? hours : null;
        StatedMinor = paid < price ? price.Minor : null;
    }

    internal void State(ClaimLineEntry entry, Treatment byRegion)
    {
        ClaimDayId = entry.DayId;
        Kind = entry.Kind;
        (RateId, LimitRateId, Provisional, MinorBeforeDecision) = (null, null, false, null);
        (StatedQuantity, StatedMinor) = (null, null);
        Basis = IsTravel ? null : entry.Basis;
        YearlyIncomeMinor = Basis == LostPayBasis.SicknessBenefitIncome ? entry.YearlyIncome?.Minor : null;
        Employer = IsTravel ? string.Empty : entry.Text;
        Route = IsTravel ? entry.Text : string.Empty;
        Treatment = IsTravel ? entry.Treatment ?? byRegion : Treatment.Taxable;
        Price(entry.Quantity, entry.UnitPrice);
    }

    internal void RememberBefore(Money before) => MinorBeforeDecision = before.Minor;

    internal ClaimLine Backwards()
    {
        var turned = (ClaimLine)MemberwiseClone();
        (turned.Quantity, turned.Amount) = (-Quantity, -Amount);
        return turned;
    }

    internal void MoveTo(Guid claimId, Guid dayId) => (ClaimId, ClaimDayId) = (claimId, dayId);

    /// <summary>The same with the opposite sign, at the price it was paid with.</summary>
    internal ClaimLine TakenBack(Guid claimId, Guid dayId)
    {
        var back = Like(claimId, dayId);
        back.CorrectsId = Id;
        back.RateId = RateId;
        back.Price(-Quantity, UnitPrice);
        back.Amount = -Amount;
        return back;
    }

    /// <summary>The same journey or loss with another quantity; a rate's price is the rate's own.</summary>
    internal ClaimLine Anew(Guid claimId, Guid dayId, HonorariumRate? rate, decimal quantity, Money price)
    {
        var anew = Like(claimId, dayId);
        anew.RateId = rate?.Id;
        anew.Provisional = rate?.Provisional == true;

        // Of a journey split by its tax-free part, each of the two lines keeps its own part of the price.
        anew.Price(quantity, LimitRateId is null ? rate?.Amount ?? price : price);
        return anew;
    }

    private ClaimLine Like(Guid claimId, Guid dayId) =>
        new(claimId, dayId, Kind) { Treatment = Treatment, Employer = Employer, Route = Route, LimitRateId = LimitRateId, Basis = Basis };

    private void Price(decimal quantity, Money price)
    {
        Quantity = decimal.Round(quantity, QuantityDecimals);
        UnitPrice = price;
        Amount = Product;
    }
}

/// <summary>What bounds the lost earnings of a date.</summary>
/// <param name="MostHours">None where nothing bounds them.</param>
/// <param name="PerHour">The cap's row.</param>
/// <param name="PerDay">The cap's row.</param>
/// <param name="SelfEmployed">An hour by a yearly sickness-benefit income.</param>
internal sealed record LostPayBounds(decimal? MostHours, HonorariumRate? PerHour, HonorariumRate? PerDay, Func<Money, Money?> SelfEmployed)
{
    public Money HourOf(long? yearlyMinor) => yearlyMinor is { } minor ? SelfEmployed(new Money(minor)) ?? Money.Zero : Money.Zero;
}
