using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>One choice among few: a field set with its legend, and a radio for each value of the enum or each option.</summary>
[HtmlTargetElement("radio-group", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RadioGroupTagHelper(FieldRules rules, EnumWords words, IStringLocalizer<SharedText> text) : TagHelper
{
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    public object? Label { get; set; }

    public object? Hint { get; set; }

    /// <summary>Where the page knows better than the rules of the form.</summary>
    public bool? Optional { get; set; }

    public IEnumerable<SelectListItem>? Options { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new FieldParts(For, ViewContext, Label, Hint);
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("ds-fieldset");
        output.Content.AppendHtml(parts.Legend((Optional ?? rules.IsOptional(For)) ? text["Optional"].Value : null)).AppendHtml(parts.HintTag());
        var options = (Options ?? (For.Metadata.UnderlyingOrModelType == typeof(bool) ? YesNo() : FieldInputs.Choices(For, words))).ToList();
        for (var index = 0; index < options.Count; index++)
        {
            // The first has the group's id, so that the error summary's link lands on it.
            output.Content.AppendHtml(Choice(parts, options[index], index == 0 ? parts.Id : $"{parts.Id}_{index}"));
        }

        output.Content.AppendHtml(parts.ErrorTag());
    }

    private SelectListItem[] YesNo() => [new(text["Yes"], "true"), new(text["No"], "false")];

    private static TagBuilder Choice(FieldParts parts, SelectListItem option, string id)
    {
        var chosen = parts.Attempted ?? FieldInputs.Written(parts.Expression.Model);
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("ds-input");
        input.Attributes["type"] = "radio";
        input.Attributes["id"] = id;
        input.Attributes["name"] = parts.Name;
        input.Attributes["value"] = option.Value;
        input.SetWhenGiven("checked", string.Equals(option.Value, chosen, StringComparison.OrdinalIgnoreCase) ? "checked" : null);
        input.SetWhenGiven("disabled", option.Disabled ? "disabled" : null);
        parts.Describe(input);
        var label = new TagBuilder("label");
        label.AddCssClass("ds-label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(option.Text);
        var field = new TagBuilder("div");
        field.AddCssClass("ds-field");
        field.InnerHtml.AppendHtml(input).AppendHtml(label);
        return field;
    }
}
