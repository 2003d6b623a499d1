namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// How the payee travelled last time: how long before and after, and by which route. Rule R-TRAVEL-3: a new draft is filled
/// in with it; tickets and fees are not, because each has a receipt of its own.
/// </summary>
/// <param name="MinutesBefore">From leaving home until the beginning.</param>
/// <param name="MinutesAfter">From the end until being home.</param>
/// <param name="Journeys">Kilometres and route by vehicle.</param>
public sealed record TravelMemory(int MinutesBefore, int MinutesAfter, IReadOnlyList<RememberedJourney> Journeys)
{
    /// <summary>Of the last day with a whole journey; none when there is no such day.</summary>
    public static TravelMemory? Of(HonorariumClaim claim) =>
        claim.Days.Where(day => day is { Departure: not null, Return: not null }).MaxBy(day => day.Date) is { } day
            ? Of(claim, day)
            : null;

    public static TravelMemory Of(HonorariumClaim claim, ClaimDay day) => new(
        Between(day.Departure ?? day.Start, day.Start),
        Between(day.End, day.Return ?? day.End),
        [.. claim.Lines
            .Where(line => line.ClaimDayId == day.Id && line.Kind.IsStated() && line.Kind.IsByKm() && line.Quantity > 0)
            .Select(line => new RememberedJourney(line.Kind, line.Quantity, line.Route))]);

    /// <summary>None where a time would fall on another date.</summary>
    internal (TimeOnly Left, TimeOnly Home)? For(ClaimDay day)
    {
        var left = day.Start.AddMinutes(-MinutesBefore, out var before);
        var home = day.End.AddMinutes(MinutesAfter, out var after);
        return before == 0 && after == 0 ? (left, home) : null;
    }

    private static int Between(TimeOnly from, TimeOnly until) => Math.Max(0, (int)(until.ToTimeSpan() - from.ToTimeSpan()).TotalMinutes);
}

/// <param name="Kind">The vehicle.</param>
/// <param name="Km">There and back.</param>
/// <param name="Route">Route and purpose.</param>
public sealed record RememberedJourney(ClaimLineKind Kind, decimal Km, string Route);
