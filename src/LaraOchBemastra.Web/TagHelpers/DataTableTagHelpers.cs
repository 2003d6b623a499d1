using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup.Sheets;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>What the head of a table told its cells.</summary>
internal sealed class TableColumns
{
    /// <summary>Where the list is gathered for a file; none on an ordinary page.</summary>
    public SheetCapture? Sheet { get; init; }

    public List<(string Label, bool IsNumber)> Heads { get; } = [];

    public int Next { get; set; }
}

/// <summary>
/// A table with caption and count that becomes a list of cards on a phone: each cell then shows its column's label.
/// Write an ordinary thead and tbody inside; a column of numbers has <c>class="number"</c> on its th.
/// </summary>
[HtmlTargetElement("data-table")]
public sealed class DataTableTagHelper(IStringLocalizer<SharedText> text) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public object? Caption { get; set; }

    /// <summary>How many rows there are in all, shown beside the caption.</summary>
    public int? Count { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var http = ViewContext.HttpContext;
        var sheet = SheetRequest.Begin(http, Caption);
        context.Items[typeof(TableColumns)] = new TableColumns { Sheet = sheet };
        var rows = await output.GetChildContentAsync();
        output.TagName = "div";
        output.AddClass("table-frame");
        var table = new TagBuilder("table");
        table.AddCssClass("ds-table data-table");
        table.Attributes["data-size"] = "sm";
        if (Caption is not null)
        {
            table.InnerHtml.AppendHtml(CaptionTag());
        }

        table.InnerHtml.AppendHtml(rows);
        output.Content.SetHtmlContent(table);
        if (Count > 0 && SheetRequest.Link(http) is { } href)
        {
            output.PostElement.AppendHtml(LinkTag(href));
        }
    }

    private TagBuilder LinkTag(string href)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("ds-link");
        link.Attributes["href"] = href;
        link.Attributes["download"] = string.Empty;
        link.InnerHtml.Append(text["AsSheet"]);
        var line = new TagBuilder("p");
        line.AddCssClass("as-sheet");
        line.InnerHtml.AppendHtml(link);
        return line;
    }

    private TagBuilder CaptionTag()
    {
        var caption = new TagBuilder("caption");
        caption.InnerHtml.Add(Caption);
        if (Count is { } count)
        {
            var tag = new TagBuilder("span");
            tag.AddCssClass("count");
            tag.InnerHtml.Append(count.ToString(CultureInfo.CurrentCulture));
            caption.InnerHtml.Append(" ").AppendHtml(tag);
        }

        return caption;
    }
}

[HtmlTargetElement("tr")]
public sealed class TableRowTagHelper : TagHelper
{
    public override void Init(TagHelperContext context)
    {
        if (context.Items.TryGetValue(typeof(TableColumns), out var found))
        {
            var columns = (TableColumns)found;
            columns.Next = 0;
            if (columns.Heads.Count > 0)
            {
                columns.Sheet?.BeginRow();
            }
        }
    }
}

[HtmlTargetElement("th")]
[HtmlTargetElement("td")]
public sealed partial class TableCellTagHelper : TagHelper
{
    /// <summary>The value itself for a file made of the list, where the page writes it for people: "tors 4 mars".</summary>
    public object? Sheet { get; set; }

    /// <summary>On a heading: what the lines under the first are, which then have a column of their own in such a file.</summary>
    public object? Also { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (!context.Items.TryGetValue(typeof(TableColumns), out var found))
        {
            return;
        }

        var columns = (TableColumns)found;
        if (output.TagName == "th" && output.Attributes["scope"]?.Value.ToString() != "row")
        {
            await Head(columns, output);
            return;
        }

        var index = columns.Next;
        columns.Next += int.TryParse(output.Attributes["colspan"]?.Value.ToString(), CultureInfo.InvariantCulture, out var span) ? span : 1;
        if (columns.Sheet is not null && columns.Heads.Count > 0)
        {
            var isOfNumbers = index < columns.Heads.Count && columns.Heads[index].IsNumber;
            columns.Sheet.AddCell((await output.GetChildContentAsync()).GetContent(), isOfNumbers, Sheet);
        }

        if (output.TagName == "td")
        {
            await KeepTogether(output);
        }

        if (index >= columns.Heads.Count)
        {
            return;
        }

        var (label, isNumber) = columns.Heads[index];
        if (!output.Attributes.ContainsName("data-label"))
        {
            output.Attributes.SetAttribute("data-label", label);
        }

        if (isNumber)
        {
            output.AddClass("number");
        }
    }

    // A card on a phone has the label beside the whole content, also when that is two lines or a line of links; a cell
    // with nothing but blanks in it is empty, and is then left out of the card.
    private static async Task KeepTogether(TagHelperOutput output)
    {
        var content = (await output.GetChildContentAsync()).GetContent();
        if (string.IsNullOrWhiteSpace(content))
        {
            output.Content.SetHtmlContent(string.Empty);
        }
        else if (content.Contains('<', StringComparison.Ordinal))
        {
            output.PreContent.SetHtmlContent("<div>");
            output.PostContent.SetHtmlContent("</div>");
        }
    }

    private async Task Head(TableColumns columns, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var label = WebUtility.HtmlDecode(Markup().Replace(words.GetContent(), string.Empty)).Trim();
        columns.Sheet?.AddHead(label, (Also as LocalizedHtmlString)?.Value ?? Also?.ToString());
        columns.Heads.Add((label, output.Attributes["class"]?.Value.ToString()?.Split(' ').Contains("number", StringComparer.Ordinal) == true));
        if (!output.Attributes.ContainsName("scope"))
        {
            output.Attributes.SetAttribute("scope", "col");
        }
    }

    [GeneratedRegex("<[^>]+>", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex Markup();
}
