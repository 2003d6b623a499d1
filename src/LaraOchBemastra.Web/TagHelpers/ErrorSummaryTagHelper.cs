using System.Text.Encodings.Web;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>Everything that keeps a form from being saved, each a link to its field; nothing when all is well.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(IStringLocalizer<SharedText> text) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var faults = ViewContext.ViewData.ModelState
            .Where(pair => pair.Value?.Errors.Count > 0)
            .Select(pair => (Field: pair.Key, Sentence: pair.Value!.Errors[0].ErrorMessage))
            .OrderBy(fault => fault.Field, new AsOnThePage(ViewContext.ViewData.ModelMetadata))
            .ToList();
        if (faults.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("ds-error-summary");
        output.Attributes.SetAttribute("id", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        var heading = new TagBuilder("h2");
        heading.AddCssClass("ds-heading");
        heading.InnerHtml.Append(faults.Count == 1 ? text["OneError"] : text["SomeErrors", faults.Count]);
        output.Content.AppendHtml(heading).AppendHtml(new Lines(faults, ShownFields.Of(ViewContext.HttpContext)));
    }

    private static TagBuilder Line(string field, string sentence)
    {
        var line = new TagBuilder("li");
        if (field.Length == 0)
        {
            line.InnerHtml.Append(sentence);
            return line;
        }

        var link = new TagBuilder("a");
        link.AddCssClass("ds-link");
        link.Attributes["href"] = $"#{Names.IdOf(field)}";
        link.InnerHtml.Append(sentence);
        line.InnerHtml.AppendHtml(link);
        return line;
    }

    // The summary stands above the fields: their order is known first when the page is written out.
    private sealed class Lines(IReadOnlyList<(string Field, string Sentence)> faults, ShownFields shown) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var list = new TagBuilder("ul");
            list.AddCssClass("ds-list");
            foreach (var (field, sentence) in shown.Order(faults, fault => fault.Field))
            {
                list.InnerHtml.AppendHtml(Line(field, sentence));
            }

            list.WriteTo(writer, encoder);
        }
    }
}
