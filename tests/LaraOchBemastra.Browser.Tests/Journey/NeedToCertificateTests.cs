using LaraOchBemastra.Browser.Tests.Support;
using Xunit.Abstractions;

namespace LaraOchBemastra.Browser.Tests.Journey;

/// <summary>A course from the need for it to the certificate, each page pictured and held against axe.</summary>
[Collection(InBrowser.Name)]
public class NeedToCertificateTests(BrowserFixture browser, ITestOutputHelper output)
{
    private const string Swedish = "sv-SE";
    private const int MostToPlan = 12;
    private const int MostToLog = 20;

    [Fact]
    public async Task A_course_grows_from_a_need_and_ends_with_a_certificate()
    {
        var before = browser.Clock.GetUtcNow();
        try
        {
            await RunAsync();
        }
        finally
        {
            browser.Clock.MoveTo(before);
        }
    }

    private async Task RunAsync()
    {
        browser.Clock.MoveTo(At(new DateOnly(2026, 6, 1), 8));
        await using var visitor = await browser.PersonAsync(Screen.Phone, Swedish);
        await Needing.AskToBeToldAsync(browser, visitor);
        await using var coordinator = await browser.PersonAsync(Screen.Desk, Swedish);
        await coordinator.SignInAsync("coordinator");
        await using var leader = await browser.PersonAsync(Screen.Phone, Swedish);
        await leader.SignInAsync("leader");
        await Needing.MeetAsync(coordinator, leader);

        var (group, plan) = await Templating.PlanAsync(coordinator);
        await Placing.AskAsync(browser, visitor, group);
        await Placing.OfferAsync(browser, coordinator, visitor, group);

        browser.Clock.MoveTo(At(Templating.First, 12));
        await using var staff = await browser.PersonAsync(Screen.Phone, Swedish);
        await staff.SignInAsync("staff");
        await using var other = await browser.PersonAsync(Screen.Phone, Swedish);
        await Questioning.RaiseAsync(staff, visitor, other, group);
        await Questioning.WeighAsync(staff, group);
        await leader.SignInAsync("leader");
        var log = await Logging.LogAsync(staff, leader);

        // A week later everybody has been signed out.
        browser.Clock.MoveTo(At(Templating.First.AddDays(7), 12));
        await staff.SignInAsync("staff");
        await leader.SignInAsync("leader");
        await Logging.LogOfflineAsync(staff, leader, group);
        await coordinator.SignInAsync("coordinator");
        await Placing.CertifyAsync(coordinator, group);

        output.WriteLine($"interactions plan={plan} log={log}");
        Assert.InRange(plan, 1, MostToPlan);
        Assert.InRange(log, 1, MostToLog);
    }

    private static DateTimeOffset At(DateOnly day, int hourUtc) => new(day.ToDateTime(new TimeOnly(hourUtc, 30)), TimeSpan.Zero);
}
