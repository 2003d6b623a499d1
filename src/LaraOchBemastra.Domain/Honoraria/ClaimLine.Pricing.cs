using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

// How a line gets its price, and what becomes of it in a claim that follows another.
public sealed partial class ClaimLine
{
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
        var (hours, price) = (Lost, bounds.Asked(this));
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
        (back.RateId, back.LimitRateId) = (RateId, LimitRateId);
        back.Price(-Quantity, UnitPrice);
        back.Amount = -Amount;
        return back;
    }

    /// <summary>The same journey or loss with another quantity, to be priced by the rows of its date.</summary>
    internal ClaimLine Anew(Guid claimId, Guid dayId, decimal quantity, Money price)
    {
        var anew = Like(claimId, dayId);
        anew.Price(quantity, price);
        return anew;
    }

    /// <summary>The same journey, outlay or loss, whatever it came to.</summary>
    internal bool IsLike(ClaimLine other) => (Kind, Employer, Route, YearlyIncomeMinor) == (other.Kind, other.Employer, other.Route, other.YearlyIncomeMinor);

    /// <summary>As it was typed.</summary>
    internal ClaimLineEntry Entry(Guid dayId) => new(Kind, dayId, Lost, Kind.IsByKm() ? Money.Zero : Stated, IsTravel ? Route : Employer, Treatment)
    {
        Basis = Basis,
        YearlyIncome = YearlyIncomeMinor is { } yearly ? new Money(yearly) : null,
    };

    private ClaimLine Like(Guid claimId, Guid dayId) =>
        new(claimId, dayId, Kind) { Treatment = Treatment, Employer = Employer, Route = Route, Basis = Basis, YearlyIncomeMinor = YearlyIncomeMinor };

    private void Price(decimal quantity, Money price)
    {
        Quantity = decimal.Round(quantity, QuantityDecimals);
        UnitPrice = price;
        Amount = Product;
    }
}
