using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class ContributionTests
{
    private static readonly decimal[] Fees2026 = [3.55m, 2.00m, 0.30m, 2.64m, 0.10m, 12.62m];
    private static readonly YouthReduction Young = new(18, 22, Money.Kronor(25_000), Fees2026);
    private static readonly ContributionRule Reduced = ARow(new ContributionFigures(31.42m, 10.21m, 67, 1937, Youth: Young));

    [Fact]
    public void Half_of_each_fee_with_its_third_decimal_dropped_makes_20_81_per_cent() => Assert.Equal(20.81m, Young.Percent(10.21m));

    [Theory]
    [InlineData(2002, 31420)]
    [InlineData(2003, 20810)]
    [InlineData(2005, 20810)]
    [InlineData(2007, 20810)]
    [InlineData(2008, 31420)]
    [InlineData(1959, 31420)]
    [InlineData(1958, 10210)]
    [InlineData(1937, 0)]
    public void Born_2005_pays_the_reduced_contribution_in_2026_and_born_1958_the_pension_fee_alone(int birthYear, long ore) =>
        Assert.Equal(ore, Reduced.On(Money.Kronor(1000), birthYear, 2026)?.Minor);

    [Theory]
    [InlineData(0, 26_000, 551_670)]
    [InlineData(24_500, 1_000, 26_115)]
    [InlineData(25_000, 1_000, 31_420)]
    [InlineData(25_500, -1_000, -26_115)]
    public void The_youth_reduction_holds_for_25_000_kronor_a_calendar_month(int before, int paid, long ore) =>
        Assert.Equal(ore, Reduced.On(Money.Kronor(paid), 2005, 2026, Money.Kronor(before))?.Minor);

    [Fact]
    public void The_reduction_holds_from_April_2026_until_September_2027()
    {
        var full = new ContributionFigures(31.42m, 10.21m, 67, 1937);
        var rules = new PaymentRules([], [ARow(full, 2026, 1), Reduced, ARow(full, 2027, 10)]);
        Assert.Equal([29252L, 19374, 19374, 29252], new DateOnly[] { new(2026, 3, 25), new(2026, 4, 24), new(2027, 9, 24), new(2027, 10, 25) }
            .Select(day => TaxEstimate.Of(new ClaimSums(Money.Kronor(931), default, default), rules, day, new PayeeFacts { BirthYear = 2005 }).Contribution!.Value.Minor));
    }

    [Fact]
    public void Without_a_year_of_birth_a_row_that_asks_for_age_says_nothing() => Assert.Null(Reduced.On(Money.Kronor(931), null, 2026));

    [Fact]
    public void A_Norwegian_zone_has_its_own_percentage_whatever_the_age()
    {
        var rules = new PaymentRules([], [ARow(ContributionFigures.OfZone(EmployerZone.I, 14.1m)), ARow(ContributionFigures.OfZone(EmployerZone.V, 0))]);
        Assert.Equal(new Money(5006), On(EmployerZone.I));
        Assert.Equal(Money.Zero, On(EmployerZone.V));
        Assert.Null(On(EmployerZone.None));

        Money? On(EmployerZone zone) =>
            TaxEstimate.Of(new ClaimSums(Money.Kronor(355), default, default), rules, new DateOnly(2026, 4, 24), new PayeeFacts(), zone).Contribution;
    }

    [Fact]
    public void Claims_of_units_in_two_zones_are_each_reckoned_in_their_own()
    {
        var leader = Guid.CreateVersion7();
        HonorariumClaim[] claims = [AHalfDay(leader).Attested(), AHalfDay(leader).Attested()];
        var rules = new PaymentRules(
            [ATaxRule(TaxKind.SideIncome, 30)],
            [ARow(ContributionFigures.OfZone(EmployerZone.I, 14.1m)), ARow(ContributionFigures.OfZone(EmployerZone.V, 0))],
            new Dictionary<Guid, EmployerZone> { [claims[0].UnitId] = EmployerZone.I, [claims[1].UnitId] = EmployerZone.V });
        var run = PayoutRun.Make(AnOrder() with { PayDay = new DateOnly(2026, 4, 24) }, claims, West, rules, new Dictionary<Guid, PayeeFacts>(), Now);
        Assert.Equal((new Money(13127), null), (run.Payments[0].Contribution, run.Payments[0].ContributionRuleId));
        Assert.Equal(run.Payments[0].Contribution, PaymentShare.Of(run.Payments[0], claims).Sum(share => share.Contribution!.Value));
    }

    [Fact]
    public void The_fees_of_a_reduction_have_to_add_up_to_the_whole()
    {
        var wrong = new ContributionFigures(31.42m, 10.21m, 67, 1937, Youth: Young with { OtherFees = [3.55m, 2.00m] });
        Assert.Equal(HonorariaRefusals.FeesDoNotAddUp(15.76m, 31.42m), ContributionRule.WhyNotPropose(wrong, new DateOnly(2028, 1, 1), "SAL", []));
        Assert.Null(ContributionRule.WhyNotPropose(wrong with { Youth = Young }, new DateOnly(2028, 1, 1), "SAL", [Reduced]));
        Assert.Equal("rate.exists", ContributionRule.WhyNotPropose(wrong with { Youth = Young }, Reduced.ValidFrom, "SAL", [Reduced])?.Code);
    }

    [Theory]
    [InlineData("3,55 2 0.30", "3.55 2 0.3")]
    [InlineData("", "")]
    [InlineData("3,55 två", null)]
    [InlineData("-1", null)]
    public void Fees_are_read_by_spaces_with_comma_or_point(string typed, string? read) =>
        Assert.Equal(read, YouthReduction.Read(typed) is { } fees ? YouthReduction.Written(fees) : null);

    private static ContributionRule ARow(ContributionFigures figures, int year = 2026, int month = 4) =>
        ContributionRule.Of(West.Id, new DateOnly(year, month, 1), figures, assumed: false, "SAL");
}
