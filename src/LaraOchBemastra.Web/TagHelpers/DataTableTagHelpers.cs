using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>What the head of a table told its cells.</summary>
internal sealed class TableColumns
{
    public List<(string Label, bool IsNumber)> Heads { get; } = [];

    public int Next { get; set; }
}

/// <summary>
/// A table with caption and count that becomes a list of cards on a phone: each cell then shows its column's label.
/// Write an ordinary thead and tbody inside; a column of numbers has <c>class="number"</c> on its th.
/// </summary>
[HtmlTargetElement("data-table")]
public sealed class DataTableTagHelper : TagHelper
{
    public object? Caption { get; set; }

    /// <summary>How many rows there are in all, shown beside the caption.</summary>
    public int? Count { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(TableColumns)] = new TableColumns();
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
        if (context.Items.TryGetValue(typeof(TableColumns), out var columns))
        {
            ((TableColumns)columns).Next = 0;
        }
    }
}

[HtmlTargetElement("th")]
[HtmlTargetElement("td")]
public sealed partial class TableCellTagHelper : TagHelper
{
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

    private static async Task Head(TableColumns columns, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var label = WebUtility.HtmlDecode(Markup().Replace(words.GetContent(), string.Empty)).Trim();
        columns.Heads.Add((label, output.Attributes["class"]?.Value.ToString()?.Split(' ').Contains("number", StringComparer.Ordinal) == true));
        if (!output.Attributes.ContainsName("scope"))
        {
            output.Attributes.SetAttribute("scope", "col");
        }
    }

    [GeneratedRegex("<[^>]+>", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex Markup();
}
