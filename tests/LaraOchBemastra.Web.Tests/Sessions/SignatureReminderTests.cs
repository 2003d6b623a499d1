using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaraOchBemastra.Web.Tests.Sessions;

/// <summary>The missing name is asked for without anybody pressing a button, and the coordinator's days run from it.</summary>
public sealed class SignatureReminderTests
{
    [Fact]
    public async Task The_missing_leader_is_reminded_by_itself_once_and_the_coordinators_days_run_from_it()
    {
        await using var host = new PortalHost();
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 2);
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        await (await anna.OpenAsync($"/sessions/{sessionId}")).SubmitAsync("Signera", ("Sofia Ek", "true"), ("Anna Lindqvist", "true"));
        Assert.Equal(LogState.HalfSigned, (await host.LogAsync(sessionId))!.State);
        At(host, TestClock.Begin.UtcDateTime.Date.AddDays(2).AddHours(10));
        await RoundAsync(host);
        Assert.Null((await host.LogAsync(sessionId))!.RemindedOn);

        At(host, TestClock.Begin.UtcDateTime.Date.AddDays(4).AddHours(10));
        await RoundAsync(host);
        await RoundAsync(host);
        var mail = await host.ReadAsync(db => db.Everything.Outbox.SingleAsync(one => one.Kind == MailKind.SignatureMissing && one.To == DemoAccounts.Staff));
        Assert.Contains($"/sessions/{sessionId}", mail.Body, StringComparison.Ordinal);
        var reminded = (await host.LogAsync(sessionId))!.RemindedOn;
        Assert.Equal(TestClock.Today.AddDays(4), reminded);
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        Assert.False((await coordinator.OpenAsync($"/sessions/{sessionId}")).HasLink("Signera i den saknades ställe"));
        At(host, TestClock.Begin.UtcDateTime.Date.AddDays(11).AddHours(10));
        coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        Assert.True((await coordinator.OpenAsync($"/sessions/{sessionId}")).HasLink("Signera i den saknades ställe"));

        // Opened again and signed again, it waits for a name anew.
        anna = await host.SignedInAsync(DemoAccounts.Leader);
        var annas = await (await (await anna.OpenAsync($"/sessions/{sessionId}")).FollowAsync("Öppna igen")).SubmitAsync("Skicka tillbaka", ("Vad behöver ändras?", "Fel siffra."));
        await annas.SubmitAsync("Signera");
        await RoundAsync(host);
        Assert.Null((await host.LogAsync(sessionId))!.RemindedOn);
        At(host, TestClock.Begin.UtcDateTime.Date.AddDays(15).AddHours(10));
        await RoundAsync(host);
        Assert.Equal(TestClock.Today.AddDays(15), (await host.LogAsync(sessionId))!.RemindedOn);
    }

    private static void At(PortalHost host, DateTime utc) => host.Clock.Move(utc - host.Clock.GetUtcNow().UtcDateTime);

    private static async Task RoundAsync(PortalHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReminderRound>().RemindAsync();
    }
}
