using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;
using static LaraOchBemastra.Domain.Tests.Honoraria.GivenRules;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class ClaimSettingTests
{
    private static readonly RowFacts Facts = new(West.Id, new DateOnly(2025, 1, 1), "Regionfullmäktige § 12");

    [Fact]
    public void A_setting_is_in_force_once_another_person_has_confirmed_it()
    {
        var row = ASetting(ClaimSettingKind.FilingMonths, 6, by: Payroll);
        Assert.Null(new ClaimSettings([row]).Value(ClaimSettingKind.FilingMonths, Thursday));
        Refuses("rate.same-person", () => row.Confirm(Payroll, Now));
        row.Confirm(Attester, Now);
        Assert.Equal(6, new ClaimSettings([row]).Value(ClaimSettingKind.FilingMonths, Thursday));
        Assert.Equal("rate.already-confirmed", row.WhyNotTakeAway()?.Code);
    }

    [Fact]
    public void A_setting_holds_from_its_date_until_the_next_of_its_kind()
    {
        var settings = new ClaimSettings([ASetting(ClaimSettingKind.FilingMonths, 3), ASetting(ClaimSettingKind.FilingMonths, 6, Thursday)]);
        Assert.Equal((3m, 6m), (settings.Value(ClaimSettingKind.FilingMonths, Thursday.AddDays(-1)), settings.Value(ClaimSettingKind.FilingMonths, Thursday)));
        Assert.Equal("rate.exists", ClaimSetting.WhyNotPropose(
            ClaimSettingKind.FilingMonths, 9, Facts, [ASetting(ClaimSettingKind.FilingMonths, 3, Facts.ValidFrom)])?.Code);
    }

    [Theory]
    [InlineData(ClaimSettingKind.LostEarnings, 4)]
    [InlineData(ClaimSettingKind.LostEarnings, 0)]
    [InlineData(ClaimSettingKind.TrainingAtMostHalf, 2)]
    [InlineData(ClaimSettingKind.FilingMonths, 1.5)]
    [InlineData(ClaimSettingKind.LostEarningsMaxHours, 25)]
    [InlineData(ClaimSettingKind.SelfEmployedPercent, 101)]
    public void A_value_that_cannot_be_is_refused(ClaimSettingKind kind, double value) =>
        Assert.Equal("setting.out-of-range", ClaimSetting.WhyNotPropose(kind, (decimal)value, Facts, [])?.Code);

    [Fact]
    public void Every_setting_holds_its_own_default_and_both_ends()
    {
        foreach (var shape in Enum.GetValues<ClaimSettingKind>().Select(ClaimSettingShape.Of))
        {
            Assert.True(shape.Holds(shape.Least) && shape.Holds(shape.Most) && shape.Holds(shape.WithoutRow ?? shape.Least));
            Assert.False(shape.Holds(shape.Least - 1) || shape.Holds(shape.Most + 1));
        }
    }

    [Theory]
    [InlineData("2026-05-06", LateFiling.Refused, null)]
    [InlineData("2026-05-07", LateFiling.Refused, "claim.filed-too-late")]
    [InlineData("2026-05-07", LateFiling.Warned, null)]
    public void A_claim_filed_after_the_deadline_is_refused_or_warned_of(string today, LateFiling late, string? code)
    {
        var rules = Rules.With((ClaimSettingKind.FilingMonths, 6), (ClaimSettingKind.FilingLate, (int)late)) with
        {
            Today = DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        Assert.Equal(code, AFullDay().WhyNotSubmit(Payee, rules)?.Code);
        Assert.Equal(today == "2026-05-07", AFullDay().Late(rules).Count == 1);
    }

    [Fact]
    public void A_claim_filed_in_time_stays_so_when_it_is_returned()
    {
        var claim = AFullDay().Submitted();
        claim.Return(Reviewer, false, "Kilometer saknas", Now);
        var late = Rules.With((ClaimSettingKind.FilingMonths, 6), (ClaimSettingKind.FilingLate, (int)LateFiling.Refused)) with { Today = Thursday.AddYears(1) };
        Assert.Null(claim.WhyNotSubmit(Payee, late));
    }

    [Theory]
    [InlineData(PayUnit.Day, DayBasis.DepartureToReturn, 240, 0, 0, null)]
    [InlineData(PayUnit.Hour, DayBasis.SessionTime, 0, 30, 60, null)]
    [InlineData(PayUnit.Day, DayBasis.DepartureToReturn, 0, 0, 0, "day-rule.not-whole")]
    [InlineData(PayUnit.Hour, DayBasis.SessionTime, 0, 0, 60, "day-rule.not-whole")]
    public void A_day_rule_has_its_limit_or_its_step(PayUnit unit, DayBasis basis, int half, int step, int least, string? code) =>
        Assert.Equal(code, DayRule.WhyNotPropose(new(unit, basis, half, step, least), Facts, [])?.Code);
}
