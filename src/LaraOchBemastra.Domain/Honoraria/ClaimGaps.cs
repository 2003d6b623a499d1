using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>What a claim needs before it can be submitted (rule R-CLAIM-6).</summary>
internal static class ClaimGaps
{
    public static RateKind? RateKindOf(HonorariumExtent extent) => extent switch
    {
        HonorariumExtent.HalfDay => RateKind.HalfDay,
        HonorariumExtent.FullDay => RateKind.FullDay,
        HonorariumExtent.Hours => RateKind.Hour,
        _ => null,
    };

    /// <summary>What cannot be written at all, not even in a draft.</summary>
    public static Refusal? OutOfRange(ClaimLineEntry entry)
    {
        if (entry.Kind == ClaimLineKind.Honorarium || !Enum.IsDefined(entry.Kind))
        {
            return HonorariaRefusals.LineUnknown();
        }

        if (entry.Kind == ClaimLineKind.LostEarnings && entry.Quantity is < 0 or > ClaimLine.MaxHours)
        {
            return HonorariaRefusals.HoursOutOfRange(ClaimLine.MaxHours);
        }

        if (entry.Quantity is < 0 or > ClaimLine.MaxKm)
        {
            return HonorariaRefusals.KmOutOfRange(ClaimLine.MaxKm);
        }

        var max = Money.Kronor(ClaimLine.MaxAmount);
        return entry.UnitPrice < Money.Zero || entry.UnitPrice > max || entry.Quantity * entry.UnitPrice.InKronor > ClaimLine.MaxAmount
            ? HonorariaRefusals.AmountOutOfRange(max)
            : null;
    }

    public static IReadOnlyList<ClaimGap> Of(HonorariumClaim claim, ClaimRules rules)
    {
        var gaps = new List<ClaimGap>();
        if (claim.Days.Count == 0)
        {
            gaps.Add(new ClaimGap(HonorariaRefusals.ClaimEmpty()));
        }

        if (claim.DidLosePay && claim.Lines.All(line => line.Kind != ClaimLineKind.LostEarnings))
        {
            gaps.Add(new ClaimGap(HonorariaRefusals.LostPayNotStated()));
        }

        foreach (var day in claim.Days.OrderBy(day => day.Date))
        {
            gaps.AddRange(OfDay(claim, day, rules).Select(refusal => new ClaimGap(refusal, day.Id)));
            gaps.AddRange(claim.Lines
                .Where(line => line.ClaimDayId == day.Id && line.CorrectsId is null)
                .SelectMany(line => OfLine(line, day.Date, rules.Rates).Select(refusal => new ClaimGap(refusal, day.Id, line.Id))));
        }

        return gaps;
    }

    private static IEnumerable<Refusal> OfDay(HonorariumClaim claim, ClaimDay day, ClaimRules rules)
    {
        if (day.Borrowed)
        {
            yield break;
        }

        var rule = rules.DayRules.On(day.Date);
        if (rule is null)
        {
            yield return HonorariaRefusals.DayRuleMissing(day.Date);
        }
        else if (OfJourney(day, rule.NeedsJourney(day.OnSite) && !claim.Waived) is { } journey)
        {
            yield return journey;
        }

        if (claim.Waived)
        {
            yield break;
        }

        if (day.ExtentByHand && string.IsNullOrWhiteSpace(day.ExtentReason))
        {
            yield return HonorariaRefusals.ExtentReasonMissing(day.Date);
        }

        if (rule?.Knows(day.Extent) == false)
        {
            yield return HonorariaRefusals.ExtentNotPaid();
        }
        else if (RateKindOf(day.Extent) is { } kind && rules.Rates.On(day.Date, kind) is null)
        {
            yield return HonorariaRefusals.RateMissing(day.Date);
        }
    }

    private static Refusal? OfJourney(ClaimDay day, bool needed)
    {
        if (day.Departure is not { } left || day.Return is not { } home)
        {
            return needed ? HonorariaRefusals.JourneyMissing(day.Date) : null;
        }

        if (home <= left)
        {
            return HonorariaRefusals.ReturnBeforeDeparture(day.Date);
        }

        return left > day.Start || home < day.End ? HonorariaRefusals.SessionOutsideJourney(day.Date, day.Start, day.End) : null;
    }

    private static IEnumerable<Refusal> OfLine(ClaimLine line, DateOnly date, HonorariumRates rates)
    {
        switch (line.Kind)
        {
            case ClaimLineKind.LostEarnings:
                return OfLostEarnings(line, date, rates.On(date, RateKind.LostEarningsCapPerHour)?.Amount);
            case ClaimLineKind.CarKm:
                return OfCar(line, date, rates);
            case ClaimLineKind.PublicTransport or ClaimLineKind.Parking:
                return line.Amount > Money.Zero ? [] : [HonorariaRefusals.AmountMissing(date)];
            default:
                return [];
        }
    }

    private static IEnumerable<Refusal> OfLostEarnings(ClaimLine line, DateOnly date, Money? cap)
    {
        if (line.Quantity <= 0)
        {
            yield return HonorariaRefusals.LostHoursMissing(date);
        }

        if (line.UnitPrice <= Money.Zero)
        {
            yield return HonorariaRefusals.LostRateMissing(date);
        }
        else if (line.UnitPrice > cap)
        {
            yield return HonorariaRefusals.LostRateOverCap(date, cap.Value);
        }

        if (string.IsNullOrWhiteSpace(line.Employer))
        {
            yield return HonorariaRefusals.EmployerMissing(date);
        }
    }

    private static IEnumerable<Refusal> OfCar(ClaimLine line, DateOnly date, HonorariumRates rates)
    {
        if (line.Quantity <= 0)
        {
            yield return HonorariaRefusals.KmMissing(date);
        }

        if (string.IsNullOrWhiteSpace(line.Route))
        {
            yield return HonorariaRefusals.RouteMissing(date);
        }

        if (rates.On(date, RateKind.CarPerKm) is null)
        {
            yield return HonorariaRefusals.CarRateMissing(date);
        }
    }
}
