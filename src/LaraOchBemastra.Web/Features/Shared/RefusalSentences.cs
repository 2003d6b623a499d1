using System.Globalization;
using LaraOchBemastra.Domain.Common;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>Turns a refusal into a sentence in the reader's language.</summary>
public sealed class RefusalSentences(IStringLocalizer<RefusalText> text, EnumWords words)
{
    public string this[Refusal refusal] => text[refusal.Code, [.. refusal.Values.Select(Written)]];

    /// <summary>Puts the sentence on the form: over it, or under the field it is about.</summary>
    public void Add(ModelStateDictionary state, Refusal refusal, string field = "") => state.AddModelError(field, this[refusal]);

    private object Written(object value) => value switch
    {
        Money amount => amount.Text(),
        DateOnly date => date.InSentence(),
        TimeOnly time => time.Text(),
        DateTime local => local.InSentence(),
        decimal number => number.Text(),
        Enum choice => words[choice],
        IEnumerable<string> names => string.Join(", ", names),
        IFormattable other => other.ToString(null, CultureInfo.CurrentCulture),
        _ => value,
    };
}
