using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Support;

/// <summary>
/// Asks axe in the page itself. The portal's pages have no frames; the library's own way opens one more page for each page
/// it asks, to join what frames say, and takes three times as long.
/// </summary>
public static class AxeRules
{
    private static readonly string _script = new BundledAxeScriptProvider().GetScript();

    // What is right would otherwise be described node by node.
    private const string Ask =
        """
        async () => (await axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
          resultTypes: ['violations'],
        })).violations.map(one => `${one.id}: ${one.help} at ${one.nodes.slice(0, 3).map(node => node.target).join(', ')}`)
        """;

    /// <summary>The rules of WCAG 2.0 to 2.2, A and AA, that the page breaks, with the first places.</summary>
    public static async Task<IReadOnlyList<string>> BrokenAsync(IPage page)
    {
        // By the browser's own tools, which the page's security policy does not bind.
        await page.EvaluateAsync(_script);
        return await page.EvaluateAsync<string[]>(Ask);
    }
}
