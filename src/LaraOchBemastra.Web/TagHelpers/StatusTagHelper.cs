using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>A state: its word in a tag of its colour, the same everywhere.</summary>
[HtmlTargetElement("status", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatusTagHelper(EnumWords words) : TagHelper
{
    public required Enum Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("ds-tag");
        output.Attributes.SetAttribute("data-color", StatusColours.Of(Value));
        output.Attributes.SetAttribute("data-variant", "outline");
        output.Content.SetContent(words[Value]);
    }
}
