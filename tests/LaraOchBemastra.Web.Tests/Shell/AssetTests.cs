using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Shell;

/// <summary>Unpublished and outside Development, packed files were once answered with 200 and nothing in them.</summary>
public abstract class AssetTests(PortalHost host)
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task Everything_a_page_links_is_there_and_not_empty(string encoding)
    {
        var page = await host.Visitor().OpenAsync("/");
        var linked = page.Document.QuerySelectorAll("link[href], script[src], img[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).ToList();
        Assert.True(linked.Count >= 8, string.Join(' ', linked));
        var visitor = host.Visitor();
        visitor.Client.DefaultRequestHeaders.AcceptEncoding.ParseAdd(encoding);
        foreach (var address in linked)
        {
            using var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative));
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {(int)answer.StatusCode}");
            Assert.True(bytes.Length > 100, $"{address}: {bytes.Length} bytes as {encoding}");
        }
    }

    [Fact]
    public async Task No_page_names_a_file_of_another_site()
    {
        var page = await host.Visitor().OpenAsync("/");
        Assert.DoesNotContain("src=\"http", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"http", page.Html, StringComparison.Ordinal);
    }
}

public sealed class DevelopmentAssetTests(DevelopmentHost host) : AssetTests(host), IClassFixture<DevelopmentHost>;

public sealed class ProductionAssetTests(ProductionHost host) : AssetTests(host), IClassFixture<ProductionHost>;
