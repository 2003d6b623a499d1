namespace LaraOchBemastra.Domain.Honoraria;

// Journeys by the kilometre, split by what of the price is free of tax.
public sealed partial class HonorariumClaim
{
    /// <summary>A way longer than this is far, as the Swedish regions' form asks.</summary>
    public const int FarKm = 50;

    /// <summary>
    /// Rule R-PAPER-6: whether a day's way was far, by half of its kilometres there and back; none where she did not drive.
    /// </summary>
    public bool? WentFar(ClaimDay day)
    {
        const int thereAndBack = 2;
        var km = _lines.Where(line => line.ClaimDayId == day.Id && line.CorrectsId is null && line.Kind.IsStated() && line.Kind.IsByKm())
            .Sum(line => Math.Abs(line.Quantity));
        return km == 0 ? null : km > thereAndBack * FarKm;
    }

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
