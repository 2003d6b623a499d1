using LaraOchBemastra.Browser.Tests.Support;
using Microsoft.Playwright;

namespace LaraOchBemastra.Browser.Tests.Journey;

/// <summary>The whole thread in a real browser, each page pictured and held against axe.</summary>
[Collection(InBrowser.Name)]
public class PlanToPayoutTests(BrowserFixture browser)
{
    [Fact]
    public Task A_course_is_led_from_plan_to_payout_in_Sweden_at_a_desk() => LeadAsync(Setting.Sweden);

    [Fact]
    public Task A_course_is_led_from_plan_to_payout_in_Norway_on_a_phone() => LeadAsync(Setting.Norway);

    // Others share the portal and its clock.
    private async Task LeadAsync(Setting setting)
    {
        var before = browser.Clock.GetUtcNow();
        try
        {
            await RunAsync(setting);
        }
        finally
        {
            browser.Clock.MoveTo(before);
        }
    }

    private async Task RunAsync(Setting setting)
    {
        browser.Clock.MoveTo(At(new DateOnly(2026, 3, 10)));
        await using var coordinator = await browser.PersonAsync(setting.Screen, setting.Language);
        var group = await Planning.PlanAsync(coordinator, setting);
        await Planning.PairAndPublishAsync(coordinator, setting, group);
        await using var visitor = await browser.PersonAsync(setting.Screen, setting.Language);
        await Planning.FindAsync(visitor, setting, group);

        browser.Clock.MoveTo(At(setting.First).AddHours(8));
        await using var staff = await browser.PersonAsync(Screen.Phone, setting.Language);
        await Leading.LogAsync(staff, setting);
        await using var leader = await browser.PersonAsync(Screen.Phone, setting.Language);
        var claim = await Leading.ClaimAsync(leader, setting);

        await using var reviewer = await browser.PersonAsync(setting.Screen, setting.Language);
        await Paying.PassAsync(reviewer, setting, "reviewer", "review", claim);
        await using var attester = await browser.PersonAsync(setting.Screen, setting.Language);
        await Paying.PassAsync(attester, setting, "attester", "attest", claim);
        await using var finance = await browser.PersonAsync(setting.Screen, setting.Language);
        await Paying.PayAsync(finance, setting);

        await leader.OpenAsync($"/claims/{claim}");
        await Assertions.Expect(leader.Page.Locator("main .ds-tag").First).ToHaveTextAsync(setting.Language == "sv-SE" ? "Utbetald" : "Utbetalt");
        await leader.LookAsync("claim-paid");
    }

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(8, 0)), TimeSpan.Zero);
}
