using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Mail;

public sealed class SessionMailTests
{
    private static readonly Guid _group = DemoIds.Group(DemoCourse.KolEvening);

    [Fact]
    public async Task Those_who_lead_are_guests_or_come_are_told_at_once_of_a_session_that_moves_or_is_cancelled()
    {
        await using var host = new PortalHost();
        var session = await host.ReadAsync(db => db.Everything.Groups.Where(one => one.Id == _group).SelectMany(one => one.Sessions)
            .Where(one => one.Date > TestClock.Today && one.State == SessionState.Planned).OrderBy(one => one.StartsUtc).FirstAsync());
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/groups/{_group}/sessions/{session.Id}/move");
        var form = page.Document.QuerySelector("main form[method=post] button")!.TextContent.Trim();
        page = await page.SubmitAsync(form, ("Date", session.Date.AddDays(1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal($"/groups/{_group}", page.Path);
        var told = (await host.MailToAsync(DemoAccounts.Leader))[^1];
        Assert.Contains("har fått ny tid", told, StringComparison.Ordinal);
        Assert.Contains(" → ", told, StringComparison.Ordinal);
        Assert.Contains("Kan du komma då?", (await host.MailToAsync("johan.lindberg@demo.example"))[^1], StringComparison.Ordinal);
        Assert.Null((await host.ReadAsync(db => db.Everything.GuestVisits.SingleAsync(one => one.SessionId == session.Id && one.AskedAtUtc != null))).Answer);

        page = await coordinator.OpenAsync($"/groups/{_group}/sessions/{session.Id}/cancel");
        form = page.Document.QuerySelector("main form[method=post] button")!.TextContent.Trim();
        await page.SubmitAsync(form, ("Reason", "Ledaren är sjuk"));
        told = (await host.MailToAsync(DemoAccounts.Leader))[^1];
        Assert.Contains("Det här är inställt", told, StringComparison.Ordinal);
        Assert.DoesNotContain("sjuk", told, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Du behöver inte komma", (await host.MailToAsync("johan.lindberg@demo.example"))[^1], StringComparison.Ordinal);
    }
}
