using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.WebUtilities;

namespace LaraOchBemastra.Web.Setup;

/// <summary>
/// Which language a page is in: the link's <c>?lang=</c> (for mail and public links: reads, and the forms of those who are
/// not signed in), the account, the cookie, the browser, Swedish.
/// </summary>
public static class Languages
{
    public const string QueryKey = "lang";

    public static void AddLanguages(this WebApplicationBuilder builder)
    {
        var cookie = PortalCookie.NameOf(Cookies.Language, builder.Environment);
        builder.Services.AddLocalization();
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Language.Swedish.Writing, Language.Swedish.Words);
            options.SupportedCultures = [.. Language.All.Select(language => language.Writing)];
            options.SupportedUICultures = [.. Language.All.Select(language => language.Words)];
            options.RequestCultureProviders =
            [
                new CustomRequestCultureProvider(context => Task.FromResult(Result(Choose(context, cookie)))),
            ];
        });
    }

    /// <summary>The query of a page to return to after a choice: a <c>?lang=</c> left in it would win over the choice.</summary>
    public static QueryString WithoutChoice(IQueryCollection query) =>
        QueryString.Create(query.Where(pair => !string.Equals(pair.Key, QueryKey, StringComparison.OrdinalIgnoreCase)));

    /// <summary>An address of ours, in the language of the link that opened this page; as it is where none did, or where it has one.</summary>
    public static string Keep(HttpContext context, string address) =>
        context.Viewer() is null && OfLink(context) is { } language
            && !address.Contains($"{QueryKey}=", StringComparison.OrdinalIgnoreCase)
            ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{QueryKey}={language.Code}"
            : address;

    /// <summary>What the link that was followed says; the second pass, which shows an error, has it from the first.</summary>
    public static Language? OfLink(HttpContext context) => Language.From(
        context.Request.Query.TryGetValue(QueryKey, out var asked) ? asked
        : context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString is { } query && QueryHelpers.ParseQuery(query).TryGetValue(QueryKey, out var first) ? first
        : default);

    private static Language? Choose(HttpContext context, string cookie) =>
        (HttpMethods.IsGet(context.Request.Method) || context.Viewer() is null ? OfLink(context) : null)
        ?? Language.From(context.Viewer()?.Language)
        ?? Language.From(context.Request.Cookies[cookie])
        ?? FromBrowser(context.Request);

    private static Language? FromBrowser(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(accepted => accepted.Quality ?? 1)
            .Select(accepted => Language.From(accepted.Value.Value))
            .FirstOrDefault(language => language is not null);

    private static ProviderCultureResult? Result(Language? language) =>
        language is null ? null : new ProviderCultureResult(language.Format, language.Code);
}
