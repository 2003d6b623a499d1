using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LaraOchBemastra.Web.TagHelpers;

/// <summary>Small words the tag helpers share.</summary>
internal static class Names
{
    /// <summary>The id of a field, from its name in the form: <c>Lines[0].Hours</c> is <c>Lines_0__Hours</c>.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public static void SetWhenGiven(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[attribute] = value;
        }
    }

    /// <summary>Adds content that is either markup already, such as a localised text, or a plain string to encode.</summary>
    public static void Add(this IHtmlContentBuilder builder, object? content)
    {
        if (content is IHtmlContent markup)
        {
            builder.AppendHtml(markup);
        }
        else
        {
            builder.Append(content?.ToString() ?? string.Empty);
        }
    }

    public static void AddClass(this TagHelperOutput output, string name)
    {
        var given = output.Attributes["class"]?.Value.ToString();
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(given) ? name : $"{name} {given}");
    }
}
