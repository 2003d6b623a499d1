using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
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

    [Fact]
    public async Task Those_who_come_and_lead_are_told_of_sessions_that_are_added_and_of_one_that_makes_up_for_another()
    {
        await using var host = new PortalHost();
        var cancelled = await host.ReadAsync(db => db.Everything.Groups.Where(one => one.Id == _group).SelectMany(one => one.Sessions)
            .Where(one => one.Date > TestClock.Today && one.State == SessionState.Planned).OrderBy(one => one.StartsUtc).FirstAsync());
        await host.WriteAsync(async db =>
        {
            var group = await db.Everything.Groups.Include(one => one.Enrolments).ThenInclude(one => one.Contact).SingleAsync(one => one.Id == _group);
            var comes = group.Enrolments.First(one => one.State == EnrolmentState.Confirmed && one.LeftOn is null);
            group.Correct(comes.Id, new PlaceApplicant { FirstName = comes.FirstName, LastName = "Prov", Email = "comes@example.org", Relation = comes.Relation });
        });
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/groups/{_group}/sessions/{cancelled.Id}/cancel");
        await page.SubmitAsync("Ställ in träffen", ("Reason", "Snö"));
        page = await coordinator.OpenAsync($"/groups/{_group}/sessions/{cancelled.Id}/catch-up");
        page = await page.SubmitAsync(page.Document.QuerySelector("main form[method=post] button")!.TextContent.Trim());
        Assert.Equal($"/groups/{_group}", page.Path);

        foreach (var to in new[] { "comes@example.org", DemoAccounts.Leader, DemoAccounts.Staff })
        {
            var told = (await host.MailToAsync(to))[^1];
            Assert.Contains("Det här är nytt i utbildning", told, StringComparison.Ordinal);
            Assert.DoesNotContain("KOL", told, StringComparison.Ordinal);
        }

        page = await coordinator.OpenAsync($"/groups/{_group}/sessions/series");
        page = await page.SubmitAsync("Lägg in 6 träffar");
        Assert.Contains("6 träffar", page.Said, StringComparison.Ordinal);
        Assert.Equal(2, (await host.MailToAsync(DemoAccounts.Leader)).Count(mail => mail.Contains("Det här är nytt i utbildning", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_red_day_is_asked_about_once_before_anybody_is_told()
    {
        await using var host = new PortalHost();
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/groups/{_group}/sessions/new");
        page = await page.SubmitAsync("Lägg till", ("Date", "2027-01-06"));
        Assert.Equal("6 januari 2027 är Trettondedag jul. Välj en annan dag, eller tryck en gång till om träffen ska vara då.", Assert.Single(page.Errors));
        page = await page.SubmitAsync("Lägg till", ("Date", "2027-05-01"));
        Assert.Contains("Första maj", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.False(await host.ReadAsync(db => db.Everything.Outbox.AnyAsync(mail => mail.Kind == MailKind.SessionsAdded)));
        page = await page.SubmitAsync("Lägg till");
        Assert.Equal($"/groups/{_group}", page.Path);

        var session = await host.ReadAsync(db => db.Everything.Groups.Where(one => one.Id == _group).SelectMany(one => one.Sessions)
            .SingleAsync(one => one.Date == new DateOnly(2027, 5, 1)));
        page = await coordinator.OpenAsync($"/groups/{_group}/sessions/{session.Id}/move");
        page = await page.SubmitAsync("Flytta", ("Date", "2027-05-06"));
        Assert.Contains("Kristi himmelsfärdsdag", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal($"/groups/{_group}", (await page.SubmitAsync("Flytta")).Path);
    }
}
