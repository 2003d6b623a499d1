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

    /// <summary>A file under the line lies in another claim, which this reader may know.</summary>
    SameFile = 6,

    /// <summary>A file under the line lies in a claim she may not know.</summary>
    SameFileElsewhere = 7,

    /// <summary>A file lies under two lines of this claim.</summary>
    SameFileTwice = 8,

    /// <summary>Sent after the last day, in a region that warns of it and does not refuse.</summary>
    FiledLate = 9,
}

/// <summary>Something a reviewer should look at. It stops nothing.</summary>
/// <param name="Kind">What.</param>
/// <param name="Date">Of the day or journey; none for the whole claim.</param>
/// <param name="Values">What fills in its sentence after the date: what is asked and what is usual, the other claim's number, a line's kind, a last day.</param>
public sealed record ClaimFlag(ClaimFlagKind Kind, DateOnly? Date, params object[] Values);

/// <summary>
/// Rule R-FLAG-1: a journey or an amount a day is pointed out when it is over the region's per cent of the middle one of
/// the payee's earlier claims, or while she has fewer than <see cref="Fewest"/>, of others' for the course. Rule R-FLAG-2:
/// so are a file that lies under another line too, and a day that was filed late where the region only warns of it.
/// </summary>
public static class ClaimFlags
{
    public const int Fewest = 2;

    /// <param name="claim">With days and lines; of a correction only the dates are looked at.</param>
    /// <param name="history">Without the claim itself.</param>
    /// <param name="choices">The region's; the house's own per cent when it has chosen none.</param>
    /// <param name="rules">The region's, for the last day of filing.</param>
    public static IReadOnlyList<ClaimFlag> Of(HonorariumClaim claim, ClaimHistory history, GateChoices? choices, ClaimRules rules)
    {
        var flags = new List<ClaimFlag>();
        if (claim.Origin != ClaimOrigin.Correction)
        {
            var percent = (choices ?? new GateChoices(claim.RegionId)).UnusualPercent;
            flags.AddRange(claim.Lines.Where(line => line.Kind.IsStated() && line.Kind.IsByKm()).Select(line => OfJourney(claim, line, history, percent)).OfType<ClaimFlag>());
            flags.AddRange(OfAmount(claim, history, percent));
            flags.AddRange(OfFiling(claim, rules));
        }

        flags.AddRange(OfFiles(claim, history.EqualFiles));
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

    // A day that a claim only borrows was filed by another one.
    private static IEnumerable<ClaimFlag> OfFiling(HonorariumClaim claim, ClaimRules rules) =>
        claim.Late(rules).Where(late => !late.Day.Borrowed && !rules.Settings.LateIsRefused(late.Day.Date))
            .Select(late => new ClaimFlag(ClaimFlagKind.FiledLate, late.Day.Date, late.LastDay));

    private static IEnumerable<ClaimFlag> OfFiles(HonorariumClaim claim, IReadOnlyList<EqualFile> equal)
    {
        var known =
            from same in equal
            let file = claim.Evidence.FirstOrDefault(one => one.Id == same.EvidenceId)
            let line = claim.Lines.FirstOrDefault(one => one.Id == file?.LineId)
            where line is not null
            let date = claim.Day(line.ClaimDayId)!.Date
            orderby date, line.Kind, same.Number
            select (File: file, Line: line, Date: date, same.Number, same.Within);

        // Two equal files of one claim are told of once, under the first.
        return
        [
            .. known.Where(one => one.Within).DistinctBy(one => one.File.Fingerprint)
                .Select(one => new ClaimFlag(ClaimFlagKind.SameFileTwice, one.Date, one.Line.Kind)),
            .. known.Where(one => !one.Within).DistinctBy(one => (one.Line.Id, one.Number))
                .Select(one => one.Number is { } number
                    ? new ClaimFlag(ClaimFlagKind.SameFile, one.Date, one.Line.Kind, number)
                    : new ClaimFlag(ClaimFlagKind.SameFileElsewhere, one.Date, one.Line.Kind)),
        ];
    }

    private static decimal? Usual(List<decimal> earlier)
    {
        earlier.Sort();
        return earlier.Count >= Fewest ? earlier[earlier.Count / 2] : null;
    }
}
