using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Groups;

/// <summary>One who leads a single session in another's place: chosen by rule, seeing that session, paid for it.</summary>
public sealed class SubstitutePageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Ingrid = "leader6@demo.example";
    private static readonly Guid _course = DemoIds.Group(DemoCourse.KolEvening);

    [Fact]
    public async Task A_substitute_is_chosen_by_the_regions_rule_and_sees_that_session_only()
    {
        var (fourth, fifth) = (await SessionAsync(4), await SessionAsync(5));
        var page = await ChooseAsync(4);
        Assert.Contains("Vikarie: Ingrid Ström i stället för Anna Lindqvist", page.Rows[3][1], StringComparison.Ordinal);

        var ingrid = await host.SignedInAsync(Ingrid);
        Assert.Contains("Leva med KOL, kvällsgrupp", (await ingrid.OpenAsync("/sessions")).Text, StringComparison.Ordinal);
        page = await ingrid.OpenAsync($"/sessions/{fourth}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Yvonne", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.OpenAsync($"/sessions/{fifth}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.OpenAsync($"/groups/{_course}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.OpenAsync($"/groups/{_course}/topics")).Status);

        page = await (await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync($"/groups/{_course}/sessions/{fourth}/substitute"))
            .SubmitAsync("Kommer själv Anna Lindqvist");
        Assert.Equal("Den egna ledaren kommer.", page.Said);
        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.OpenAsync($"/sessions/{fourth}")).Status);
    }

    [Fact]
    public async Task A_substitute_gets_the_sessions_mail_calendar_attendance_and_pen_and_the_replaced_one_does_not()
    {
        var third = await SessionAsync(3);
        await ChooseAsync(3);
        Assert.Contains("Du är vikarie på träffen", (await host.MailToAsync(Ingrid))[^1], StringComparison.Ordinal);
        var ingrid = await host.SignedInAsync(Ingrid);
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        Assert.DoesNotContain((await anna.OpenAsync("/sessions")).Document.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"/sessions/{third}");
        Assert.Contains((await ingrid.OpenAsync("/sessions")).Document.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"/sessions/{third}");
        Assert.True((await ingrid.OpenAsync($"/sessions/{third}")).HasButton("Signera"));
        Assert.False((await anna.OpenAsync($"/sessions/{third}")).HasButton("Signera"));
        Assert.Equal(HttpStatusCode.OK, (await ingrid.OpenAsync($"/sessions/{third}/along")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.OpenAsync($"/sessions/{third}/along")).Status);
        foreach (var path in new[] { $"/sessions/{third}", $"/sessions/{third}/attendance", $"/groups/{_course}/sessions/3/agenda" })
        {
            var page = await ingrid.OpenAsync(path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.All(page.Document.QuerySelectorAll("main a[href], nav a[href]").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith("/groups/", StringComparison.Ordinal)), href =>
                Assert.Equal($"/groups/{_course}/sessions/3/agenda", href));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await ingrid.OpenAsync($"/groups/{_course}/sessions/5/agenda")).Status);
        var attendance = await ingrid.OpenAsync($"/sessions/{third}/attendance");
        Assert.Equal(HttpStatusCode.OK, attendance.Status);
        var hans = Assert.Single(attendance.Document.QuerySelectorAll("label"), label => Page.Words(label).StartsWith("Hans", StringComparison.Ordinal));
        Assert.Contains("1 ändrade", (await attendance.SubmitAsync("Spara", (Page.Words(hans), "Ill"))).Said, StringComparison.Ordinal);
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.AttendanceNotes.CountAsync(note => note.SessionId == third)));

        var (annas, ingrids) = ((await host.MailToAsync(DemoAccounts.Leader)).Count, (await host.MailToAsync(Ingrid)).Count);
        var move = await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync($"/groups/{_course}/sessions/{third}/cancel");
        await move.SubmitAsync(move.Document.QuerySelector("main form[method=post] button")!.TextContent.Trim(), ("Reason", "Lokalen är upptagen"));
        Assert.Equal(annas, (await host.MailToAsync(DemoAccounts.Leader)).Count);
        Assert.Equal(ingrids + 1, (await host.MailToAsync(Ingrid)).Count);
        Assert.Contains($"/sessions/{third}", (await host.MailToAsync(Ingrid))[^1].Replace("=\r\n", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_who_breaks_the_rule_is_not_taken_even_when_she_is_posted()
    {
        var session = await SessionAsync(5);
        var page = await OpenAsync(5);
        page = await page.FollowAsync("Välj vikarie Anna Lindqvist");
        Assert.DoesNotContain("Hanna Björk", page.Text, StringComparison.Ordinal);

        page = await page.SubmitAsync("Spara vikarien", ("Who", DemoIds.Leader("staff4").ToString()));

        Assert.Equal(["En ledare med egen erfarenhet."], page.Errors);
        Assert.False(await host.ReadAsync(db => db.Everything.Groups.AnyAsync(group => group.Substitutes.Any(one => one.SessionId == session))));
    }

    [Fact]
    public async Task Presence_of_a_substitute_is_claimed_as_the_log_says()
    {
        await ChooseAsync(6);
        var session = await SessionAsync(6);
        await SignAsync(session, "staff", "leader6");

        var claims = await (await host.SignedInAsync(Ingrid)).OpenAsync("/claims");

        Assert.Contains("Leva med KOL, kvällsgrupp", claims.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_led_by_one_side_only_is_told_on_the_course_and_on_the_start_page()
    {
        await SignAsync(await SessionAsync(2), "leader");
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);

        Assert.Contains("Leddes bara av Anna Lindqvist", (await coordinator.OpenAsync($"/groups/{_course}")).Rows[1][1], StringComparison.Ordinal);
        Assert.Contains("Leva med KOL, kvällsgrupp, träff 2, leddes bara av Anna Lindqvist", (await coordinator.OpenAsync("/start")).Text, StringComparison.Ordinal);
    }

    private async Task<Page> OpenAsync(int number) =>
        await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync($"/groups/{_course}/sessions/{await SessionAsync(number)}/substitute");

    private async Task<Page> ChooseAsync(int number)
    {
        var page = await (await OpenAsync(number)).FollowAsync("Välj vikarie Anna Lindqvist");
        return await page.SubmitAsync("Spara vikarien", ("Who", DemoIds.Leader("leader6").ToString()));
    }

    private Task<Guid> SessionAsync(int number) => host.ReadAsync(db => db.Everything.Groups
        .Where(one => one.Id == _course).SelectMany(one => one.Sessions).Where(session => session.Number == number).Select(session => session.Id).SingleAsync());

    // As those who were there would have signed it.
    private Task SignAsync(Guid sessionId, params string[] present) => host.WriteAsync(async db =>
    {
        var session = await db.Everything.Groups.SelectMany(group => group.Sessions).AsNoTracking().SingleAsync(one => one.Id == sessionId);
        var log = new SessionLog(_course, sessionId);
        var alone = present.Length == 1;
        log.Write(alone ? new LogWords { Outcome = SessionOutcome.HeldByOneLeader, Reason = "Sjukdom" } : new LogWords(), TestClock.Begin.UtcDateTime);
        foreach (var key in present)
        {
            log.SetPresence(DemoIds.Leader(key), present: true, session.Start, session.End);
        }

        foreach (var key in present)
        {
            log.Sign(new LogSigner(DemoIds.Leader(key), DemoIds.Account($"{key}@demo.example")), session.Date, session.Date, TestClock.Begin.UtcDateTime);
        }

        db.Add(log);
    });
}
