using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>
/// A form that makes something: it carries a random key, and what was posted twice with one key is made once. A form that
/// comes back with errors keeps its key.
/// </summary>
[HtmlTargetElement("form", Attributes = "once")]
public sealed class FormOnceTagHelper : TagHelper
{
    public const string FieldName = "FormKey";
    private const int KeyBytes = 16;

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("once");
        var key = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        key.Attributes["type"] = "hidden";
        key.Attributes["name"] = FieldName;
        key.Attributes["value"] = Posted() ?? NewKey();
        output.PostContent.AppendHtml(key);
    }

    public static string NewKey() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));

    private string? Posted()
    {
        var request = ViewContext.HttpContext.Request;
        return request.HasFormContentType && Read(request.Form[FieldName]) is not null ? request.Form[FieldName].ToString() : null;
    }

    /// <summary>The key's bytes, or null when the text is not one of ours.</summary>
    public static byte[]? Read(string? text)
    {
        try
        {
            return text is { Length: 22 } && WebEncoders.Base64UrlDecode(text) is { Length: KeyBytes } bytes ? bytes : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
