using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Support;

/// <summary>Waits by asking the page how far it is: waiting for its load event misses one that came before the asking.</summary>
public static class WholePage
{
    private const int MostTurns = 5;

    private const string Whole = "() => document.readyState === 'complete' || new Promise(done => addEventListener('load', () => done(true)))";

    /// <summary>Until the page is whole, also when another takes its place meanwhile.</summary>
    public static async Task WaitUntilWholeAsync(this IPage page)
    {
        for (var turn = 1; turn <= MostTurns && !await IsWholeAsync(page); turn++)
        {
            await page.Locator("html").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        }
    }

    // False when the page went while it was asked.
    private static async Task<bool> IsWholeAsync(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<bool>(Whole);
        }
        catch (PlaywrightException gone) when (gone.Message.Contains("context was destroyed", StringComparison.Ordinal))
        {
            return false;
        }
    }
}
