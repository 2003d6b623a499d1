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
        HonorariumExtent.Occasion => RateKind.Occasion,
        _ => null,
    };

    /// <summary>What cannot be written at all, not even in a draft.</summary>
    public static Refusal? OutOfRange(ClaimLineEntry entry)
    {
        if (!entry.Kind.IsStated())
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

        if (entry.YearlyIncome is { } yearly && (yearly < Money.Zero || yearly > Money.Kronor(ClaimLine.MaxYearlyIncome)))
        {
            return HonorariaRefusals.AmountOutOfRange(Money.Kronor(ClaimLine.MaxYearlyIncome));
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
                .SelectMany(line => ClaimLineGaps.Of(line, day.Date, rules).Concat(OfEvidence(claim, line, day.Date, rules)).Select(refusal => new ClaimGap(refusal, day.Id, line.Id))));
        }

        return gaps;
    }

    private static Refusal[] OfEvidence(HonorariumClaim claim, ClaimLine line, DateOnly date, ClaimRules rules) =>
        claim.LacksEvidence(line, date, rules) ? [EvidenceRefusals.Missing(line.Kind, date)] : [];

    private static IEnumerable<Refusal> OfDay(HonorariumClaim claim, ClaimDay day, ClaimRules rules)
    {
        if (day.Borrowed)
        {
            yield break;
        }

        if (LateBy(claim, day, rules) is { } lastDay && rules.Settings.LateIsRefused(day.Date))
        {
            yield return HonorariaRefusals.FiledTooLate(day.Date, lastDay);
        }

        if (rules.DayRule(day.Date) is null)
        {
            yield return HonorariaRefusals.DayRuleMissing(day.Date);
        }
        else if (OfJourney(day, rules.NeedsJourney(day) && !claim.Waived) is { } journey)
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

        if (!rules.Knows(day, day.Extent))
        {
            yield return HonorariaRefusals.ExtentNotPaid();
        }
        else if (RateKindOf(day.Extent) is { } kind && rules.Rates.On(day.Date, kind, day.Work) is null)
        {
            yield return HonorariaRefusals.RateMissing(day.Date);
        }
    }

    internal static Refusal? OfJourney(ClaimDay day, bool needed)
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

    // Rule R-FILING-1: a claim that once was filed in time stays so when it is returned and sent again.
    internal static DateOnly? LateBy(HonorariumClaim claim, ClaimDay day, ClaimRules rules)
    {
        var filed = claim.SubmittedAt is { } at ? DateOnly.FromDateTime(at) : rules.Today;
        return rules.Settings.LastDayFor(day.Date) is { } lastDay && filed > lastDay ? lastDay : null;
    }
}
