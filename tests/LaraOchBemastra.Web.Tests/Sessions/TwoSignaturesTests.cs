using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Sessions;

/// <summary>A log after its first name: the second, a no, a reminder, the coordinator's name, a correction.</summary>
public sealed class TwoSignaturesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Staff = "Sofia Ek";
    private const string Experienced = "Anna Lindqvist";

    [Fact]
    public async Task The_other_leader_reads_what_was_signed_sends_it_back_and_both_sign()
    {
        var (sessionId, _) = await HalfSignedAsync(2);
        var sofia = await host.SignedInAsync(DemoAccounts.Staff);
        Assert.Contains("väntar på din underskrift", (await sofia.OpenAsync("/start")).Text, StringComparison.Ordinal);
        var read = await sofia.OpenAsync($"/sessions/{sessionId}");
        Assert.Contains("Nu väntar loggen på dig", read.Text, StringComparison.Ordinal);
        Assert.False(read.HasButton("Påminn"));
        var form = await read.FollowAsync("Skicka tillbaka");
        Assert.NotEmpty((await form.SubmitAsync("Skicka tillbaka")).Errors);
        var open = await form.SubmitAsync("Skicka tillbaka", ("Vad behöver ändras?", "Jag gick 19.00."));
        Assert.Contains("Jag gick 19.00.", open.Text, StringComparison.Ordinal);
        Assert.Equal(LogState.Open, (await host.LogAsync(sessionId))!.State);

        open = await open.SubmitAsync("Signera", ("Leaders[0].Until", "19.00"));
        Assert.Contains("väntar loggen på din medledare", open.Said, StringComparison.Ordinal);
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var done = await (await anna.OpenAsync($"/sessions/{sessionId}")).SubmitAsync("Signera");
        Assert.Contains("signerad av er båda", done.Said, StringComparison.Ordinal);
        var log = await host.LogAsync(sessionId);
        Assert.Equal((LogState.Signed, new TimeOnly(19, 0)), (log!.State, log.Leaders.Single(row => row.LeaderId == DemoIds.Leader("staff")).Until));
    }

    [Fact]
    public async Task Who_signs_has_read_what_stands_there()
    {
        var (sessionId, annas) = await HalfSignedAsync(3);
        var sofia = await host.SignedInAsync(DemoAccounts.Staff);
        var old = await sofia.OpenAsync($"/sessions/{sessionId}");
        var form = await annas.FollowAsync("Öppna igen");
        var open = await form.SubmitAsync("Skicka tillbaka", ("Vad behöver ändras?", "Fel siffra."));
        await open.SubmitAsync("Signera", ("Anteckningar", "Andra ord."));

        var answer = await old.SubmitAsync("Signera");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(LogState.HalfSigned, (await host.LogAsync(sessionId))!.State);
    }

    [Fact]
    public async Task The_coordinator_reminds_once_waits_and_signs_with_a_reason()
    {
        var (sessionId, _) = await HalfSignedAsync(4);
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/sessions/{sessionId}");
        Assert.Contains("Påminn den som inte har signerat först", page.Text, StringComparison.Ordinal);
        page = await page.SubmitAsync("Påminn");
        Assert.Contains("Påminnelsen är på väg", page.Said, StringComparison.Ordinal);
        Assert.False(page.HasButton("Påminn"));
        var mail = await host.ReadAsync(db => db.Everything.Outbox.SingleAsync(one => one.Kind == MailKind.SignatureMissing));
        Assert.Equal(DemoAccounts.Staff, mail.To);
        Assert.DoesNotContain("KOL", mail.Body, StringComparison.Ordinal);
        Assert.False(page.HasLink("Signera i den saknades ställe"));

        await host.WriteAsync(async db => db.Entry(await db.Everything.SessionLogs.SingleAsync(log => log.SessionId == sessionId))
            .Property(log => log.RemindedOn).CurrentValue = TestClock.Today.AddDays(-7));
        page = await (await coordinator.OpenAsync($"/sessions/{sessionId}")).FollowAsync("Signera i den saknades ställe");
        page = await page.SubmitAsync("Signera", ("Varför signerar du i stället?", "Semester till januari."));
        Assert.Contains("Semester till januari.", page.Text, StringComparison.Ordinal);
        Assert.Equal(LogState.Signed, (await host.LogAsync(sessionId))!.State);
    }

    [Fact]
    public async Task A_signed_log_is_corrected_as_a_new_edition_and_the_old_one_is_read()
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 1);
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var page = await (await anna.OpenAsync($"/sessions/{sessionId}")).FollowAsync("Rätta loggen");
        Assert.NotEmpty((await page.SubmitAsync("Öppna en ny utgåva")).Errors);
        page = await page.SubmitAsync("Öppna en ny utgåva", ("Vad behöver rättas, och varför?", "Hans var inte där."));
        Assert.Contains("Det här är utgåva 2", page.Text, StringComparison.Ordinal);
        await page.SubmitAsync("Signera", ("Anteckningar", "Rättad."));
        var sofia = await host.SignedInAsync(DemoAccounts.Staff);
        page = await (await sofia.OpenAsync($"/sessions/{sessionId}")).SubmitAsync("Signera");
        Assert.Contains("Rättad.", page.Text, StringComparison.Ordinal);
        var old = await page.FollowAsync("Utgåva 1");
        Assert.Contains("Inventering av frågor", old.Text, StringComparison.Ordinal);
        Assert.Contains("Hans var inte där.", old.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await sofia.OpenAsync($"/sessions/{sessionId}/editions/2")).Status);
    }

    [Fact]
    public async Task Others_find_nothing_to_sign()
    {
        var (sessionId, _) = await HalfSignedAsync(5);
        var stranger = await host.SignedInAsync("leader3@demo.example");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/sessions/{sessionId}/send-back")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/sessions/{sessionId}/correct")).Status);
        using var sign = await stranger.PostAsync("/topics", $"/sessions/{sessionId}/sign");
        Assert.Equal(HttpStatusCode.NotFound, sign.StatusCode);
    }

    [Fact]
    public async Task The_region_decides_how_long_a_signature_is_waited_for()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var page = await admin.OpenAsync("/settings/logs");
        Assert.NotEmpty((await page.SubmitAsync("Spara", ("DaysToSign", "0"))).Errors);
        Assert.NotEmpty((await page.SubmitAsync("Spara", ("DaysToSign", "många"))).Errors);
        page = await page.SubmitAsync("Spara", ("DaysToSign", "10"));
        Assert.Contains("Reglerna är sparade", page.Said, StringComparison.Ordinal);
        page = await page.SubmitAsync("Spara", ("DaysToSign", "7"));
        Assert.Equal("7", page.Document.QuerySelector("input[name=DaysToSign]")?.GetAttribute("value"));
    }

    /// <summary>Anna has logged and signed; sessions ahead are moved back so that they have been.</summary>
    private async Task<(Guid SessionId, Page Annas)> HalfSignedAsync(int number)
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, number);
        await host.WriteAsync(async db =>
        {
            var group = await db.Everything.Groups.Include(one => one.Sessions).SingleAsync(one => one.Sessions.Any(session => session.Id == sessionId));
            db.Entry(group.Sessions.Single(one => one.Id == sessionId)).Property(one => one.Date).CurrentValue = TestClock.Today.AddDays(-number);
        });
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var page = await (await anna.OpenAsync($"/sessions/{sessionId}")).SubmitAsync("Signera", (Staff, "true"), (Experienced, "true"));
        Assert.Equal(LogState.HalfSigned, (await host.LogAsync(sessionId))!.State);
        return (sessionId, page);
    }
}
