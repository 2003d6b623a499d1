using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>What a line needs before its claim can be submitted (rule R-CLAIM-6).</summary>
internal static class ClaimLineGaps
{
    public static IEnumerable<Refusal> Of(ClaimLine line, DateOnly date, ClaimRules rules)
    {
        if (line.Kind == ClaimLineKind.LostEarnings)
        {
            return OfLostEarnings(line, date, rules.Settings);
        }

        if (line.Kind.IsReceipted())
        {
            return line.Amount > Money.Zero ? [] : [HonorariaRefusals.AmountMissing(date)];
        }

        return line.Kind.IsStated() && line.Kind.PerKm() is { } price ? OfKilometres(line, date, price, rules) : [];
    }

    private static IEnumerable<Refusal> OfLostEarnings(ClaimLine line, DateOnly date, ClaimSettings settings)
    {
        if (settings.LostEarnings(date) == LostEarningsMode.None)
        {
            yield return HonorariaRefusals.LostPayNotPaid(date);
            yield break;
        }

        if (line.Lost <= 0)
        {
            yield return HonorariaRefusals.LostHoursMissing(date);
        }

        if (line.Basis == LostPayBasis.SicknessBenefitIncome)
        {
            if (line.YearlyIncomeMinor is not > 0)
            {
                yield return HonorariaRefusals.YearlyIncomeMissing(date);
            }
            else if (settings.HourOf(new Money(line.YearlyIncomeMinor.Value), date) is null)
            {
                yield return HonorariaRefusals.SelfEmployedNotReckoned(date);
            }

            yield break;
        }

        if (line.UnitPrice <= Money.Zero)
        {
            yield return HonorariaRefusals.LostRateMissing(date);
        }

        if (string.IsNullOrWhiteSpace(line.Employer))
        {
            yield return HonorariaRefusals.EmployerMissing(date);
        }
    }

    private static IEnumerable<Refusal> OfKilometres(ClaimLine line, DateOnly date, RateKind price, ClaimRules rules)
    {
        if (line.Quantity <= 0)
        {
            yield return HonorariaRefusals.KmMissing(date);
        }
        else if (rules.Settings.Value(ClaimSettingKind.TravelFromKm, date) is { } least && line.Quantity < least)
        {
            yield return HonorariaRefusals.JourneyTooShort(date, least);
        }

        if (string.IsNullOrWhiteSpace(line.Route))
        {
            yield return HonorariaRefusals.RouteMissing(date);
        }

        if (rules.Rates.On(date, price) is null)
        {
            yield return HonorariaRefusals.CarRateMissing(date);
        }
    }
}
