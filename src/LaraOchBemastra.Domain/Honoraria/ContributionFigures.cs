using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>The percentages and ages of one row.</summary>
public sealed record ContributionFigures(
    decimal FullPercent,
    decimal ReducedPercent,
    int? ReducedFromAge,
    int? NoneBornUntil,
    int? NotEstimatedUntilAge = null,
    YouthReduction? Youth = null,
    EmployerZone Zone = EmployerZone.None)
{
    /// <summary>A zone's percentage, whatever the age.</summary>
    public static ContributionFigures OfZone(EmployerZone zone, decimal percent) => new(percent, percent, null, null, Zone: zone);
}

/// <summary>
/// Rule R-CONTR-2: for the young the old-age pension fee in full and half of each other fee, its third decimal dropped, on at
/// most so much a calendar month; the full contribution on what is over (SFS 2026:100).
/// </summary>
/// <param name="FromAge">At the year's beginning.</param>
/// <param name="UntilAge">At the year's beginning, itself included.</param>
/// <param name="MonthlyCeiling">Of taxable pay.</param>
/// <param name="OtherFees">Per cent; all but the old-age pension fee.</param>
public sealed record YouthReduction(int FromAge, int UntilAge, Money MonthlyCeiling, IReadOnlyList<decimal> OtherFees)
{
    private const int Decimals = 100;

    /// <param name="pensionFee">Per cent; paid in full.</param>
    public decimal Percent(decimal pensionFee) => pensionFee + OtherFees.Sum(fee => decimal.Truncate(fee / 2 * Decimals) / Decimals);

    /// <summary>How much of a payment lies under the ceiling, given what the month has had already.</summary>
    public Money Part(Money taxable, Money before) => Under(before + taxable) - Under(before);

    public static string Written(IEnumerable<decimal> fees) =>
        string.Join(' ', fees.Select(fee => fee.ToString("0.##", CultureInfo.InvariantCulture)));

    /// <summary>Percentages by spaces, with comma or point; none when one of them is no percentage.</summary>
    public static IReadOnlyList<decimal>? Read(string? written)
    {
        List<decimal> fees = [];
        foreach (var part in (written ?? string.Empty).Replace(',', '.').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!decimal.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var fee) || fee > 100)
            {
                return null;
            }

            fees.Add(fee);
        }

        return fees;
    }

    private Money Under(Money sum) => sum < MonthlyCeiling ? sum : MonthlyCeiling;
}
