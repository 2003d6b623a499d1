using System.Globalization;
using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>
/// How the portal writes numbers and dates: <c>1 863 kr</c> with hard spaces and U+2212, dates as people say them in text
/// and ISO in tables.
/// </summary>
public static class Formats
{
    private const char HardSpace = '\u00A0';
    private const char Minus = '\u2212';

    /// <summary>Kronor; öre only when there are any.</summary>
    public static string Text(this Money amount) => $"{amount.InKronor.Text(amount.Minor % 100 == 0 ? 0 : 2)}{HardSpace}kr";

    /// <summary>As it stands in a field, for typing on: no spaces, no unit.</summary>
    public static string InField(this Money amount) => amount.InKronor.InField();

    /// <param name="number">The number.</param>
    /// <param name="decimals">How many decimals to write; as many as it has when not given.</param>
    public static string Text(this decimal number, int? decimals = null) =>
        number.ToString(decimals is { } count ? $"#,0.{new string('0', count)}" : "#,0.####", Numbers(HardSpace.ToString(), Minus.ToString()));

    public static string InField(this decimal number) => number.ToString("0.####", Numbers(string.Empty, "-"));

    /// <summary>"torsdag 4 mars 2027".</summary>
    public static string InText(this DateOnly date) => date.ToString($"dddd {DayPattern} MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>"4 mars 2027".</summary>
    public static string InSentence(this DateOnly date) => date.ToString($"{DayPattern} MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>"tors 4 mars": in lists of the weeks ahead.</summary>
    public static string Short(this DateOnly date) => date.ToString($"ddd {DayPattern} MMM", CultureInfo.CurrentCulture);

    /// <summary>"2027-03-04".</summary>
    public static string InTable(this DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"13.00"; with a colon in English.</summary>
    public static string Text(this TimeOnly time) =>
        time.ToString(CultureInfo.CurrentUICulture.Name == "en" ? "HH:mm" : "HH.mm", CultureInfo.InvariantCulture);

    /// <summary>"4 mars 2027 13.00", of a local time.</summary>
    public static string InSentence(this DateTime local) =>
        $"{DateOnly.FromDateTime(local).InSentence()}{HardSpace}{TimeOnly.FromDateTime(local).Text()}";

    /// <summary>"2027-03-04 13.00", of a local time.</summary>
    public static string InTable(this DateTime local) =>
        $"{DateOnly.FromDateTime(local).InTable()}{HardSpace}{TimeOnly.FromDateTime(local).Text()}";

    // Norwegian writes the day with a point: 4. mars.
    private static string DayPattern => CultureInfo.CurrentUICulture.Name is "nb" or "nn" ? "d." : "d";

    private static NumberFormatInfo Numbers(string group, string minus) => new()
    {
        NumberGroupSeparator = group,
        NumberDecimalSeparator = CultureInfo.CurrentUICulture.Name == "en" ? "." : ",",
        NegativeSign = minus,
    };
}
