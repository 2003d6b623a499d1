using System.Net;
using System.Text.Encodings.Web;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Extensions;

namespace LaraOchBemastra.Web.Setup.Sheets;

/// <summary>
/// Any list of a signed-in person's as a spreadsheet: the same address with <c>format=xlsx</c>, and so the same rows, order
/// and rights, all pages of it.
/// </summary>
public static class SheetRequest
{
    public const string Field = "format";
    public const string Format = "xlsx";
    private static readonly object LinkMade = new();

    public static bool IsAsked(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) && http.Request.Query[Field] == Format && http.Viewer() is not null;

    /// <summary>Begins to gather the first table of a page that is asked for as a file.</summary>
    public static SheetCapture? Begin(HttpContext http, object? caption)
    {
        if (!http.Items.TryGetValue(typeof(SheetCapture), out var found) || found is not SheetCapture { IsEmpty: true, Name.Length: 0 } sheet)
        {
            return null;
        }

        sheet.Name = Words(caption);
        return sheet;
    }

    /// <summary>What a localised text says with its values filled in, as plain words.</summary>
    private static string Words(object? caption)
    {
        if (caption is not IHtmlContent markup)
        {
            return caption?.ToString() ?? string.Empty;
        }

        using var writer = new StringWriter();
        markup.WriteTo(writer, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString());
    }

    /// <summary>Where the list is to be had as a file; only once a page, and only of pages that were asked for.</summary>
    public static string? Link(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || http.Viewer() is null || !http.Items.TryAdd(LinkMade, LinkMade))
        {
            return null;
        }

        var query = new QueryBuilder(http.Request.Query
            .Where(pair => pair.Key is not Field && !string.Equals(pair.Key, "page", StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? string.Empty))) { { Field, Format } };
        return $"{http.Request.PathBase}{http.Request.Path}{query.ToQueryString()}";
    }
}
