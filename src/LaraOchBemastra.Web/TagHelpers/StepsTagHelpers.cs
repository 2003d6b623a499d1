using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.TagHelpers;

public enum StepState
{
    Ahead,
    Current,
    Done,
}

/// <summary>The life of a thing as one line: a list whose items say whether they are done, open or ahead.</summary>
[HtmlTargetElement("steps")]
public sealed class StepsTagHelper : TagHelper
{
    public object? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.AddClass("steps");
        if (Label is not null)
        {
            output.Attributes.SetAttribute("aria-label", Label);
        }
    }
}

[HtmlTargetElement("step", ParentTag = "steps")]
public sealed class StepTagHelper(IStringLocalizer<SharedText> text) : TagHelper
{
    public StepState State { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.TagName = "li";
        output.AddClass("step");
        output.Attributes.SetAttribute("data-state", State switch { StepState.Done => "done", StepState.Current => "current", _ => "ahead" });
        if (State == StepState.Current)
        {
            output.Attributes.SetAttribute("aria-current", "step");
        }

        output.Content.SetHtmlContent(words);
        if (State == StepState.Done)
        {
            output.Content.AppendHtml("<span class=\"ds-sr-only\"> (").Append(text["StepDone"]).AppendHtml(")</span>");
        }
    }
}
