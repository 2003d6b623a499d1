using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>The word of a state or a choice, the same on every page.</summary>
public sealed class EnumWords(IStringLocalizer<EnumText> text)
{
    public string this[Enum value] => text[$"{value.GetType().Name}.{value}"];
}
