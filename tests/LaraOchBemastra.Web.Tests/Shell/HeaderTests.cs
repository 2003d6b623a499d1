using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Shell;

public sealed class HeaderTests(FailingHost host) : IClassFixture<FailingHost>
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "worker-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    private static readonly Dictionary<string, string> Expected = new()
    {
        ["Content-Security-Policy"] = Policy,
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "strict-origin-when-cross-origin",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        ["Strict-Transport-Security"] = "max-age=63072000; includeSubDomains",
    };

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/css/site.css", 200)]
    [InlineData("/css/no-such.css", 404)]
    [InlineData("/no-such-page", 404)]
    [InlineData("/health/live", 200)]
    [InlineData("/health/ready", 200)]
    [InlineData("/language", 404)]
    [InlineData("/inner", 302)]
    [InlineData("/fail/bug", 500)]
    [InlineData("/fail/refused", 409)]
    [InlineData("/fail/store", 503)]
    [InlineData("/fail/429", 429)]
    public async Task Every_answer_has_the_headers(string address, int status)
    {
        var page = await host.Visitor(followRedirects: false).OpenAsync(address);
        Assert.Equal(status, (int)page.Status);
        Assert.All(Expected, header => Assert.Equal(header.Value, page.Headers.GetValueOrDefault(header.Key)));
        Assert.False(page.Headers.ContainsKey("Server"));
        Assert.False(page.Headers.ContainsKey("X-Powered-By"));
    }

    [Fact]
    public async Task A_refused_host_name_is_answered_with_the_headers_too()
    {
        var page = await host.Visitor().OpenAsync("https://evil.example/");
        Assert.Equal(400, (int)page.Status);
        Assert.Equal(Policy, page.Headers["Content-Security-Policy"]);
    }

    [Fact]
    public async Task Pages_are_not_kept_by_the_browser_and_files_are()
    {
        var visitor = await host.SignedInAsync(await host.AccountAsync("sv", Role.Coordinator));
        Assert.Contains("no-store", (await visitor.OpenAsync("/accessibility")).Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.DoesNotContain("no-store", (await visitor.OpenAsync("/css/site.css")).Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_cookie_is_bound_to_the_host_secure_and_out_of_reach_for_scripts()
    {
        var visitor = host.Visitor(followRedirects: false);
        var first = await visitor.OpenAsync("/");
        var second = await first.SubmitAsync("English");
        string[] set = [first.Headers["Set-Cookie"], second.Headers["Set-Cookie"]];
        Assert.Contains(set, cookie => cookie.StartsWith("__Host-lob.af=", StringComparison.Ordinal));
        Assert.Contains(set, cookie => cookie.StartsWith("__Host-lob.lang=en", StringComparison.Ordinal));
        Assert.All(set, cookie =>
        {
            Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }
}

public sealed class DevelopmentHeaderTests(DevelopmentHost host) : IClassFixture<DevelopmentHost>
{
    [Fact]
    public async Task Development_speaks_http_and_so_neither_asks_for_https_nor_binds_cookies_to_it()
    {
        var page = await host.Visitor().OpenAsync("/");
        Assert.False(page.Headers.ContainsKey("Strict-Transport-Security"));
        Assert.StartsWith("lob.af=", page.Headers["Set-Cookie"], StringComparison.Ordinal);
    }
}
