using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class DayRuleTests
{
    [Theory]
    [InlineData("13:00", "15:30", "11:45", "16:15", HonorariumExtent.FullDay)]
    [InlineData("17:30", "19:30", "17:00", "20:00", HonorariumExtent.HalfDay)]
    [InlineData("13:00", "15:30", "12:00", "16:00", HonorariumExtent.HalfDay)]
    [InlineData("13:00", "15:30", "12:00", "16:01", HonorariumExtent.FullDay)]
    public void Up_to_and_including_four_hours_from_departure_to_return_is_half_a_day(
        string start, string end, string left, string home, HonorariumExtent expected) =>
        Assert.Equal(expected, FourHours.Propose(new DayTimes(Clock(start), Clock(end), Clock(left), Clock(home), true))?.Extent);

    [Theory]
    [InlineData(null, "16:15")]
    [InlineData("11:45", null)]
    [InlineData("16:15", "11:45")]
    public void Without_a_journey_that_runs_forwards_nothing_is_proposed(string? left, string? home) =>
        Assert.Null(FourHours.Propose(new DayTimes(
            Clock("13:00"), Clock("15:30"), left is null ? null : Clock(left), home is null ? null : Clock(home), true)));

    [Fact]
    public void A_digital_session_needs_no_journey_and_counts_its_own_time() =>
        Assert.Equal(
            new ExtentProposal(HonorariumExtent.HalfDay, 0, 150),
            FourHours.Propose(new DayTimes(Clock("13:00"), Clock("15:30"), null, null, OnSite: false)));

    [Theory]
    [InlineData("09:00", "14:30", true, 330)]
    [InlineData("09:00", "10:14", true, 60)]
    [InlineData("09:00", "10:15", true, 90)]
    [InlineData("09:00", "09:20", true, 60)]
    [InlineData("09:00", "09:20", false, 30)]
    public void Norwegian_hours_are_rounded_to_the_nearest_half_and_are_at_least_one_on_site(
        string start, string end, bool onSite, int paidMinutes) =>
        Assert.Equal(paidMinutes, HalfHours.Propose(new DayTimes(Clock(start), Clock(end), null, null, onSite))?.Hours * 60);

    [Fact]
    public void A_few_digital_minutes_are_no_paid_time() =>
        Assert.Equal(HonorariumExtent.None, HalfHours.Propose(new DayTimes(Clock("09:00"), Clock("09:10"), null, null, false))?.Extent);

    [Fact]
    public void A_longer_day_never_pays_less() =>
        Prop.ForAll(Gen.Choose(1, 1439).ToArbitrary(), Gen.Choose(1, 1439).ToArbitrary(), (one, other) =>
        {
            var (shorter, longer) = (Math.Min(one, other), Math.Max(one, other));
            return Worth(FourHours, shorter) <= Worth(FourHours, longer) && Worth(HalfHours, shorter) <= Worth(HalfHours, longer);
        }).QuickCheckThrowOnFailure();

    private static decimal Worth(DayRule rule, int minutes)
    {
        var until = TimeOnly.MinValue.AddMinutes(minutes);
        var proposal = rule.Propose(new DayTimes(TimeOnly.MinValue, until, TimeOnly.MinValue, until, true))!.Value;
        return ((int)proposal.Extent * 100) + proposal.Hours;
    }
}
