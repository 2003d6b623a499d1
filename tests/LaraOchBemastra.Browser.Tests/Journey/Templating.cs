using LaraOchBemastra.Browser.Tests.Support;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Journey;

/// <summary>From a template to a published course of six sessions.</summary>
internal static class Templating
{
    /// <summary>A Tuesday of a term in which nobody in the demo leads.</summary>
    public static DateOnly First { get; } = new(2026, 9, 1);

    /// <summary>The course's address, and how many interactions it took from the list of courses.</summary>
    public static async Task<(string Group, int Interactions)> PlanAsync(Person coordinator)
    {
        var page = coordinator.Page;
        await coordinator.OpenAsync("/groups");
        var hand = new Interactions(coordinator);
        await hand.ClickAsync(".tabs a[href='/templates']");
        await coordinator.LookAsync("templates");
        await hand.ClickAsync(page.Locator("main tr", new PageLocatorOptions { HasText = "KOL" }).Locator("a[href$='/use']").First);
        await coordinator.LookAsync("template-use");
        await hand.FillAsync("FirstDate", $"{First:yyyy-MM-dd}");
        await hand.ClickAsync("main form[method=post] button[type=submit]");
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtRow);
        await coordinator.LookAsync("group-from-template");
        var group = new Uri(page.Url).AbsolutePath;
        Assert.Equal(6, await page.Locator("main .data-table tbody tr").CountAsync());

        await hand.ClickAsync($"main a[href='{group}/leaders']");
        await hand.TickAsync(page.GetByLabel("Sofia Ek", new PageGetByLabelOptions { Exact = true }));
        await hand.TickAsync(page.GetByLabel("Anna Lindqvist", new PageGetByLabelOptions { Exact = true }));
        await hand.ClickAsync($"form[action='{group}/leaders/confirm'] button[type=submit]");
        await hand.ClickAsync($"main form[action='{group}/leaders'] button:not([name])");
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtRow);
        await hand.ClickAsync($"main a[href='{group}/publish']");
        await hand.ClickAsync("main form[method=post] button[type=submit]");
        await Assertions.Expect(page).ToHaveURLAsync(Person.AtRow);
        await Assertions.Expect(page.Locator("main .ds-tag").First).ToHaveTextAsync("Publicerad");
        await coordinator.LookAsync("group-from-template-published");
        return (group, hand.Count);
    }
}
