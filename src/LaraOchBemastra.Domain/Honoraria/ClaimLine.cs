using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

public enum ClaimLineKind
{
    Honorarium = 1,
    LostEarnings = 2,
    CarKm = 3,
    PublicTransport = 4,
    Parking = 5,
}

/// <summary>What the tax office makes of an amount.</summary>
public enum Treatment
{
    Taxable = 1,
    TaxFree = 2,

    /// <summary>The law depends on the person: a journey from home may be private. Rule R-TRAVEL-1: travel's default.</summary>
    PayrollDecides = 3,
}

/// <summary>
/// An amount of a day: quantity times price, in öre. The rate row and its price stand here and are frozen when the claim is
/// submitted (rule R-CLAIM-4).
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

    private ClaimLine()
    {
    }

    internal ClaimLine(Guid claimId, Guid dayId, ClaimLineKind kind)
    {
        ClaimId = claimId;
        ClaimDayId = dayId;
        Kind = kind;
        Treatment = IsTravel ? Treatment.PayrollDecides : Treatment.Taxable;
    }

    public Guid ClaimId { get; private set; }

    public Guid RootId => ClaimId;

    public Guid ClaimDayId { get; private set; }

    /// <summary>The paid line that this one takes back, in a correction; none for what is claimed.</summary>
    public Guid? CorrectsId { get; private set; }

    public ClaimLineKind Kind { get; private set; }

    /// <summary>Days, hours, kilometres or tickets.</summary>
    public decimal Quantity { get; private set; }

    public Money UnitPrice { get; private set; }

    public Money Amount { get; private set; }

    public Treatment Treatment { get; private set; }

    /// <summary>The row the price came from; none for what the payee stated herself.</summary>
    public Guid? RateId { get; private set; }

    public string Employer { get; private set; } = string.Empty;

    /// <summary>Route and purpose of a journey.</summary>
    public string Route { get; private set; } = string.Empty;

    public bool IsTravel => Kind is ClaimLineKind.CarKm or ClaimLineKind.PublicTransport or ClaimLineKind.Parking;

    internal void PriceBy(HonorariumRate? rate, decimal quantity)
    {
        RateId = rate?.Id;
        Price(quantity, rate?.Amount ?? Money.Zero);
    }

    internal void State(ClaimLineEntry entry)
    {
        ClaimDayId = entry.DayId;
        Kind = entry.Kind;
        RateId = null;
        Employer = IsTravel ? string.Empty : entry.Text;
        Route = IsTravel ? entry.Text : string.Empty;
        Treatment = IsTravel ? entry.Treatment ?? Treatment.PayrollDecides : Treatment.Taxable;
        Price(entry.Quantity, entry.UnitPrice);
    }

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
        return back;
    }

    /// <summary>The same journey or loss with another quantity; a rate's price is the rate's own.</summary>
    internal ClaimLine Anew(Guid claimId, Guid dayId, HonorariumRate? rate, decimal quantity, Money price)
    {
        var anew = Like(claimId, dayId);
        anew.RateId = rate?.Id;
        anew.Price(quantity, rate?.Amount ?? price);
        return anew;
    }

    private ClaimLine Like(Guid claimId, Guid dayId) =>
        new(claimId, dayId, Kind) { Treatment = Treatment, Employer = Employer, Route = Route };

    private void Price(decimal quantity, Money price)
    {
        Quantity = decimal.Round(quantity, QuantityDecimals);
        UnitPrice = price;
        Amount = Money.OreHalfUp(Quantity * price.InKronor);
    }
}
