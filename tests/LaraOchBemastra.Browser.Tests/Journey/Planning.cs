using LaraOchBemastra.Browser.Tests.Support;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Journey;

/// <summary>Steps 2 to 4: plan, pair, publish, and be found by the public.</summary>
internal static class Planning
{
    public static async Task<string> PlanAsync(Person coordinator, Setting setting)
    {
        var page = coordinator.Page;
        await coordinator.SignInAsync($"coordinator{setting.Suffix}");
        await coordinator.OpenAsync("/start");
        await coordinator.LookAsync("start-coordinator");
        await coordinator.OpenAsync("/groups");
        await coordinator.LookAsync("groups");
        await coordinator.OpenAsync("/groups/new");
        await coordinator.LookAsync("group-new");

        await coordinator.PressAsync("/groups/new");
        Assert.True(await page.Locator(".ds-error-summary").IsVisibleAsync());
        await coordinator.LookAsync("group-new-errors");

        await coordinator.ChooseAsync("UnitId", setting.Unit);
        await coordinator.ChooseAsync("Facts.ConditionId", setting.Condition);
        await coordinator.Field("Facts.Title").FillAsync(setting.Title);
        await coordinator.Field("Facts.Purpose").FillAsync("Leva väl med sjukdomen, med stöd av varandra.");
        await coordinator.Field("Facts.Place").FillAsync("Samlingssalen");
        await coordinator.Field("SessionCount").FillAsync("2");
        await coordinator.Field("FirstDate").FillAsync($"{setting.First:yyyy-MM-dd}");
        await coordinator.Field("Start").FillAsync("13:00");
        await coordinator.Field("End").FillAsync("15:30");
        await coordinator.PressAsync("/groups/new");
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtRow);
        await coordinator.LookAsync("group-lacks-leaders");
        return new Uri(page.Url).AbsolutePath;
    }

    public static async Task PairAndPublishAsync(Person coordinator, Setting setting, string group)
    {
        var page = coordinator.Page;
        await coordinator.OpenAsync($"{group}/leaders");
        await coordinator.LookAsync("pairing");
        await page.GetByLabel(setting.Staff, new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await page.GetByLabel(setting.Experienced, new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await page.Locator($"form[action='{group}/leaders/confirm'] button[type=submit]").ClickAsync();
        await coordinator.LookAsync("pairing-confirm");
        await coordinator.PressAsync($"{group}/leaders");

        await coordinator.OpenAsync($"{group}/publish");
        await coordinator.LookAsync("publish");
        await coordinator.PressAsync($"{group}/publish");
        await coordinator.LookAsync("group-published");

        await coordinator.OpenAsync($"{group}/participants");
        await coordinator.Field("FirstName").FillAsync("Åke");
        await coordinator.Field("Initial").FillAsync("Ö");
        await coordinator.PressAsync($"{group}/participants");
        await coordinator.LookAsync("participants");
    }

    public static async Task FindAsync(Person visitor, Setting setting, string group)
    {
        await visitor.OpenAsync("/courses");
        await visitor.LookAsync("courses");
        await visitor.OpenAsync($"/courses/{group.Split('/')[^1]}");
        Assert.Contains(setting.Title, await visitor.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await visitor.LookAsync("course");
    }
}
