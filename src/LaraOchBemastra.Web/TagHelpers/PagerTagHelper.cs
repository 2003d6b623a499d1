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
        list.InnerHtml.AppendHtml(Step(Page - 1, last, text["PreviousPage"]));
        var before = 0;
        foreach (var page in Enumerable.Range(1, last).Where(page => page == 1 || page == last || Math.Abs(page - Page) <= Around))
        {
            if (page > before + 1)
            {
                list.InnerHtml.AppendHtml("<li></li>");
            }

            list.InnerHtml.AppendHtml(Item(Number(page)));
            before = page;
        }

        list.InnerHtml.AppendHtml(Step(Page + 1, last, text["NextPage"]));
        output.Content.SetHtmlContent(list);
    }

    private static TagBuilder Item(TagBuilder content)
    {
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(content);
        return item;
    }

    private TagBuilder Number(int page)
    {
        var number = page.ToString(CultureInfo.CurrentCulture);
        var link = Link(page);
        link.Attributes["aria-label"] = text["PageNumber", number];
        link.SetWhenGiven("aria-current", page == Page ? "true" : null);
        link.InnerHtml.Append(number);
        return link;
    }

    // The design system draws the arrows on the first and last item, so these are always there, if only as room.
    private TagBuilder Step(int page, int last, string words)
    {
        if (page >= 1 && page <= last)
        {
            var link = Link(page);
            link.InnerHtml.Append(words);
            return Item(link);
        }

        var room = new TagBuilder("span");
        room.AddCssClass("ds-button");
        room.Attributes["aria-hidden"] = "true";
        room.InnerHtml.Append(words);
        return Item(room);
    }

    private TagBuilder Link(int page)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("ds-button");
        link.Attributes["href"] = Address(page);
        return link;
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
