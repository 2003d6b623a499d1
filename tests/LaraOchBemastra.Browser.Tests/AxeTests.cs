using LaraOchBemastra.Browser.Tests.Support;

namespace LaraOchBemastra.Browser.Tests;

[Collection(InBrowser.Name)]
public class AxeTests(BrowserFixture browser)
{
    [Fact]
    public async Task Axe_tells_what_was_broken_on_a_page_that_broke_nothing()
    {
        await using var visitor = await browser.PersonAsync(Screen.Desk, "sv-SE");
        await visitor.OpenAsync("/sign-in");
        Assert.Empty(await AxeRules.BrokenAsync(visitor.Page));

        await visitor.Page.EvaluateAsync(
            """
            () => {
              document.title = '';
              document.documentElement.lang = '';
              document.querySelector('main label').remove();
              document.querySelector('main button').style.cssText = 'color: rgb(200, 200, 200); background: rgb(255, 255, 255)';
            }
            """);
        var broken = await AxeRules.BrokenAsync(visitor.Page);
        foreach (var rule in (string[])["document-title", "html-has-lang", "label", "color-contrast"])
        {
            Assert.Contains(broken, one => one.StartsWith($"{rule}:", StringComparison.Ordinal));
        }
    }
}
