using FluentValidation;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.MoneyRules;

/// <summary>A setting from a date; whether it asks for a number or a choice follows from its kind.</summary>
public sealed class ProposeSetting : RowForm
{
    public ClaimSettingKind Kind { get; set; }

    public decimal? Number { get; set; }

    public int? Choice { get; set; }

    public ClaimSettingShape Shape() => ClaimSettingShape.Of(Kind);

    public bool IsChoice() => Shape().Unit is SettingUnit.Choice or SettingUnit.YesNo;

    public decimal Value() => (IsChoice() ? Choice : Number) ?? 0;

    public IEnumerable<SelectListItem> Choices(EnumWords words, IStringLocalizer<SharedText> text) =>
        Enumerable.Range((int)Shape().Least, (int)(Shape().Most - Shape().Least) + 1).Select(value => new SelectListItem(
            Kind.InWords(value, words, text), value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}

internal sealed class ProposeSettingValidator : RowFormValidator<ProposeSetting>
{
    public ProposeSettingValidator()
    {
        RuleFor(form => form.Kind).IsInEnum();
        RuleFor(form => form.Choice).NotNull().When(form => form.IsChoice());
        RuleFor(form => form.Number).NotNull().When(form => !form.IsChoice());
    }
}
