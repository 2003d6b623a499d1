using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class PayCalendarTests
{
    private static readonly PayCalendar Sweden = new([ARule(2022, 25, 10), ARule(2027, 20, 5)], Country.Sweden);

    [Theory]
    [InlineData(2026, 6, "2026-06-25")]
    [InlineData(2026, 4, "2026-04-24")]
    [InlineData(2026, 12, "2026-12-23")]
    [InlineData(2026, 1, "2026-01-23")]
    [InlineData(2027, 3, "2027-03-19")]
    public void The_day_of_payment_is_moved_to_the_working_day_before_it(int year, int month, string day) =>
        Assert.Equal(Day(day), Sweden.Of(year, month).PayDay);

    [Theory]
    [InlineData("2026-06-10", "2026-06-25")]
    [InlineData("2026-06-11", "2026-07-24")]
    [InlineData("2026-12-11", "2027-01-20")]
    public void What_is_attested_by_the_cut_off_is_paid_that_month_and_later_the_next(string attested, string paid) =>
        Assert.Equal(Day(paid), Sweden.ExpectedPayDay(Day(attested)));

    [Theory]
    [InlineData("2026-06-05", "2026-06-10", "2026-06-25")]
    [InlineData("2026-06-25", "2026-06-10", "2026-06-25")]
    [InlineData("2026-06-26", "2026-07-10", "2026-07-24")]
    public void A_run_is_proposed_for_the_first_day_of_payment_to_come(string today, string cutOff, string paid) =>
        Assert.Equal(new PayMonth(Day(cutOff), Day(paid)), Sweden.NextRun(Day(today)));

    [Fact]
    public void In_Norway_the_seventeenth_of_May_moves_the_day_and_without_a_row_it_is_the_25th()
    {
        Assert.Equal(Day("2027-05-14"), new PayCalendar([ARule(2022, 17, 5)], Country.Norway).Of(2027, 5).PayDay);
        var undecided = new PayCalendar([], Country.Norway);
        Assert.False(undecided.IsDecided(Day("2026-06-01")));
        Assert.Equal(new PayMonth(Day("2026-06-25"), Day("2026-06-25")), undecided.Of(2026, 6));
    }

    [Theory]
    [InlineData(25, 26, "Avtal", "rate.pay-day-unknown")]
    [InlineData(31, 10, "Avtal", "rate.pay-day-unknown")]
    [InlineData(25, 10, " ", "rate.source-missing")]
    [InlineData(25, 10, "Avtal", "rate.exists")]
    public void The_cut_off_comes_before_the_day_of_payment(int payDay, int cutOff, string source, string code) =>
        Assert.Equal(code, PayDayRule.WhyNotEnter(new PayDays(payDay, cutOff), new DateOnly(2022, 1, 1), source, [ARule(2022, 25, 10)])?.Code);

    private static PayDayRule ARule(int year, int payDay, int cutOff) =>
        PayDayRule.Of(West.Id, new DateOnly(year, 1, 1), new PayDays(payDay, cutOff), assumed: true, "Avtal");

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
