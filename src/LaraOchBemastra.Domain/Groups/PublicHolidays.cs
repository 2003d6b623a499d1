using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Groups;

/// <summary>A day of the calendar's own; the words are the country's.</summary>
public enum Holiday
{
    NewYearsDay = 1,
    Epiphany,
    MaundyThursday,
    GoodFriday,
    EasterEve,
    EasterSunday,
    EasterMonday,
    LabourDay,
    ConstitutionDay,
    AscensionDay,
    WhitEve,
    WhitSunday,
    WhitMonday,
    NationalDay,
    MidsummerEve,
    MidsummerDay,
    AllSaintsDay,
    ChristmasEve,
    ChristmasDay,
    BoxingDay,
    NewYearsEve,
}

/// <param name="Date">The day.</param>
/// <param name="Name">Which one.</param>
/// <param name="IsEve">No public holiday by law, but nobody meets on it.</param>
public readonly record struct PublicHoliday(DateOnly Date, Holiday Name, bool IsEve);

/// <summary>
/// Rule R-HOLIDAY-1: public holidays as the countries' laws name them. Sweden: lagen (1989:253) om allmänna helgdagar;
/// Norway: helligdagsloven (1995) § 2, and the law of 1947 on the first and seventeenth of May. Eves are those on which
/// people are free by custom or agreement.
/// </summary>
public static class PublicHolidays
{
    /// <summary>The holidays of a year, in the order of the calendar. Two may fall on one day.</summary>
    public static IReadOnlyList<PublicHoliday> Of(Country country, int year) =>
        [.. (country == Country.Sweden ? Swedish(year) : Norwegian(year)).OrderBy(day => day.Date).ThenBy(day => day.IsEve)];

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Jones, Butcher).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, rest) = (year / 100, year % 100);
        var correction = ((8 * century) + 13) / 25;
        var epact = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }

    private static IEnumerable<PublicHoliday> Swedish(int year)
    {
        var easter = EasterSunday(year);
        var midsummer = FirstSaturday(new DateOnly(year, 6, 20));
        return
        [
            Day(new(year, 1, 1), Holiday.NewYearsDay),
            Day(new(year, 1, 6), Holiday.Epiphany),
            .. Easter(easter),
            Day(new(year, 5, 1), Holiday.LabourDay),
            Day(easter.AddDays(39), Holiday.AscensionDay),
            Day(easter.AddDays(49), Holiday.WhitSunday),
            Day(new(year, 6, 6), Holiday.NationalDay),
            Eve(midsummer.AddDays(-1), Holiday.MidsummerEve),
            Day(midsummer, Holiday.MidsummerDay),
            Day(FirstSaturday(new DateOnly(year, 10, 31)), Holiday.AllSaintsDay),
            .. Christmas(year),
        ];
    }

    private static IEnumerable<PublicHoliday> Norwegian(int year)
    {
        var easter = EasterSunday(year);
        return
        [
            Day(new(year, 1, 1), Holiday.NewYearsDay),
            Day(easter.AddDays(-3), Holiday.MaundyThursday),
            .. Easter(easter),
            Day(new(year, 5, 1), Holiday.LabourDay),
            Day(new(year, 5, 17), Holiday.ConstitutionDay),
            Day(easter.AddDays(39), Holiday.AscensionDay),
            Eve(easter.AddDays(48), Holiday.WhitEve),
            Day(easter.AddDays(49), Holiday.WhitSunday),
            Day(easter.AddDays(50), Holiday.WhitMonday),
            .. Christmas(year),
        ];
    }

    private static IEnumerable<PublicHoliday> Easter(DateOnly sunday) =>
    [
        Day(sunday.AddDays(-2), Holiday.GoodFriday),
        Eve(sunday.AddDays(-1), Holiday.EasterEve),
        Day(sunday, Holiday.EasterSunday),
        Day(sunday.AddDays(1), Holiday.EasterMonday),
    ];

    private static IEnumerable<PublicHoliday> Christmas(int year) =>
    [
        Eve(new(year, 12, 24), Holiday.ChristmasEve),
        Day(new(year, 12, 25), Holiday.ChristmasDay),
        Day(new(year, 12, 26), Holiday.BoxingDay),
        Eve(new(year, 12, 31), Holiday.NewYearsEve),
    ];

    private static DateOnly FirstSaturday(DateOnly from) => from.AddDays((DayOfWeek.Saturday - from.DayOfWeek + 7) % 7);

    private static PublicHoliday Day(DateOnly date, Holiday name) => new(date, name, IsEve: false);

    private static PublicHoliday Eve(DateOnly date, Holiday name) => new(date, name, IsEve: true);
}
