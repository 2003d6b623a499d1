using System.Text;
using LaraOchBemastra.Browser.Tests.Support;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Journey;

/// <summary>Places: asked for by two, waited for, offered, accepted by link, and in the end certified.</summary>
internal static class Placing
{
    private const string Pair = "par@example.org";

    private static readonly string[] _others = ["Britta", "Hans", "Lisa", "Jan", "Yvonne", "Krister", "Agneta", "Sven", "Tor"];

    /// <summary>Two ask for places together; one confirms by the mailed link.</summary>
    public static async Task AskAsync(BrowserFixture browser, Person visitor, string group)
    {
        var page = visitor.Page;
        var course = group.Replace("/groups/", "/courses/", StringComparison.Ordinal);
        await visitor.OpenAsync(course);
        await visitor.LookAsync("course-to-ask");
        await page.Locator($"main a[href^='{course}/place']").First.ClickAsync();
        await visitor.LookAsync("place-ask");
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await visitor.LookAsync("place-ask-errors");
        await visitor.Field("FirstName").FillAsync("Inga");
        await visitor.Field("LastName").FillAsync("Par");
        await visitor.Field("Email").FillAsync(Pair);
        await page.Locator("main details summary").First.ClickAsync();
        await visitor.Field("OtherFirstName").FillAsync("Olle");
        await visitor.Field("OtherLastName").FillAsync("Par");
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/place/sent"));
        await visitor.LookAsync("place-sent");
        await visitor.OpenAsync(await browser.LinkToAsync(Pair));
        await visitor.LookAsync("place-confirm");
        await page.Locator("main form button[type=submit]").ClickAsync();
        await page.WaitUntilWholeAsync();
        await visitor.LookAsync("place-confirmed");
    }

    /// <summary>Others fill the course, so the two wait; when there is room they are offered it and accept.</summary>
    public static async Task OfferAsync(BrowserFixture browser, Person coordinator, Person visitor, string group)
    {
        var page = coordinator.Page;
        var home = $"{group}/participants";
        await coordinator.OpenAsync(home);
        await coordinator.LookAsync("participants-requested");
        foreach (var name in _others)
        {
            await coordinator.Field("FirstName").FillAsync(name);
            await coordinator.Field("Initial").FillAsync("X");
            await coordinator.PressAsync(home);
        }

        // Nine of ten places are taken: there is one, and the two come together or not at all.
        await coordinator.OpenAsync(home);
        await page.Locator("main .data-table a", new PageLocatorOptions { HasText = "Inga Par" }).First.ClickAsync();
        await coordinator.LookAsync("place-details");
        await page.Locator("button[name=Choice][value=PutOnList]").ClickAsync();
        await page.WaitUntilWholeAsync();
        await coordinator.OpenAsync(home);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("På väntelista");
        await coordinator.LookAsync("participants-waiting");

        await page.Locator("main .data-table a", new PageLocatorOptions { HasText = "Tor X" }).First.ClickAsync();
        await page.Locator("main details", new PageLocatorOptions { Has = page.Locator("[name=Reason]") }).Locator("summary").ClickAsync();
        await coordinator.Field("Reason").FillAsync("Flyttar i augusti.");
        await page.Locator("button[name=Choice][value=Cancel]").ClickAsync();
        await page.WaitUntilWholeAsync();
        await coordinator.OpenAsync(home);
        await coordinator.PressAsync($"{home}/offer-next");
        await coordinator.LookAsync("participants-offered");
        await visitor.OpenAsync(await browser.LinkToAsync(Pair));
        await visitor.LookAsync("own-place-offered");
        await visitor.Page.Locator("main form[action*='/accept'] button").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("main .ds-tag").First).ToHaveTextAsync("Har plats");
        await visitor.LookAsync("own-place-confirmed");
    }

    public static async Task CertifyAsync(Person coordinator, string group)
    {
        var page = coordinator.Page;
        await coordinator.OpenAsync($"{group}/certificates");
        await coordinator.LookAsync("certificates");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("main .data-table a[href$='.pdf']").First.ClickAsync());
        var file = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(file[..5]));
    }
}
