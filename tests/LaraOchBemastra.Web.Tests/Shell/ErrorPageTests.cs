using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Shell;

public sealed class ErrorPageTests(FailingHost host) : IClassFixture<FailingHost>
{
    public static TheoryData<string, int> Ways => new()
    {
        { "400", 400 }, { "403", 403 }, { "404", 404 }, { "409", 409 }, { "429", 429 }, { "503", 503 }, { "418", 418 }, { "502", 502 },
        { "refused", 409 }, { "changed", 409 }, { "store", 503 }, { "bug", 500 },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Each_is_said_in_the_readers_language_with_a_number_to_read_out(string how, int status)
    {
        var headings = new HashSet<string>();
        foreach (var language in new[] { "sv", "nn", "nb", "en" })
        {
            var page = await host.Visitor().Reading(language).OpenAsync($"/fail/{how}");
            Assert.Equal(status, (int)page.Status);
            Assert.Equal(language, page.Language);
            Assert.Matches("[0-9A-F]{4}-[0-9A-F]{4}", page.Text);
            Assert.DoesNotContain("Title.", page.Heading, StringComparison.Ordinal);
            Assert.DoesNotContain("secret detail", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", page.Html, StringComparison.Ordinal);
            headings.Add(page.Heading);
        }

        Assert.True(headings.Count >= 3, string.Join(" | ", headings));
    }

    [Fact]
    public async Task A_rule_that_says_no_is_heard_in_its_own_words()
    {
        var page = await host.Visitor().Reading("sv").OpenAsync("/fail/refused");
        Assert.Contains("12", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("group.fewer-places", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_address_is_answered_alike_for_any_verb()
    {
        var visitor = host.Visitor();
        foreach (var verb in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch })
        {
            using var request = new HttpRequestMessage(verb, new Uri("/no-such-page", UriKind.Relative));
            using var answer = await visitor.Client.SendAsync(request);
            Assert.Equal(404, (int)answer.StatusCode);
            Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_error_page_itself_is_no_address() =>
        Assert.Equal(404, (int)(await host.Visitor().OpenAsync("/error/500")).Status);

    [Fact]
    public async Task The_error_page_itself_takes_no_post_whatever_it_holds()
    {
        var visitor = host.Visitor();
        foreach (var path in new[] { "/error/404", "/error/500", "/error/-1", "/error/0", "/error/2147483647", "/error/99999999999999999999", "/error/abc" })
        {
            foreach (var body in new[] { string.Empty, "status=200", "status=\0", new string('å', 10_000), "{\"a\":1}" })
            {
                using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
                using var answer = await visitor.Client.PostAsync(new Uri(path, UriKind.Relative), content);
                Assert.InRange((int)answer.StatusCode, 400, 404);
            }
        }
    }

    [Fact]
    public async Task A_post_without_the_forms_token_is_refused_with_a_page()
    {
        using var nothing = new FormUrlEncodedContent([new("language", "en")]);
        using var answer = await host.Visitor().Client.PostAsync(new Uri("/language", UriKind.Relative), nothing);
        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_error_page_needs_no_cookie_and_no_form()
    {
        var page = await host.Visitor().OpenAsync("/fail/bug");
        Assert.Empty(page.Document.QuerySelectorAll("form"));
        Assert.False(page.Headers.ContainsKey("Set-Cookie"));
    }

    [Fact]
    public async Task A_visitor_who_asks_for_an_inner_page_is_shown_the_door_and_comes_back_to_it()
    {
        var answer = await host.Visitor(followRedirects: false).OpenAsync("/inner?page=2");
        Assert.Equal(302, (int)answer.Status);
        Assert.EndsWith("/sign-in?returnUrl=%2Finner%3Fpage%3D2", answer.Headers["Location"], StringComparison.Ordinal);
    }
}
