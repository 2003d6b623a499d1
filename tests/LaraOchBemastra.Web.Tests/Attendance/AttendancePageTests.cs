using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Tests.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Attendance;

public sealed class AttendancePageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string Matrix = $"/groups/{DemoIds.Group(DemoCourse.KolEvening)}/attendance";

    [Fact]
    public async Task The_matrix_shows_first_names_by_sessions_to_leaders_and_coordinator_and_to_nobody_else()
    {
        foreach (var email in new[] { DemoAccounts.Coordinator, DemoAccounts.Leader, DemoAccounts.Staff })
        {
            var page = await (await host.SignedInAsync(email)).OpenAsync(Matrix);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(page.Rows, row => row[0] == "Hans" && row[1] == "Kom" && row[^1] == "1 av 6");
            Assert.DoesNotContain("Hans O", page.Text, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignedInAsync(DemoAccounts.Coordinator2)).OpenAsync(Matrix)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.SignedInAsync(DemoAccounts.Network)).OpenAsync(Matrix)).Status);
    }

    [Fact]
    public async Task A_signed_presence_is_corrected_with_a_reason_and_the_history_says_who_when_from_and_to()
    {
        var session = await host.SessionAsync(DemoCourse.KolEvening, 1);
        var hans = (await host.PeopleAsync(DemoCourse.KolEvening))["Hans"];
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await carina.OpenAsync($"/sessions/{session}/attendance");
        var again = await page.SubmitAsync("Rätta närvaron", ("Hans", "DidNotCome"));
        Assert.Equal(["Skriv varför närvaron ändras. Skriv inget om hälsa."], again.Errors);

        var edition = (await host.LogAsync(session))!.Edition;
        var saved = await again.SubmitAsync("Rätta närvaron", ("Why", "Förväxlad med en annan Hans"));
        Assert.Contains("1 ändrade", saved.Said, StringComparison.Ordinal);
        Assert.Contains(saved.Rows, row => row.Contains("Carina Holm") && row.Contains("Hans") && row.Contains("Kom") && row.Contains("Kom inte") && row.Contains("Förväxlad med en annan Hans"));
        var log = (await host.LogAsync(session))!;
        Assert.DoesNotContain(log.Attendances, row => row.EnrolmentId == hans);
        Assert.Equal((edition, LogState.Signed), (log.Edition, log.State));
    }

    [Fact]
    public async Task Who_corrects_what_another_has_corrected_meanwhile_is_told_and_nothing_is_lost()
    {
        var session = await host.SessionAsync(DemoCourse.MsRelatives, 1);
        var first = await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync($"/sessions/{session}/attendance");
        var second = await (await host.SignedInAsync("staff2@demo.example")).OpenAsync($"/sessions/{session}/attendance");
        await first.SubmitAsync("Rätta närvaron", ("Malin", "Ill"), ("Why", "Hon ringde"));
        var told = await second.SubmitAsync("Rätta närvaron", ("Malin", "Other"), ("Why", "Hon reste"));
        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        Assert.Equal("Hon reste", told.Document.QuerySelector("textarea[name=Why]")!.TextContent.Trim());
        var note = await host.ReadAsync(db => db.Everything.AttendanceNotes.Include(one => one.Corrections).SingleAsync(one => one.SessionId == session));
        Assert.Equal(Presence.Ill, Assert.Single(note.Corrections).To);
    }

    [Fact]
    public async Task Before_the_signing_leaders_note_why_somebody_did_not_come_and_the_coordinator_reads()
    {
        var session = await host.SessionAsync(DemoCourse.KolEvening, 2);
        var leader = await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync($"/sessions/{session}/attendance");
        Assert.Null(leader.Document.QuerySelector("option[value=Came]"));
        var saved = await leader.SubmitAsync("Spara", ("Hans", "Ill"));
        Assert.Contains("1 ändrade", saved.Said, StringComparison.Ordinal);
        var coordinator = await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync($"/sessions/{session}/attendance");
        Assert.Contains("Hans: Sjuk", coordinator.Text, StringComparison.Ordinal);
        Assert.False(coordinator.HasButton("Spara"));
    }

    [Fact]
    public async Task The_matrix_takes_as_many_queries_for_one_session_as_for_six()
    {
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        Assert.Equal(
            await QueryCount.OfPageAsync(host, carina, Matrix),
            await QueryCount.OfPageAsync(host, carina, $"/groups/{DemoIds.Group(DemoCourse.KolRelatives)}/attendance"));
    }
}
