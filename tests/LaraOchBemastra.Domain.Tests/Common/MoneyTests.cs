using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Tests.Common;

public class MoneyTests
{
    private static readonly Arbitrary<int[]> Amounts = Gen.Choose(-10_000_000, 10_000_000).ArrayOf().ToArbitrary();

    [Theory]
    [InlineData("279.30", 279)]
    [InlineData("558.90", 558)]
    [InlineData("838.20", 838)]
    [InlineData("0.99", 0)]
    [InlineData("-0.99", 0)]
    public void Tax_drops_its_ore(string kronor, long expected) =>
        Assert.Equal(Money.Kronor(expected), Money.WholeKronorDown(Exactly(kronor)));

    [Theory]
    [InlineData("292.5202", 29252)]
    [InlineData("585.3546", 58535)]
    [InlineData("0.005", 1)]
    [InlineData("-0.005", -1)]
    [InlineData("0.0049", 0)]
    public void Contributions_are_rounded_to_the_nearest_ore_midway_away_from_zero(string kronor, long expected) =>
        Assert.Equal(new Money(expected), Money.OreHalfUp(Exactly(kronor)));

    [Fact]
    public void Amounts_are_compared_by_size() => Assert.True(
        Money.Kronor(9) < Money.Kronor(1863) && Money.Kronor(1863) >= Money.Kronor(931) && -Money.Kronor(1) < Money.Zero);

    [Fact]
    public void An_amount_too_large_to_hold_is_refused_instead_of_wrapping_around()
    {
        Assert.Throws<OverflowException>(() => Money.Kronor(long.MaxValue));
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
    }

    [Fact]
    public void A_sum_is_the_same_in_any_order_and_any_grouping() =>
        Prop.ForAll(Amounts, ore =>
        {
            var amounts = ore.Select(minor => new Money(minor)).ToList();
            var half = amounts.Count / 2;
            var inTwo = amounts.Take(half).Sum() + amounts.Skip(half).Sum();
            return amounts.Sum() == inTwo && amounts.AsEnumerable().Reverse().Sum() == inTwo && amounts.Sum().Minor == ore.Sum(o => (long)o);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rounding_moves_an_amount_by_less_than_its_unit() =>
        Prop.ForAll(Gen.Choose(0, 100_000_000).ToArbitrary(), tenthOfOre =>
        {
            var kronor = tenthOfOre / 1000m;
            return Math.Abs(Money.OreHalfUp(kronor).InKronor - kronor) <= 0.005m
                && kronor - Money.WholeKronorDown(kronor).InKronor is >= 0 and < 1;
        }).QuickCheckThrowOnFailure();

    private static decimal Exactly(string kronor) => decimal.Parse(kronor, CultureInfo.InvariantCulture);
}
