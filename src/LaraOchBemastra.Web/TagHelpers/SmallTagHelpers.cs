using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>An amount, which never breaks over two lines.</summary>
[HtmlTargetElement("money", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MoneyTagHelper : TagHelper
{
    public Money Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("amount");
        output.Content.SetContent(Value.Text());
    }
}

/// <summary>A date: <c>text</c> (torsdag 4 mars 2027), <c>sentence</c> (4 mars 2027), <c>short</c> (tors 4 mars), <c>table</c> (2027-03-04).</summary>
[HtmlTargetElement("day", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DayTagHelper : TagHelper
{
    public DateOnly Value { get; set; }

    public string As { get; set; } = "sentence";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        output.Content.SetContent(As switch
        {
            "text" => Value.InText(),
            "short" => Value.Short(),
            "table" => Value.InTable(),
            _ => Value.InSentence(),
        });
    }
}

/// <summary>A list without rows: what it would hold, and the first step as its content.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public object? Title { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.AddClass("empty-state");
        if (Title is not null)
        {
            var title = new TagBuilder("p");
            title.AddCssClass("empty-title");
            title.InnerHtml.Add(Title);
            output.PreContent.AppendHtml(title);
        }
    }
}

/// <summary>Why something cannot be done now, as a sentence; nothing when nothing stands in the way.</summary>
[HtmlTargetElement("refusal", Attributes = "value", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RefusalTagHelper(RefusalSentences sentences) : TagHelper
{
    public Refusal? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("ds-alert");
        output.Attributes.SetAttribute("data-color", "warning");
        output.Content.SetContent(sentences[Value]);
    }
}
