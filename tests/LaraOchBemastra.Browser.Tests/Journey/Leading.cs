using LaraOchBemastra.Browser.Tests.Support;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Journey;

/// <summary>Steps 5 and 6: log the session, claim for it.</summary>
internal static class Leading
{
    public static async Task LogAsync(Person staff, Setting setting)
    {
        var page = staff.Page;
        await staff.SignInAsync($"staff{setting.Suffix}");
        await staff.OpenAsync("/start");
        await staff.LookAsync("start-staff");
        await staff.OpenAsync("/sessions");
        await staff.LookAsync("sessions");
        await page.Locator("a[href^='/sessions/']").Filter(new LocatorFilterOptions { HasText = setting.Title }).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtRow);
        await staff.LookAsync("session-log");

        var hand = new Interactions(staff);
        foreach (var toggle in await page.Locator("input[name$='.Present'], input[name='Came']").AllAsync())
        {
            await hand.TickAsync(toggle);
        }

        await staff.Field("NewTopic").FillAsync("Hur orkar man trapporna?");
        await staff.Field("NewTopic").PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("trapporna");
        await staff.LookAsync("session-question");
        await page.Locator("button[name=Then][value=sign]").ClickAsync();
        await Assertions.Expect(page.Locator("#names")).ToBeVisibleAsync();
        await staff.LookAsync("session-signed");
        await staff.OpenAsync("/topics");
        await staff.LookAsync("topics");
    }

    public static async Task<string> ClaimAsync(Person leader, Setting setting)
    {
        var page = leader.Page;
        await leader.SignInAsync($"leader{setting.Suffix}");
        await leader.OpenAsync("/start");
        await leader.LookAsync("start-leader");

        // The other name under the log: nobody vouches for herself.
        await page.Locator("main a[href^='/sessions/']").Filter(new LocatorFilterOptions { HasText = "signer" }).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtRow);
        await leader.LookAsync("session-half-signed");
        await page.Locator("form[action$='/sign'] button").ClickAsync();
        await Assertions.Expect(page.Locator("#names")).ToBeVisibleAsync();
        await leader.OpenAsync("/claims");
        await leader.LookAsync("claims");
        await page.Locator("li", new PageLocatorOptions { HasText = setting.Title }).Locator("form[action='/claims'] button").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtRow);
        await leader.LookAsync("claim-draft");

        var departure = leader.Field("Days[0].Departure");
        if (await departure.CountAsync() > 0)
        {
            await departure.FillAsync("11:45");
            await leader.Field("Days[0].Return").FillAsync("16:15");
            await page.Locator(".sticky-actions button:not([formaction])").ClickAsync();
            await leader.LookAsync("claim-reckoned");
        }

        var claim = new Uri(page.Url).AbsolutePath;
        await page.Locator("button[formaction$='/submit']").ClickAsync();
        await Assertions.Expect(page.Locator("button[formaction$='/submit']")).ToHaveCountAsync(0);
        await leader.LookAsync("claim-sent");
        return claim.Split('/')[^1];
    }
}
