using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Setup;

/// <summary>
/// Every cookie of the portal: <c>__Host-lob.*</c>, Secure, HttpOnly, Lax. Lax and not Strict, because a Strict
/// antiforgery cookie is missing on the page a mail link leads to. Development speaks http, so there <c>lob.*</c>.
/// </summary>
public sealed class PortalCookie : CookieBuilder
{
    private readonly bool _secure;

    public PortalCookie(string name, IHostEnvironment environment)
    {
        _secure = !environment.IsDevelopment();
        Name = NameOf(name, environment);
        Path = "/";
        HttpOnly = true;
        SameSite = SameSiteMode.Lax;
        IsEssential = true;

        // "Always" makes antiforgery answer 500 over http; Build sets Secure whatever the scheme says.
        SecurePolicy = CookieSecurePolicy.None;
    }

    public static string NameOf(string name, IHostEnvironment environment) =>
        environment.IsDevelopment() ? $"lob.{name}" : $"__Host-lob.{name}";

    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        options.Secure = _secure || context.Request.IsHttps;
        return options;
    }
}

public static class Cookies
{
    public const string SignIn = "auth";
    public const string Antiforgery = "af";
    public const string Language = "lang";
    public const string Note = "note";

    /// <summary>Header in which htmx sends the antiforgery token.</summary>
    public const string AntiforgeryHeader = "RequestVerificationToken";

    public static void AddCookies(this WebApplicationBuilder builder)
    {
        var environment = builder.Environment;
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie = new PortalCookie(Antiforgery, environment);
            options.HeaderName = AntiforgeryHeader;

            // frame-ancestors of the content security policy says it, for every page.
            options.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.Configure<CookieTempDataProviderOptions>(options => options.Cookie = new PortalCookie(Note, environment));
    }
}
