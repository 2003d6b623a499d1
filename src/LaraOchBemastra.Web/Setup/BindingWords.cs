using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Setup;

/// <summary>What MVC itself says about a value it cannot read; English unless set.</summary>
internal static class BindingWords
{
    public static void Set(MvcOptions mvc, IStringLocalizer<ValidationText> text)
    {
        var words = mvc.ModelBindingMessageProvider;
        words.SetAttemptedValueIsInvalidAccessor((_, name) => text["Unreadable", name]);
        words.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => text["UnreadableValue"]);
        words.SetUnknownValueIsInvalidAccessor(name => text["Unreadable", name]);
        words.SetNonPropertyUnknownValueIsInvalidAccessor(() => text["UnreadableValue"]);
        words.SetValueIsInvalidAccessor(_ => text["UnreadableValue"]);
        words.SetValueMustBeANumberAccessor(name => text["Number", name]);
        words.SetNonPropertyValueMustBeANumberAccessor(() => text["UnreadableValue"]);
        words.SetValueMustNotBeNullAccessor(_ => text["Missing"]);
        words.SetMissingBindRequiredValueAccessor(_ => text["Missing"]);
        words.SetMissingKeyOrValueAccessor(() => text["Missing"]);
        words.SetMissingRequestBodyRequiredValueAccessor(() => text["Missing"]);
    }
}
