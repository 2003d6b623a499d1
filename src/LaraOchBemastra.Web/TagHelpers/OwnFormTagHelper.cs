using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>
/// Gives the antiforgery token to forms that post to an address of ours. The framework leaves it out wherever an action is
/// written, because the address might be another site's. One who came by a mailed link keeps the language of the mail.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post], action")]
public sealed class OwnFormTagHelper(IAntiforgery antiforgery) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var action = output.Attributes["action"]?.Value.ToString() ?? string.Empty;
        if (action.StartsWith('/') && !action.StartsWith("//", StringComparison.Ordinal))
        {
            output.Attributes.SetAttribute("action", Languages.Keep(ViewContext.HttpContext, action));
            output.PostContent.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
        }
    }
}
