using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>A date as it was last paid.</summary>
/// <param name="Day">With extent and times.</param>
/// <param name="Lines">Those that count: neither taken back nor taking back.</param>
/// <param name="HasExtent">False where another claim takes the session: then its honorarium is corrected there.</param>
public sealed record SettledDay(ClaimDay Day, IReadOnlyList<ClaimLine> Lines, bool HasExtent)
{
    public ClaimLine? Honorarium => Lines.FirstOrDefault(line => line.Kind == ClaimLineKind.Honorarium);
}

/// <summary>What a date should have been.</summary>
/// <param name="DayId">Of the settled day.</param>
/// <param name="Extent">What is right; none leaves it to the times when they change, and else as it was paid.</param>
/// <param name="Hours">Only for an extent in hours.</param>
/// <param name="TakenBack">Nothing of the day is right: all its lines go.</param>
public sealed record CorrectedDay(Guid DayId, HonorariumExtent? Extent, decimal Hours, bool TakenBack = false)
{
    /// <summary>When she was there and on her way; none leaves the times as they were paid by.</summary>
    public DayTimes? Times { get; init; }
}

/// <summary>What a line should have been; the price is left aside where the region's rate decides it.</summary>
public sealed record CorrectedLine(Guid LineId, decimal Quantity, Money UnitPrice);

/// <summary>What is right; days and lines that are not named stay as they were paid (rule R-CORR-4).</summary>
public sealed record CorrectionEntry(IReadOnlyList<CorrectedDay> Days, IReadOnlyList<CorrectedLine> Lines, string Reason)
{
    /// <summary>Travel, outlays and lost earnings that were forgotten, each on a settled day.</summary>
    public IReadOnlyList<ClaimLineEntry> Added { get; init; } = [];
}
