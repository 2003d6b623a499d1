using LaraOchBemastra.Domain.Honoraria;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>The value of a setting in words: a choice by its name, a quantity with its unit.</summary>
public static class SettingWords
{
    public static string InWords(this ClaimSettingKind kind, decimal value, EnumWords words, IStringLocalizer<SharedText> text)
    {
        var shape = ClaimSettingShape.Of(kind);
        return shape.Unit switch
        {
            SettingUnit.YesNo => text[value == 1 ? "Yes" : "No"],
            SettingUnit.Choice => words[(Enum)Enum.ToObject(shape.Choices!, (int)value)],
            var unit => text[$"SettingUnit.{unit}", value.Text()],
        };
    }
}
