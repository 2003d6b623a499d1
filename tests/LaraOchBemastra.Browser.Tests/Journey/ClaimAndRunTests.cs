using System.Text.RegularExpressions;
using LaraOchBemastra.Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace LaraOchBemastra.Browser.Tests.Journey;

/// <summary>How much work it is to be paid and to pay: counted in clicks and filled fields, from the start page.</summary>
[Collection(InBrowser.Name)]
public class ClaimAndRunTests(BrowserFixture browser, ITestOutputHelper output)
{
    private const int MostForClaim = 8;
    private const int MostForRun = 6;

    private static readonly Regex _atClaims = new("/claims", RegexOptions.None, TimeSpan.FromSeconds(1));

    [Fact]
    public async Task Three_sessions_are_claimed_for_and_a_run_is_made_and_fetched_with_few_clicks()
    {
        var first = new DateOnly(2026, 2, 3);
        await browser.WriteAsync(db => LedBefore.WriteAsync(db, first, browser.Clock.GetUtcNow().UtcDateTime));

        await using var leader = await browser.PersonAsync(Screen.Phone, Setting.Sweden.Language);
        await leader.SignInAsync("leader");
        var (id, claim) = await FileAsync(leader);
        await using var reviewer = await browser.PersonAsync(Screen.Desk, Setting.Sweden.Language);
        await Paying.PassAsync(reviewer, Setting.Sweden, "reviewer", "review", id);
        await using var attester = await browser.PersonAsync(Screen.Desk, Setting.Sweden.Language);
        await Paying.PassAsync(attester, Setting.Sweden, "attester", "attest", id);

        await using var finance = await browser.PersonAsync(Screen.Desk, Setting.Sweden.Language);
        await finance.SignInAsync("finance");
        var run = await PayAsync(finance);
        output.WriteLine($"interactions claim={claim} run={run}");
        Assert.InRange(claim, 1, MostForClaim);
        Assert.InRange(run, 1, MostForRun);

        await leader.OpenAsync($"/claims/{id}");
        await Assertions.Expect(leader.Page.Locator("main .ds-tag").First).ToHaveTextAsync("Utbetald");
    }

    private static async Task<(string Id, int Interactions)> FileAsync(Person leader)
    {
        var page = leader.Page;
        var hand = new Interactions(leader);
        await leader.OpenAsync("/start");
        await hand.ClickAsync(page.Locator("main li", new PageLocatorOptions { HasText = LedBefore.Title }).Locator("a, button").First);
        await Assertions.Expect(page).ToHaveURLAsync(_atClaims);
        await hand.ClickAsync(page.Locator("li", new PageLocatorOptions { HasText = LedBefore.Title }).Locator("form[action='/claims'] button"));
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtRow);
        await leader.LookAsync("claim-three-days");
        if ((await leader.Field("Days[0].Departure").InputValueAsync()).Length == 0)
        {
            await hand.FillAsync("Days[0].Departure", "11:45");
            await hand.FillAsync("Days[0].Return", "16:15");
            await hand.ClickAsync("button[name=Then][value^='same-']");
        }

        foreach (var day in Enumerable.Range(0, 3))
        {
            Assert.NotEmpty(await leader.Field($"Days[{day}].Return").InputValueAsync());
        }

        var id = new Uri(page.Url).AbsolutePath.Split('/')[^1];
        await hand.ClickAsync("button[formaction$='/submit']");
        await Assertions.Expect(page.Locator("button[formaction$='/submit']")).ToHaveCountAsync(0);
        await leader.LookAsync("claim-three-days-sent");
        return (id, hand.Count);
    }

    private static async Task<int> PayAsync(Person finance)
    {
        var page = finance.Page;
        var hand = new Interactions(finance);
        await finance.OpenAsync("/start");
        await hand.ClickAsync("main li a[href^='/payouts']");
        if (!page.Url.Contains("/payouts/next", StringComparison.Ordinal))
        {
            await hand.ClickAsync("main a[href='/payouts/next']");
        }

        await finance.LookAsync("run-next");
        await hand.ClickAsync("main form[action='/payouts'] button");
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtNumber);
        await finance.LookAsync("run-made");
        var download = await page.RunAndWaitForDownloadAsync(() => hand.ClickAsync("main a[href$='/files/all.zip']"));
        await using var content = File.OpenRead(await download.PathAsync());
        using var zip = new System.IO.Compression.ZipArchive(content);
        Assert.Superset(
            new HashSet<string>(["forms.pdf", "paxml.xml", "sie.si", "run.csv", "run.xlsx", "agi.csv", "SHA256SUMS"], StringComparer.Ordinal),
            zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal));
        await hand.ClickAsync($"main form[action='{new Uri(page.Url).AbsolutePath}/paid'] button");
        await finance.LookAsync("run-paid");
        return hand.Count;
    }
}
