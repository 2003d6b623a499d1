using System.Globalization;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>Links to the other pages of a list, by the address the list has now; nothing when all rows fit on one.</summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper(IStringLocalizer<SharedText> text) : TagHelper
{
    public const int Rows = 25;
    private const int Around = 2;

    /// <summary>The page shown, from 1.</summary>
    public int Page { get; set; } = 1;

    /// <summary>Rows in all.</summary>
    public int Total { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var last = (Total + Rows - 1) / Rows;
        if (last < 2)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("ds-pagination");
        output.Attributes.SetAttribute("aria-label", text["Pages"].Value);
        var list = new TagBuilder("ul");
        var before = 0;
        foreach (var page in Enumerable.Range(1, last).Where(page => page == 1 || page == last || Math.Abs(page - Page) <= Around))
        {
            if (page > before + 1)
            {
                list.InnerHtml.AppendHtml("<li></li>");
            }

            list.InnerHtml.AppendHtml(Link(page));
            before = page;
        }

        output.Content.SetHtmlContent(list);
    }

    private TagBuilder Link(int page)
    {
        var number = page.ToString(CultureInfo.CurrentCulture);
        var link = new TagBuilder("a");
        link.AddCssClass("ds-button");
        link.Attributes["href"] = Address(page);
        link.Attributes["aria-label"] = text["PageNumber", number];
        link.SetWhenGiven("aria-current", page == Page ? "true" : null);
        link.InnerHtml.Append(number);
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(link);
        return item;
    }

    private string Address(int page)
    {
        var query = new QueryBuilder(ViewContext.HttpContext.Request.Query
            .Where(pair => !string.Equals(pair.Key, "page", StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? string.Empty)));
        if (page > 1)
        {
            query.Add("page", page.ToString(CultureInfo.InvariantCulture));
        }

        var request = ViewContext.HttpContext.Request;
        return $"{request.PathBase}{request.Path}{query.ToQueryString()}";
    }
}
