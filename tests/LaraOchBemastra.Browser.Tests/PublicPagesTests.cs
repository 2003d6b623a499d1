using LaraOchBemastra.Browser.Tests.Support;

namespace LaraOchBemastra.Browser.Tests;

[Collection(InBrowser.Name)]
public class PublicPagesTests(BrowserFixture browser)
{
    public static TheoryData<string, string> LanguagesAndScreens => new()
    {
        { "sv-SE", "1280" },
        { "sv-SE", "390" },
        { "nn-NO", "1280" },
        { "nn-NO", "390" },
    };

    [Theory]
    [MemberData(nameof(LanguagesAndScreens))]
    public async Task A_visitor_reads_the_public_pages(string language, string width)
    {
        await using var visitor = await browser.PersonAsync(width == "390" ? Screen.Phone : Screen.Desk, language);
        (string Path, string Name)[] pages =
        [
            ("/", "welcome"), ("/sign-in", "sign-in"), ("/accessibility", "accessibility"), ("/nothing-here", "not-found"),
        ];
        foreach (var (path, name) in pages)
        {
            await visitor.OpenAsync(path);
            await visitor.LookAsync(name);
        }
    }
}
