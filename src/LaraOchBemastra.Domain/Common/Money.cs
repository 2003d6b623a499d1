namespace LaraOchBemastra.Domain.Common;

/// <summary>
/// An amount in minor units (öre). Currency stands on the region, rate, claim and run, never here:
/// amounts that meet in arithmetic always come from one region.
/// </summary>
/// <param name="Minor">Hundredths of a krona; negative for a correction.</param>
public readonly record struct Money(long Minor) : IComparable<Money>
{
    public static Money Zero => default;

    public static Money Kronor(long kronor) => new(checked(kronor * 100));

    /// <summary>Kronor with decimals, for showing and for quantities times prices; never for sums.</summary>
    public decimal InKronor => Minor / 100m;

    /// <summary>
    /// Rounds an exact amount in kronor to whole kronor, öre dropped towards zero. Rule R-MONEY-1: preliminary tax is
    /// stated in whole kronor with the öre left out (22 kap. 1 § skatteförfarandeförordningen 2011:1261).
    /// </summary>
    public static Money WholeKronorDown(decimal kronor) => Kronor((long)decimal.Truncate(kronor));

    /// <summary>
    /// Rounds an exact amount in kronor to öre, half away from zero. Rule R-MONEY-2: employer contributions and
    /// quantities times prices are booked in öre.
    /// </summary>
    public static Money OreHalfUp(decimal kronor) =>
        new((long)decimal.Round(kronor * 100m, 0, MidpointRounding.AwayFromZero));

    /// <summary>
    /// Rounds an exact amount in kronor to the nearest krona, half away from zero. Rule R-MONEY-3: what the self-employed lose
    /// in an hour is reckoned in whole kronor.
    /// </summary>
    public static Money WholeKronorNearest(decimal kronor) =>
        Kronor((long)decimal.Round(kronor, 0, MidpointRounding.AwayFromZero));

    public int CompareTo(Money other) => Minor.CompareTo(other.Minor);

    public static Money operator +(Money left, Money right) => new(checked(left.Minor + right.Minor));

    public static Money operator -(Money left, Money right) => new(checked(left.Minor - right.Minor));

    public static Money operator -(Money amount) => new(checked(-amount.Minor));

    public static bool operator <(Money left, Money right) => left.Minor < right.Minor;

    public static bool operator >(Money left, Money right) => left.Minor > right.Minor;

    public static bool operator <=(Money left, Money right) => left.Minor <= right.Minor;

    public static bool operator >=(Money left, Money right) => left.Minor >= right.Minor;
}

public static class MoneySums
{
    public static Money Sum(this IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, next) => sum + next);

    public static Money Sum<T>(this IEnumerable<T> items, Func<T, Money> amount) => items.Select(amount).Sum();
}
