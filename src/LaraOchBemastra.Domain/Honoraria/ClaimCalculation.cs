using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>What is paid, by what the tax office makes of it.</summary>
public readonly record struct ClaimSums(Money Taxable, Money TaxFree, Money Undecided)
{
    public Money Gross => Taxable + TaxFree + Undecided;

    public static ClaimSums Of(IEnumerable<ClaimLine> lines)
    {
        var all = lines.ToList();
        return new ClaimSums(Sum(all, Treatment.Taxable), Sum(all, Treatment.TaxFree), Sum(all, Treatment.PayrollDecides));
    }

    private static Money Sum(List<ClaimLine> lines, Treatment treatment) =>
        lines.Where(line => line.Treatment == treatment).Sum(line => line.Amount);
}

/// <summary>The explanation under a claim's amounts (rule R-CALC-1: the gross is the sum of the lines).</summary>
public sealed record ClaimCalculation(IReadOnlyList<ReckonedLine> Lines, ClaimSums Sums)
{
    public static ClaimCalculation Of(HonorariumClaim claim, ClaimRules rules)
    {
        var lines =
            from line in claim.Lines
            let day = claim.Day(line.ClaimDayId)!
            orderby day.Date, line.Kind
            select ReckonedLine.Of(line, day, rules);
        return new ClaimCalculation([.. lines], ClaimSums.Of(claim.Lines));
    }

    public Money GrossOf(ClaimLineKind kind) =>
        Lines.Where(reckoned => reckoned.Line.Kind == kind).Sum(reckoned => reckoned.Line.Amount);
}
