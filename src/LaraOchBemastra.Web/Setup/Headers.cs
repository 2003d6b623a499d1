using Microsoft.AspNetCore.StaticAssets;

namespace LaraOchBemastra.Web.Setup;

/// <summary>The security headers of every answer: pages, errors, files, redirects and refused hosts alike.</summary>
public static class Headers
{
    /// <summary>
    /// Nothing unless named. Exceptions: <c>img-src data:</c> because the design system draws its icons so;
    /// <c>manifest-src</c> for our own web manifest; <c>worker-src</c> for the service worker that keeps the public shell.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    private const string NoStore = "no-store";

    public static void AddHeaders(this WebApplicationBuilder builder)
    {
        // First of all start-up filters, so that also the host filter's own 400 is dressed.
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, HeadersFirst>());
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    }

    private static void Write(HttpContext context, bool strictTransport)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = headers.ContentSecurityPolicy.Count > 0 ? headers.ContentSecurityPolicy : ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = headers["Referrer-Policy"] is { Count: > 0 } stricter ? stricter : "strict-origin-when-cross-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers.Remove("Server");
        if (strictTransport)
        {
            headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
        }

        var isFile = context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
        if (!isFile && (context.User.Identity?.IsAuthenticated == true || headers.CacheControl.Count == 0))
        {
            headers.CacheControl = NoStore;
        }
    }

    private sealed class HeadersFirst(IHostEnvironment environment) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            var strictTransport = !environment.IsDevelopment();
            app.Use((context, following) =>
            {
                context.Response.OnStarting(() =>
                {
                    Write(context, strictTransport);
                    return Task.CompletedTask;
                });
                return following(context);
            });
            next(app);
        };
    }
}
