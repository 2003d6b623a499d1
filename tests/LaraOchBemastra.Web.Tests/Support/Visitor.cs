using AngleSharp.Html.Parser;

namespace LaraOchBemastra.Web.Tests.Support;

/// <summary>A person with a browser: opens addresses, and from there on only clicks.</summary>
public sealed class Visitor(HttpClient client)
{
    public HttpClient Client { get; } = client;

    public async Task<Page> OpenAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        return await ReadAsync(response);
    }

    /// <summary>Asks for pages in a language, as a browser does.</summary>
    public Visitor Reading(string acceptLanguage)
    {
        Client.DefaultRequestHeaders.AcceptLanguage.Clear();
        Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(acceptLanguage);
        return this;
    }

    internal async Task<Page> SendAsync(HttpRequestMessage request)
    {
        using var response = await Client.SendAsync(request);
        return await ReadAsync(response);
    }

    private async Task<Page> ReadAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        var document = await new HtmlParser().ParseDocumentAsync(html);
        return new Page(this, document, html, response.StatusCode, response.RequestMessage!.RequestUri!, headers);
    }
}
