namespace LaraOchBemastra.Domain.Honoraria;

// Journeys by the kilometre, split by what of the price is free of tax.
public sealed partial class HonorariumClaim
{
    private void ReckonKilometres(ClaimDay day, HonorariumRates rates)
    {
        foreach (var line in _lines.FindAll(line => line.ClaimDayId == day.Id && line.CorrectsId is null && line.Kind.IsStated() && line.Kind.IsByKm()))
        {
            var rate = rates.On(day.Date, line.Kind.PerKm()!.Value);
            var taxFree = line.Kind == ClaimLineKind.CarKm ? rates.On(day.Date, RateKind.CarTaxFreePerKm) : null;
            if (rate is not null && taxFree is not null && taxFree.Amount < rate.Amount)
            {
                line.PriceBy(rate, line.Quantity, taxFree.Amount, taxFree);
                Excess(line).PriceBy(rate, line.Quantity, rate.Amount - taxFree.Amount, taxFree);
            }
            else
            {
                line.PriceBy(rate, line.Quantity);
                _lines.RemoveAll(part => part.PartOfLineId == line.Id);
            }
        }
    }

    // Rule R-TRAVEL-2: what is paid over the tax-free part is a line of its own and always taxable.
    private ClaimLine Excess(ClaimLine journey)
    {
        var excess = _lines.Find(line => line.PartOfLineId == journey.Id && line.ClaimDayId == journey.ClaimDayId);
        if (excess is null)
        {
            _lines.RemoveAll(line => line.PartOfLineId == journey.Id);
            excess = new ClaimLine(Id, journey.ClaimDayId, ClaimLineKind.CarKmExcess, journey.Id);
            _lines.Add(excess);
        }

        return excess;
    }
}
