using System.Globalization;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Web.Setup;

/// <summary>A language of the portal: whose words, and whose way of writing numbers and dates.</summary>
/// <param name="Code">Also the UI culture: sv, nn, nb, en.</param>
/// <param name="Format">The culture that formats.</param>
/// <param name="OwnName">What its readers call it.</param>
public sealed record Language(string Code, string Format, string OwnName)
{
    public static readonly Language Swedish = new("sv", "sv-SE", "Svenska");
    public static readonly IReadOnlyList<Language> All =
    [
        Swedish,
        new("nn", "nn-NO", "Norsk nynorsk"),
        new("nb", "nb-NO", "Norsk bokmål"),
        new("en", "en-GB", "English"),
    ];

    public CultureInfo Words => CultureInfo.GetCultureInfo(Code);

    public CultureInfo Writing => CultureInfo.GetCultureInfo(Format);

    /// <summary>The language of the request at hand.</summary>
    public static Language Current => From(CultureInfo.CurrentUICulture.Name) ?? Swedish;

    /// <summary>What people of a country are written to in when nobody knows better.</summary>
    public static Language OfCountry(Country country) => From(country == Country.Norway ? "nb" : "sv") ?? Swedish;

    /// <summary>Finds the language that a browser, an account or a link means; "no" is read as bokmål.</summary>
    public static Language? From(string? tag)
    {
        var main = tag?.Replace('_', '-').Split('-')[0].ToLowerInvariant();
        main = string.Equals(main, "no", StringComparison.Ordinal) ? "nb" : main;
        return All.FirstOrDefault(language => string.Equals(language.Code, main, StringComparison.Ordinal));
    }
}
