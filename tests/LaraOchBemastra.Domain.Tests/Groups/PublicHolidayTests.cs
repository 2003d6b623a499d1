using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Tests.Groups;

public class PublicHolidayTests
{
    // Dates as printed in the countries' almanacs.
    [Theory]
    [InlineData(1954, "04-18")]
    [InlineData(1981, "04-19")]
    [InlineData(2000, "04-23")]
    [InlineData(2008, "03-23")]
    [InlineData(2011, "04-24")]
    [InlineData(2019, "04-21")]
    [InlineData(2024, "03-31")]
    [InlineData(2025, "04-20")]
    [InlineData(2026, "04-05")]
    [InlineData(2027, "03-28")]
    [InlineData(2028, "04-16")]
    [InlineData(2038, "04-25")]
    public void Easter_falls_where_the_almanac_says(int year, string day) =>
        Assert.Equal(DateOnly.Parse($"{year}-{day}", System.Globalization.CultureInfo.InvariantCulture), PublicHolidays.EasterSunday(year));

    [Theory]
    [InlineData(2025, "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-21 11-01 12-25 12-26")]
    [InlineData(2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26")]
    [InlineData(2027, "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26")]
    public void Sweden_is_closed_on_the_days_of_its_law(int year, string days) => Assert.Equal(days, Days(Country.Sweden, year, eves: false));

    [Theory]
    [InlineData(2025, "01-01 04-17 04-18 04-20 04-21 05-01 05-17 05-29 06-08 06-09 12-25 12-26")]
    [InlineData(2026, "01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26")]
    [InlineData(2027, "01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 05-17 12-25 12-26")]
    public void Norway_is_closed_on_the_days_of_its_law(int year, string days) => Assert.Equal(days, Days(Country.Norway, year, eves: false));

    [Theory]
    [InlineData(Country.Sweden, 2026, "04-04 06-19 12-24 12-31")]
    [InlineData(Country.Norway, 2026, "04-04 05-23 12-24 12-31")]
    public void Eves_are_marked_as_eves(Country country, int year, string days) => Assert.Equal(days, Days(country, year, eves: true));

    [Fact]
    public void Midsummer_and_All_Saints_are_Saturdays_in_every_year()
    {
        var movable = Enumerable.Range(2000, 100).SelectMany(year => PublicHolidays.Of(Country.Sweden, year))
            .Where(day => day.Name is Holiday.MidsummerDay or Holiday.AllSaintsDay).ToList();

        Assert.Equal(200, movable.Count);
        Assert.All(movable, day => Assert.Equal(DayOfWeek.Saturday, day.Date.DayOfWeek));
        Assert.All(movable, day => Assert.True(
            day.Name == Holiday.MidsummerDay ? day.Date is { Month: 6, Day: >= 20 and <= 26 } : day.Date is { Month: 10, Day: 31 } or { Month: 11, Day: <= 6 }));
    }

    private static string Days(Country country, int year, bool eves) => string.Join(
        ' ', PublicHolidays.Of(country, year).Where(day => day.IsEve == eves).Select(day => $"{day.Date:MM-dd}"));
}
