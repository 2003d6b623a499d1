using LaraOchBemastra.Browser.Tests.Support;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Journey;

/// <summary>The log of an evening: on a phone with ten people and four questions, and once without a network.</summary>
internal static class Logging
{
    private const int People = 10;
    private const int Questions = 4;

    /// <summary>How many interactions the log took, from the list of sessions to the first signature.</summary>
    public static async Task<int> LogAsync(Person staff, Person leader)
    {
        var page = staff.Page;
        await staff.OpenAsync("/sessions");
        var hand = new Interactions(staff);
        await hand.ClickAsync(page.Locator("a[href^='/sessions/']").First);
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtRow);
        var address = new Uri(page.Url).AbsolutePath;
        await staff.LookAsync("log-empty");
        var here = await page.Locator("input[name$='.Present'], input[name='Came']").AllAsync();
        Assert.Equal(People + 2, here.Count);
        foreach (var box in here)
        {
            await hand.TickAsync(box);
        }

        var discussed = await page.Locator("section[aria-labelledby=today] input[name$='.Discussed']").AllAsync();
        Assert.Equal(Questions, discussed.Count);
        foreach (var box in discussed)
        {
            await hand.TickAsync(box);
        }

        await hand.ClickAsync("button[name=Then][value=sign]");
        await Assertions.Expect(page.Locator("#flash")).Not.ToBeEmptyAsync();
        await staff.LookAsync("log-signed-once");

        await leader.OpenAsync(address);
        await leader.LookAsync("log-to-sign");
        await leader.Page.Locator($"form[action='{address}/sign'] button").ClickAsync();
        await Assertions.Expect(leader.Page.Locator("main .ds-tag").First).ToHaveTextAsync("Signerad");
        await leader.LookAsync("log-signed-twice");
        return hand.Count;
    }

    /// <summary>The second evening is logged where there is no network, sent later, and signed by both.</summary>
    public static async Task LogOfflineAsync(Person staff, Person leader, string group)
    {
        var page = leader.Page;
        await leader.OpenAsync("/sessions");
        await page.Locator("a[href^='/sessions/']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtRow);
        var address = new Uri(page.Url).AbsolutePath;
        await page.Locator("button[value=along]").ClickAsync();
        await Assertions.Expect(page.Locator("#take-along")).ToContainTextAsync("går att logga utan nät");

        await page.Context.SetOfflineAsync(true);
        await leader.OpenAsync("/offline");
        await Assertions.Expect(page.Locator("#along-form")).ToBeVisibleAsync();
        foreach (var toggle in await page.Locator("#along-leaders .toggle, #along-people .toggle").AllAsync())
        {
            await toggle.ClickAsync();
        }

        await page.Locator("#along-question").FillAsync("Hur blir det i vinter?");
        await page.Locator("#along-question").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#along-note")).ToContainTextAsync("Sparat på telefonen");
        await leader.LookAsync("journey-offline");
        await page.Context.SetOfflineAsync(false);
        await page.Locator("#along-send").ClickAsync();
        await Assertions.Expect(page.Locator("#along-news")).ToContainTextAsync("har kommit fram");

        await leader.OpenAsync(address);
        await page.Locator("button[name=Then][value=sign]").ClickAsync();
        await Assertions.Expect(page.Locator("#flash")).Not.ToBeEmptyAsync();
        await staff.OpenAsync(address);
        await Assertions.Expect(staff.Page.Locator("main")).ToContainTextAsync("Hur blir det i vinter?");
        await staff.Page.Locator($"form[action='{address}/sign'] button").ClickAsync();
        await Assertions.Expect(staff.Page.Locator("main .ds-tag").First).ToHaveTextAsync("Signerad");
        await staff.OpenAsync($"{group}/attendance");
        await staff.LookAsync("attendance");
    }
}
