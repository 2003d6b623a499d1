using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>One step of the breadcrumb, in the section <c>Crumbs</c> of a page; the page itself is added by the layout.</summary>
[HtmlTargetElement("crumb", Attributes = "href")]
public sealed class CrumbTagHelper : TagHelper
{
    public string Href { get; set; } = string.Empty;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("ds-link");
        link.Attributes["href"] = Href;
        link.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        output.TagName = "li";
        output.Content.SetHtmlContent(link);
    }
}
