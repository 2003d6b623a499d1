using LaraOchBemastra.Browser.Tests.Support;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests;

/// <summary>A leader's phone where the network comes and goes.</summary>
[Collection(InBrowser.Name)]
public sealed class TakenAlongTests(BrowserFixture browser)
{
    private const string Question = "Hur blir det i vinter, utan nät?";

    [Fact]
    public async Task An_evening_is_logged_without_a_network_sent_once_though_the_connection_breaks_and_wiped()
    {
        await using var anna = await browser.PersonAsync(Screen.Phone, "sv-SE");
        var page = anna.Page;
        var address = await TakeAsync(anna, "Leva med KOL, kvällsgrupp");

        anna.NetworkIsCut = true;
        await page.Context.SetOfflineAsync(true);
        await anna.OpenAsync("/offline");
        await Assertions.Expect(page.Locator("#along-form")).ToBeVisibleAsync();
        Assert.DoesNotContain("KOL", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("#along-people .toggle").First.ClickAsync();
        await page.Locator("#along-question").FillAsync(Question);
        await page.Locator("#along-question").PressAsync("Enter");
        await page.Locator("#along-notes").FillAsync("Skrivet utan nät.");
        await Assertions.Expect(page.Locator("#along-note")).ToContainTextAsync("Sparat på telefonen");
        await anna.LookAsync("offline-log");

        // Closed and opened again without a network: all of it is there.
        await anna.OpenAsync("/offline");
        await Assertions.Expect(page.Locator("#along-asked")).ToContainTextAsync(Question);
        await page.Locator("#along-send").ClickAsync();
        await Assertions.Expect(page.Locator("#along-news")).ToContainTextAsync("Inget nät");

        // The portal gets it, but the answer does not get back.
        var cut = new TaskCompletionSource();
        await page.RouteAsync($"**{address}", async route =>
        {
            if (route.Request.Method == "POST" && cut.TrySetResult())
            {
                await route.FetchAsync();
                await route.AbortAsync("connectionreset");
                return;
            }

            await route.ContinueAsync();
        });
        await page.Context.SetOfflineAsync(false);

        // It was told "no network" before, too: what it says now counts from when the sending began.
        await cut.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await Assertions.Expect(page.Locator("#along-news")).ToContainTextAsync("Inget nät");
        await page.WaitForFunctionAsync("() => !document.getElementById('along-send').hasAttribute('aria-busy')");
        Assert.Equal(1, await KeptAsync(page));
        await page.Locator("#along-send").ClickAsync();
        await Assertions.Expect(page.Locator("#along-news")).ToContainTextAsync("har kommit fram");
        Assert.Equal(0, await KeptAsync(page));
        await anna.LookAsync("offline-sent");

        await page.Locator("#along-open").ClickAsync();
        await Assertions.Expect(page.Locator("textarea[name=Notes]")).ToHaveValueAsync("Skrivet utan nät.");
        await Assertions.Expect(page.Locator("main .topic-words", new PageLocatorOptions { HasText = Question })).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("input[name=Came]:checked")).ToHaveCountAsync(1);
        Assert.False(await CachedAsync(page, address), "A page of somebody who is signed in lies in the cache.");
    }

    [Fact]
    public async Task When_the_session_has_ended_the_log_stays_asks_to_sign_in_and_is_sent_after_that()
    {
        await using var leader = await browser.PersonAsync(Screen.Phone, "sv-SE");
        var page = leader.Page;
        var address = await TakeAsync(leader, "Nära någon med MS", "leader2");
        await leader.OpenAsync("/offline");
        await page.Locator("#along-notes").FillAsync("Medan sessionen tog slut.");
        await page.Context.ClearCookiesAsync();
        await page.Locator("#along-send").ClickAsync();
        await Assertions.Expect(page.Locator("#along-news")).ToContainTextAsync("inte inloggad längre");
        Assert.Equal(1, await KeptAsync(page));

        // Somebody else who signs in on the phone neither sees nor sends it.
        await SignInHereAsync(leader, "staff");
        await leader.OpenAsync("/offline");
        await Assertions.Expect(page.Locator("#along-news")).ToContainTextAsync("Ingenting är taget med");
        await page.Context.ClearCookiesAsync();

        await SignInHereAsync(leader, "leader2");
        await leader.OpenAsync("/offline");
        await Assertions.Expect(page.Locator("#along-news")).ToContainTextAsync("har kommit fram");
        Assert.Equal(0, await KeptAsync(page));
        await leader.OpenAsync(address);
        await Assertions.Expect(page.Locator("textarea[name=Notes]")).ToHaveValueAsync("Medan sessionen tog slut.");
    }

