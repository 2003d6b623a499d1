using AngleSharp.Html.Parser;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.TagHelpers;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Tests.Shell;

public sealed class PagerTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    public void A_list_that_fits_on_one_page_has_no_pager(int rows) => Assert.Empty(Links("/groups", 1, rows));

    [Fact]
    public void The_links_keep_the_lists_filter_and_order()
    {
        var links = Links("/groups?sort=name&q=a%26b&page=2", 2, 130);
        Assert.Contains("/groups?sort=name&q=a%26b", links);
        Assert.Contains("/groups?sort=name&q=a%26b&page=3", links);
        Assert.Contains("/groups?sort=name&q=a%26b&page=6", links);
    }

    [Fact]
    public void Every_page_is_reached_step_by_step()
    {
        const int last = 9;
        var seen = new HashSet<string>();
        for (var page = 1; page <= last; page++)
        {
            seen.UnionWith(Links("/groups", page, (last * PagerTagHelper.Rows) - 3));
        }

        Assert.Equal(last, seen.Count);
    }

    private List<string> Links(string address, int page, int total)
    {
        var at = new Uri(new Uri("https://localhost"), address);
        var view = new ViewContext { HttpContext = new DefaultHttpContext() };
        view.HttpContext.Request.Path = at.AbsolutePath;
        view.HttpContext.Request.QueryString = new QueryString(at.Query);
        var pager = new PagerTagHelper(host.Services.GetRequiredService<IStringLocalizer<SharedText>>()) { Page = page, Total = total, ViewContext = view };
        var output = new TagHelperOutput("pager", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        pager.Process(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
        using var written = new StringWriter();
        output.WriteTo(written, System.Text.Encodings.Web.HtmlEncoder.Default);
        return [.. new HtmlParser().ParseDocument(written.ToString()).QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)];
    }
}
