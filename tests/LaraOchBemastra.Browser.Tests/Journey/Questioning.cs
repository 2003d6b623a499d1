using LaraOchBemastra.Browser.Tests.Support;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Journey;

/// <summary>The group's own questions: from phones in the room to the plan of the evening.</summary>
internal static class Questioning
{
    public static async Task RaiseAsync(Person staff, Person one, Person other, string group)
    {
        var page = staff.Page;
        await staff.OpenAsync($"{group}/topics");
        await staff.PressAsync($"{group}/topics/room");
        await staff.LookAsync("board-room");
        var address = (await page.Locator(".room-address").InnerTextAsync()).Trim();
        var link = address[address.IndexOf("/ask/", StringComparison.Ordinal)..];

        await AskAsync(one, link, "Hur orkar man en hel dag?");
        await AskAsync(one, link, "Vad säger jag till barnen?");
        await AskAsync(other, link, "Hur får jag kraften att räcka?");
        await AskAsync(other, link, "Vilken hjälp finns i kommunen?");
        await AskAsync(other, link, "Hur tränar jag rätt?");
        await other.Page.Locator("form[action$='/like'] button").First.ClickAsync();
        await other.Page.WaitUntilWholeAsync();
        await other.LookAsync("room-liked");

        // Fresh for everyone who has it open: nobody loads the page again.
        await Assertions.Expect(page.Locator("#board")).ToContainTextAsync("Hur tränar jag rätt?");
        await staff.LookAsync("board-raised");
    }

    /// <summary>Two that ask the same become one, the group weighs them, and four are planned for today.</summary>
    public static async Task WeighAsync(Person staff, string group)
    {
        var page = staff.Page;
        await staff.OpenAsync($"{group}/topics");
        await Card(page, "kraften att räcka").GetByRole(AriaRole.Link).First.ClickAsync();
        await staff.LookAsync("topic-merge");
        await page.Locator("main label", new PageLocatorOptions { HasText = "orkar man en hel dag" }).ClickAsync();
        await page.Locator("main form[action$='/merge'] button[type=submit]").ClickAsync();
        await Assertions.Expect(Card(page, "orkar man en hel dag")).ToContainTextAsync("kraften att räcka");

        var more = Card(page, "orkar man en hel dag").Locator("button[name=Step][value='1']");
        await more.ClickAsync();
        await Assertions.Expect(Card(page, "orkar man en hel dag").Locator(".topic-count")).ToHaveTextAsync("1");
        foreach (var words in (string[])["orkar man en hel dag", "till barnen", "i kommunen", "tränar jag rätt"])
        {
            var form = Card(page, words).Locator("form[data-moves]");
            await form.Locator("select").SelectOptionAsync(new SelectOptionValue { Index = 1 });
            await form.Locator("button").ClickAsync();
            await Assertions.Expect(Card(page, words)).ToContainTextAsync("Planerad");
        }

        await staff.LookAsync("board-planned");
        await staff.OpenAsync($"{group}/topics?view=projector");
        await staff.LookAsync("board-projector");
        await staff.OpenAsync($"{group}/sessions/1/agenda");
        await staff.LookAsync("agenda");
    }

    private static ILocator Card(IPage page, string words) => page.Locator(".topic-card", new PageLocatorOptions { HasText = words }).First;

    private static async Task AskAsync(Person phone, string link, string words)
    {
        await phone.OpenAsync(link);
        await phone.Field("Text").FillAsync(words);
        await phone.Page.Locator("main form[method=post] button[type=submit]").First.ClickAsync();
        await Assertions.Expect(phone.Page.Locator("main .flash")).ToBeVisibleAsync();
        await phone.LookAsync("room-asked");
    }
}
