using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>
/// One field: label above, hint under it, the input, its error. Label and hint come from the feature's texts
/// (<c>Form.Property</c>, <c>Form.Property.Hint</c>), length and "optional" from the form's validator.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(FieldRules rules, EnumWords words, IStringLocalizer<SharedText> text) : TagHelper
{
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    /// <summary>Instead of the label of the feature's texts: a string, or a localised one.</summary>
    public object? Label { get; set; }

    public object? Hint { get; set; }

    /// <summary>text, textarea, email, tel, url, search, password, number, date, time, checkbox, select, file; guessed when not given.</summary>
    public string? Type { get; set; }

    /// <summary>What the person chooses among; makes it a select.</summary>
    public IEnumerable<SelectListItem>? Options { get; set; }

    /// <summary>Words of the empty choice of a select.</summary>
    public object? Empty { get; set; }

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public int? Rows { get; set; }

    public int? Maxlength { get; set; }

    /// <summary>Whether to mark the field as optional; asks the validator when not given.</summary>
    public bool? Optional { get; set; }

    /// <summary>Unit after the input: kr, km.</summary>
    public object? Unit { get; set; }

    public bool Autofocus { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var kind = Type ?? FieldKind.Guess(For.ModelExplorer, Options is not null);
        var parts = new FieldParts(For, ViewContext, Label, Hint ?? Example(kind));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("ds-field");
        output.Content.Clear();
        var input = Input(kind, parts);
        if (kind == FieldKind.Checkbox)
        {
            output.Content.AppendHtml(input).AppendHtml(parts.LabelTag(null)).AppendHtml(parts.HintTag()).AppendHtml(parts.ErrorTag());
            return;
        }

        var optional = Optional ?? rules.IsOptional(For);
        output.Content.AppendHtml(parts.LabelTag(optional ? text["Optional"].Value : null)).AppendHtml(parts.HintTag());
        output.Content.AppendHtml(Unit is null ? input : Affixed(input)).AppendHtml(parts.ErrorTag());
    }

    private TagBuilder Input(string kind, FieldParts parts)
    {
        var input = kind switch
        {
            FieldKind.Select => FieldInputs.Select(parts, Options ?? FieldInputs.Choices(For, words), Empty ?? text["Choose"]),
            FieldKind.TextArea => FieldInputs.TextArea(parts, Rows ?? 4),
            FieldKind.Checkbox => FieldInputs.Checkbox(parts),
            _ => FieldInputs.Input(parts, kind, For.ModelExplorer),
        };
        parts.Describe(input);
        input.SetWhenGiven("maxlength", kind is FieldKind.Select or FieldKind.Checkbox ? null : (Maxlength ?? rules.MaximumLength(For))?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        input.SetWhenGiven("autocomplete", Autocomplete);
        input.SetWhenGiven("inputmode", Inputmode);
        if (Autofocus)
        {
            input.Attributes["autofocus"] = "autofocus";
        }

        return input;
    }

    /// <summary>How a time is written, where nothing in the field shows it and no hint of its own stands there.</summary>
    private string? Example(string kind) =>
        kind == FieldKind.Time && For.Model is null && string.IsNullOrEmpty(For.Metadata.Description) ? text["TimeExample"].Value : null;

    private TagBuilder Affixed(IHtmlContent input)
    {
        var unit = new TagBuilder("span");
        unit.AddCssClass("ds-field-affix");
        unit.Attributes["aria-hidden"] = "true";
        unit.InnerHtml.Add(Unit);
        var both = new TagBuilder("div");
        both.AddCssClass("ds-field-affixes");
        both.InnerHtml.AppendHtml(input).AppendHtml(unit);
        return both;
    }
}