    [Fact]
    public async Task Signing_out_warns_of_what_was_not_sent_and_two_who_wrote_the_same_are_shown_both()
    {
        await using var anna = await browser.PersonAsync(Screen.Phone, "sv-SE");
        var page = anna.Page;
        var address = await TakeAsync(anna, "Leva med KOL, kvällsgrupp");
        await using (var sofia = await browser.PersonAsync(Screen.Desk, "sv-SE"))
        {
            await sofia.SignInAsync("staff");
            await sofia.OpenAsync(address);
            await sofia.Field("ToChange").EvaluateAsync("field => field.closest('details').open = true");
            await sofia.Field("ToChange").FillAsync("Sofias ord.");
            await sofia.Page.Locator(".sticky-actions button:not([name])").ClickAsync();
            await Assertions.Expect(sofia.Page.Locator("#flash")).ToContainTextAsync("Sparat");
        }

        await anna.OpenAsync("/offline");
        await page.Locator("#along-toChange").FillAsync("Annas ord.");
        await Assertions.Expect(page.Locator("#along-note")).ToContainTextAsync("Sparat på telefonen");
        var warned = new TaskCompletionSource<string>();
        page.Dialog += async (_, dialog) =>
        {
            // Told last: the test goes on to another page then, which takes the dialog with it.
            try
            {
                await dialog.DismissAsync();
                warned.TrySetResult(dialog.Message);
            }
            catch (PlaywrightException gone)
            {
                warned.TrySetException(gone);
            }
        };
        await anna.OpenAsync("/start");
        await page.Locator("details.menu", new PageLocatorOptions { Has = page.Locator("form[action='/sign-out']") }).Locator("summary").ClickAsync();
        await page.Locator("form[action='/sign-out'] button").ClickAsync();
        Assert.Contains("inte har skickats", await warned.Task.WaitAsync(TimeSpan.FromSeconds(20)), StringComparison.Ordinal);
        Assert.EndsWith("/start", page.Url, StringComparison.Ordinal);

        await anna.OpenAsync("/offline");
        await page.Locator("#along-send").ClickAsync();
        await Assertions.Expect(page.Locator("#along-news")).ToContainTextAsync("ändrat samma sak");
        Assert.Equal(1, await KeptAsync(page));
        await page.Locator("#along-compare").ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Din medledare sparade: Sofias ord.");
        await anna.Field("ToChange").FillAsync("Sofias ord. Annas ord.");
        await page.Locator(".sticky-actions button:not([name])").ClickAsync();
        await Assertions.Expect(page.Locator("#flash")).ToContainTextAsync("Sparat");

        // The page carried the log's key, so the phone learns that it has arrived.
        await anna.OpenAsync("/offline");
        await Assertions.Expect(page.Locator("#along-news")).ToContainTextAsync("har kommit fram");
        Assert.Equal(0, await KeptAsync(page));
    }

    private static async Task<string> TakeAsync(Person leader, string course, string who = "leader")
    {
        var page = leader.Page;
        await SignInHereAsync(leader, who);
        await leader.OpenAsync("/sessions?show=coming");
        await page.Locator("a[href^='/sessions/']").Filter(new LocatorFilterOptions { HasText = course }).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtRow);
        await page.Locator("button[value=along]").ClickAsync();
        await Assertions.Expect(page.Locator("#take-along")).ToContainTextAsync("går att logga utan nät");
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task SignInHereAsync(Person person, string who)
    {
        await person.SignInAsync(who);
        await person.OpenAsync("/start");
    }

    private static Task<int> KeptAsync(IPage page) => page.EvaluateAsync<int>("import('/js/kept.js').then(kept => kept.all()).then(logs => logs.length)");

    private static Task<bool> CachedAsync(IPage page, string address) => page.EvaluateAsync<bool>(
        "address => caches.keys().then(names => Promise.all(names.map(async name => (await (await caches.open(name)).keys()).map(one => new URL(one.url).pathname)))).then(all => all.flat().some(path => path === address || path === '/start' || path === '/sessions'))",
        address);
}
