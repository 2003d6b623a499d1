using System.Globalization;
using System.Resources;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>
/// The words of a region's papers. Rule R-PAPER-1: papers are in the region's language, whoever fetches them: Swedish, in
/// Norway nynorsk, which is the official form of the counties whose hospitals Helse Vest runs.
/// </summary>
public sealed class PaperWords
{
    private static readonly ResourceManager Texts = new(typeof(PayoutFormText));
    private static readonly ResourceManager Choices = new(typeof(EnumText));

    private readonly Language language;

    private PaperWords(Language language)
    {
        this.language = language;
        Form = new PayoutFormWords(language.Writing, Word);
        Columns = new PayoutRunWords(language.Writing, Word);
    }

    public PayoutFormWords Form { get; }

    public PayoutRunWords Columns { get; }

    /// <summary>The word of a choice, the same as on the pages.</summary>
    public string this[Enum value] => Find(Choices, $"{value.GetType().Name}.{value}");

    public static PaperWords Of(Region region) =>
        new(Language.From(region.Country == Country.Norway ? "nn" : "sv") ?? Language.Swedish);

    public string Word(string key) => Find(Texts, key);

    public string Sentence(string key, params object[] values) =>
        string.Format(language.Writing, Word(key), [.. values.Select(Written)]);

    private object Written(object value) => value switch
    {
        Money amount => Kronor(amount),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.##", language.Writing),
        Enum choice => this[choice],
        _ => value,
    };

    private string Kronor(Money amount) =>
        string.Format(CultureInfo.InvariantCulture, Form.Money, amount.InKronor.ToString(amount.Minor % 100 == 0 ? "N0" : "N2", language.Writing))
            .Replace(' ', '\u00A0');

    private string Find(ResourceManager texts, string key) =>
        texts.GetString(key, language.Words) ?? throw new InvalidOperationException($"{key} has no word in {language.Code}.");
}
