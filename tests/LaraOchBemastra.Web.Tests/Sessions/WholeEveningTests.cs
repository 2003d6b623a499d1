using System.Net;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Sessions;

/// <summary>Evenings of the demo's course, clicked by those who lead it.</summary>
public sealed class WholeEveningTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Staff = "Sofia Ek";
    private const string Experienced = "Anna Lindqvist";

    [Fact]
    public async Task A_leader_logs_an_evening_from_the_list_and_signs_it()
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 2);
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var list = await anna.OpenAsync("/sessions");
        Assert.Contains("Väntar på logg", list.Text, StringComparison.Ordinal);
        Assert.Contains(list.Document.QuerySelectorAll("a.session-card"), card => card.GetAttribute("href") == $"/sessions/{sessionId}");

        var page = await anna.OpenAsync($"/sessions/{sessionId}");
        Assert.Empty(page.Document.QuerySelectorAll("input[type=checkbox][checked]"));
        Assert.Equal("17:30", page.Document.QuerySelector("input[name='Leaders[0].From']")?.GetAttribute("value"));

        page = await page.SubmitAsync("Lägg till frågan", ("Ny fråga", "Hur gör ni med trapporna?"), ("Hans", "true"));
        Assert.Contains("Hur gör ni med trapporna?", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("input[name=NewTopic][autofocus]"));

        page = await page.SubmitAsync("Lägg till ämnesexpert", ("Ämnesexpertens namn", "Johan Lindberg"), ("Ämne", "Dietist"));
        Assert.Contains("Johan Lindberg, Dietist", page.Text, StringComparison.Ordinal);

        page = await page.SubmitAsync(
            "Signera", (Staff, "true"), (Experienced, "true"), ("Yvonne", "true"), ("Anteckningar", "Bra samtal."), ("Leaders[1].Until", "19.00"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("väntar loggen på din medledare", page.Said, StringComparison.Ordinal);
        Assert.Contains($"Signerad av {Experienced}, 18 november 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 av 7 deltagare kom: Hans, Yvonne", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("form#log-form"));

        var log = await host.LogAsync(sessionId);
        Assert.Equal((SessionOutcome.Held, LogState.HalfSigned, "Bra samtal."), (log!.Outcome, log.State, log.Notes));
        Assert.Contains(log.Leaders, row => row.Present && row.Until == new TimeOnly(19, 0));
        Assert.Equal(2, log.Attendances.Count);
    }

    [Fact]
    public async Task A_log_is_begun_by_the_first_save_and_not_by_looking()
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 5);
        var sofia = await host.SignedInAsync(DemoAccounts.Staff);
        var page = await sofia.OpenAsync($"/sessions/{sessionId}");
        Assert.Null(await host.LogAsync(sessionId));
        page = await page.SubmitAsync("Spara", ("Anteckningar", "Boka rummet."));
        Assert.Contains("Sparat", page.Said, StringComparison.Ordinal);
        var log = await host.LogAsync(sessionId);
        Assert.Equal("Boka rummet.", log!.Notes);
        Assert.DoesNotContain(log.Leaders, row => row.Present);
    }

    [Fact]
    public async Task Looking_at_the_names_leaves_one_audit_row()
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 1);
        var sofia = await host.SignedInAsync(DemoAccounts.Staff);
        Task<int> Rows() => host.ReadAsync(db => db.Everything.Audit
            .CountAsync(row => row.Action == AuditAction.Read && row.Detail.Contains(sessionId.ToString())));
        var before = await Rows();
        await sofia.OpenAsync($"/sessions/{sessionId}");
        Assert.Equal(before + 1, await Rows());
    }

    [Fact]
    public async Task A_signed_log_is_locked_and_what_was_typed_into_it_is_shown()
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 1);
        var before = await host.LogAsync(sessionId);
        var sofia = await host.SignedInAsync(DemoAccounts.Staff);
        using var answer = await sofia.PostAsync("/topics", $"/sessions/{sessionId}", ("Notes", "Kom jag för sent?"), ("Outcome", "Held"));
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Loggen är signerad och låst", html, StringComparison.Ordinal);
        Assert.Contains("Kom jag för sent?", html, StringComparison.Ordinal);
        Assert.Equal(before!.Version, (await host.LogAsync(sessionId))!.Version);
    }

    [Fact]
    public async Task An_evening_with_one_leader_is_logged_so_with_its_reason()
    {
        var sessionId = await host.SessionAsync(DemoCourse.MsRelatives, 4);
        var leader = await host.SignedInAsync("leader2@demo.example");
        var page = await leader.OpenAsync($"/sessions/{sessionId}");
        page = await page.SubmitAsync("Signera", ("Karin Åberg", "true"));
        Assert.Contains("Bara en ledare är markerad som närvarande", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.True((await host.LogAsync(sessionId))!.Leaders.Single(row => row.Present).From is not null);

        page = await page.SubmitAsync("Signera", ("Outcome", "HeldByOneLeader"));
        Assert.Contains("Skriv varför", Assert.Single(page.Errors), StringComparison.Ordinal);
        page = await page.SubmitAsync("Signera", ("Reason", "Ledaren från vården var sjuk."));
        Assert.Contains("Hölls av en ledare", page.Text, StringComparison.Ordinal);
        Assert.Equal(LogState.Signed, (await host.LogAsync(sessionId))!.State);
    }

    [Theory]
    [InlineData(3, "Cancelled", SessionOutcome.Cancelled)]
    [InlineData(4, "CancelledLate", SessionOutcome.CancelledLate)]
    public async Task A_cancelled_evening_is_cancelled_in_the_plan_too_and_its_questions_are_kept(int number, string chosen, SessionOutcome outcome)
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, number);
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var page = await anna.OpenAsync($"/sessions/{sessionId}");
        page = await page.SubmitAsync("Signera", ("Outcome", chosen), ("Reason", "Snöoväder."));
        Assert.Contains("inställd också i planen", page.Said, StringComparison.Ordinal);
        Assert.Equal(outcome, (await host.LogAsync(sessionId))!.Outcome);
        var (state, reason) = await host.ReadAsync(async db =>
        {
            var session = await db.Everything.Groups.SelectMany(group => group.Sessions).SingleAsync(one => one.Id == sessionId);
            return (session.State, session.CancelReason);
        });
        Assert.Equal((SessionState.Cancelled, "Snöoväder."), (state, reason));
        Assert.False(await host.ReadAsync(db => db.Everything.Topics
            .AnyAsync(topic => topic.SessionId == sessionId && topic.State == TopicState.Planned)));
    }

    [Fact]
    public async Task The_coordinator_reads_and_does_not_write_and_others_find_nothing()
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 1);
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/sessions/{sessionId}");
        Assert.Contains("Inventering av frågor", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("form#log-form"));
        using var post = await coordinator.PostAsync($"/sessions/{sessionId}", $"/sessions/{sessionId}", ("Notes", "x"));
        Assert.Equal(HttpStatusCode.Forbidden, post.StatusCode);

        foreach (var (email, expected) in new[]
        {
            (DemoAccounts.Network, HttpStatusCode.Forbidden),
            (DemoAccounts.Finance, HttpStatusCode.Forbidden),
            ("leader3@demo.example", HttpStatusCode.NotFound),
            (DemoAccounts.Coordinator2, HttpStatusCode.NotFound),
            (DemoAccounts.LeaderNo, HttpStatusCode.NotFound),
        })
        {
            var other = await host.SignedInAsync(email);
            Assert.Equal(expected, (await other.OpenAsync($"/sessions/{sessionId}")).Status);
        }
    }
}
