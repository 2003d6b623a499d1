using LaraOchBemastra.Browser.Tests.Support;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Journey;

/// <summary>Somebody waits for a course; those who will lead it sit down together.</summary>
internal static class Needing
{
    private const string Waiting = "vantar@example.org";

    public static async Task AskToBeToldAsync(BrowserFixture browser, Person visitor)
    {
        await visitor.OpenAsync("/interest");
        await visitor.ChooseAsync("ConditionId", "KOL");
        await visitor.ChooseAsync("UnitId", "Skövde");
        await visitor.Field("Email").FillAsync(Waiting);
        await visitor.PressAsync("/interest");
        await visitor.LookAsync("interest-sent");
        await visitor.OpenAsync(await browser.LinkToAsync(Waiting));
        await visitor.Page.Locator("main form[action*='/confirm'] button").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#flash")).Not.ToBeEmptyAsync();
        await visitor.LookAsync("interest-confirmed");
    }

    /// <summary>The need is seen, people sit down together, and the one with lived experience approves the minutes.</summary>
    public static async Task MeetAsync(Person coordinator, Person leader)
    {
        var page = coordinator.Page;
        await coordinator.OpenAsync("/needs");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("KOL");
        await coordinator.LookAsync("needs");
        await coordinator.OpenAsync("/working-groups/new");
        await coordinator.ChooseAsync("UnitId", "Lung");
        await coordinator.Field("Title").FillAsync("KOL till hösten");
        await SendAsync(page);
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtRow);
        var group = new Uri(page.Url).AbsolutePath;
        await coordinator.LookAsync("working-group-empty");
        await coordinator.OpenAsync($"{group}/members");
        await coordinator.ChooseAsync("PersonId", "Anna Lindqvist");
        await page.Locator("[name=ComesAs][value=UserRepresentative]").CheckAsync();
        await SendAsync(page);

        await coordinator.OpenAsync($"{group}/meetings/new");
        await page.Locator("[name=Kind]").First.CheckAsync();
        await coordinator.Field("Date").FillAsync("2026-06-01");
        await coordinator.Field("Start").FillAsync("08:00");
        await coordinator.Field("End").FillAsync("09:30");
        await SendAsync(page);
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtRow);
        var meeting = new Uri(page.Url).AbsolutePath;
        await coordinator.OpenAsync($"{meeting}/themes");
        await coordinator.LookAsync("meeting-theme");
        await coordinator.Field("Text").FillAsync("Andning i trappor");
        await page.Locator("[name=Origin]").First.CheckAsync();
        await page.Locator("[name=Element]").First.CheckAsync();
        await SendAsync(page);
        await coordinator.OpenAsync($"{meeting}/minutes");
        await page.Locator("[name=Present]").First.CheckAsync();
        await coordinator.Field("Summary").FillAsync("Vi börjar i september, på tisdagar.");
        await SendAsync(page);
        await coordinator.PressAsync($"{meeting}/hand-over");
        await coordinator.LookAsync("meeting-handed-over");

        await leader.OpenAsync(meeting);
        await leader.PressAsync($"{meeting}/approve");
        await Assertions.Expect(leader.Page.Locator("main .ds-tag").First).ToHaveTextAsync("Godkänt");
        await leader.LookAsync("meeting-approved");
    }

    private static async Task SendAsync(IPage page)
    {
        await page.Locator("main form[method=post] button[type=submit]").First.ClickAsync();
        await page.WaitUntilWholeAsync();
    }
}
