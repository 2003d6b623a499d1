using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LaraOchBemastra.Web.Tests.Support;

/// <summary>A page as it was served, and what a person can do with it.</summary>
public sealed class Page(
    Visitor visitor, IHtmlDocument document, string html, HttpStatusCode status, Uri address, IReadOnlyDictionary<string, string> headers)
{
    public IHtmlDocument Document { get; } = document;

    public string Html { get; } = html;

    public HttpStatusCode Status { get; } = status;

    /// <summary>Where one has come, after redirects.</summary>
    public Uri Address { get; } = address;

    public string Path => Address.AbsolutePath;

    public IReadOnlyDictionary<string, string> Headers { get; } = headers;

    public string Heading => Words(Document.QuerySelector("h1"));

    public string Language => Document.DocumentElement.GetAttribute("lang") ?? string.Empty;

    /// <summary>What the page says, as one line of words.</summary>
    public string Text => Words(Document.QuerySelector("main"));

    /// <summary>The sentences of the error summary.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".ds-error-summary li").Select(Words)];

    /// <summary>What just happened, from the live region.</summary>
    public string Said => Words(Document.QuerySelector("#flash"));

    /// <summary>The words of the cells, row by row, of the page's first table.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows =>
        [.. Document.QuerySelectorAll("main table tbody tr").Select(row => (IReadOnlyList<string>)[.. row.Children.Select(Words)])];

    public bool HasLink(string words) => FindLink(words) is not null;

    public bool HasButton(string words) => FindButton(words) is not null;

    /// <summary>Clicks the first link with these words.</summary>
    public Task<Page> FollowAsync(string words)
    {
        var link = FindLink(words) ?? throw Missing($"no link \"{words}\"", Document.QuerySelectorAll("a").Select(Words));
        return visitor.OpenAsync(new Uri(Address, link.GetAttribute("href")).ToString());
    }

    /// <summary>Fills in the form that was served and presses the button with these words.</summary>
    /// <param name="button">The button's words.</param>
    /// <param name="typed">Field by its label or its name, and what is typed, chosen, or "true"/"false" for a box.</param>
    public Task<Page> SubmitAsync(string button, params (string Field, string Value)[] typed)
    {
        var pressed = FindButton(button) ?? throw Missing($"no button \"{button}\"", Document.QuerySelectorAll("button").Select(Words));
        var form = new ServedForm(this, pressed);
        foreach (var (field, value) in typed)
        {
            form.Set(field, value);
        }

        return visitor.SendAsync(form.Request());
    }

    public static string Words(INode? element) =>
        element is null ? string.Empty : string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal InvalidOperationException Missing(string what, IEnumerable<string> instead) =>
        new($"{Address} ({(int)Status}) has {what}. It has: {string.Join(" | ", instead.Where(words => words.Length > 0))}");

    private IElement? FindLink(string words) => Document.QuerySelectorAll("a[href]").FirstOrDefault(link => Words(link) == words);

    private IHtmlButtonElement? FindButton(string words) =>
        Document.QuerySelectorAll<IHtmlButtonElement>("button").FirstOrDefault(button => Words(button) == words);
}
