using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

public enum ClaimFlagKind
{
    /// <summary>Longer than the payee's own journeys are.</summary>
    FarForPayee = 1,

    /// <summary>Longer than others travel to the same course; asked while the payee has no journeys of her own.</summary>
    FarForCourse = 2,
    HighForPayee = 3,
    HighForCourse = 4,

    /// <summary>Another living claim of hers is for the same date.</summary>
    SameDate = 5,
}

/// <summary>Something a reviewer should look at. It stops nothing.</summary>
/// <param name="Kind">What.</param>
/// <param name="Date">Of the day or journey; none for the whole claim.</param>
/// <param name="Values">What fills in its sentence: what is asked and what is usual, or the other claim's number.</param>
public sealed record ClaimFlag(ClaimFlagKind Kind, DateOnly? Date, params object[] Values);

/// <summary>A journey that was claimed before.</summary>
public sealed record PastJourney(ClaimLineKind Kind, decimal Quantity, bool Own);

/// <summary>What a claim came to before, a day.</summary>
public sealed record PastAmount(Money ADay, bool Own);

/// <summary>What a claim is laid beside: earlier claims of the same payee, of the same course, and other claims for its dates.</summary>
public sealed record ClaimHistory(
    IReadOnlyList<PastJourney> Journeys, IReadOnlyList<PastAmount> Amounts, IReadOnlyList<(DateOnly Date, string Number)> OtherDates);

/// <summary>
/// Rule R-FLAG-1: a journey or an amount a day is pointed out when it is over the region's per cent of the middle one of
/// the payee's earlier claims, or while she has fewer than <see cref="Fewest"/>, of others' for the course.
/// </summary>
public static class ClaimFlags
{
    public const int Fewest = 2;

    /// <param name="claim">With days and lines; of a correction only the dates are looked at.</param>
    /// <param name="history">Without the claim itself.</param>
    /// <param name="choices">The region's; the house's own per cent when it has chosen none.</param>
    public static IReadOnlyList<ClaimFlag> Of(HonorariumClaim claim, ClaimHistory history, GateChoices? choices)
    {
        var flags = new List<ClaimFlag>();
        if (claim.Origin != ClaimOrigin.Correction)
        {
            var percent = (choices ?? new GateChoices(claim.RegionId)).UnusualPercent;
            flags.AddRange(claim.Lines.Where(line => line.Kind.IsStated() && line.Kind.IsByKm()).Select(line => OfJourney(claim, line, history, percent)).OfType<ClaimFlag>());
            flags.AddRange(OfAmount(claim, history, percent));
        }

        flags.AddRange(history.OtherDates.OrderBy(other => other.Date).Select(other => new ClaimFlag(ClaimFlagKind.SameDate, other.Date, other.Number)));
        return flags;
    }

    private static ClaimFlag? OfJourney(HonorariumClaim claim, ClaimLine line, ClaimHistory history, int percent)
    {
        var same = history.Journeys.Where(journey => journey.Kind == line.Kind).ToList();
        var own = same.Count(journey => journey.Own) >= Fewest;
        return Usual([.. same.Where(journey => journey.Own == own).Select(journey => journey.Quantity)]) is { } usual
            && line.Quantity * 100 > usual * percent
                ? new ClaimFlag(own ? ClaimFlagKind.FarForPayee : ClaimFlagKind.FarForCourse, claim.Day(line.ClaimDayId)!.Date, line.Quantity, usual)
                : null;
    }

    private static IEnumerable<ClaimFlag> OfAmount(HonorariumClaim claim, ClaimHistory history, int percent)
    {
        if (claim.Days.Count == 0)
        {
            yield break;
        }

        var own = history.Amounts.Count(amount => amount.Own) >= Fewest;
        var aDay = Money.OreHalfUp(claim.Gross.InKronor / claim.Days.Count);
        if (Usual([.. history.Amounts.Where(amount => amount.Own == own).Select(amount => amount.ADay.InKronor)]) is { } usual
            && aDay.InKronor * 100 > usual * percent)
        {
            yield return new ClaimFlag(own ? ClaimFlagKind.HighForPayee : ClaimFlagKind.HighForCourse, null, aDay, Money.OreHalfUp(usual));
        }
    }

    private static decimal? Usual(List<decimal> earlier)
    {
        earlier.Sort();
        return earlier.Count >= Fewest ? earlier[earlier.Count / 2] : null;
    }
}
