using System.Net;
using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Tests.Accounts;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Moq;

namespace LaraOchBemastra.Web.Tests.Mail;

public sealed class OutboxPageTests
{
    private static readonly Guid _group = DemoIds.Group(DemoCourse.KolEvening);

    [Fact]
    public async Task A_mail_that_could_not_be_sent_is_shown_without_its_address_tried_again_and_given_up()
    {
        await using var host = await WithDeadMailAsync();
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        Assert.Contains("Ett mejl gick inte att skicka", (await admin.OpenAsync("/start")).Text, StringComparison.Ordinal);
        var page = await admin.OpenAsync("/outbox");
        var row = Assert.Single(page.Rows);
        Assert.StartsWith("Inbjudan till ämnesexpert Utbildning 26-", row[0], StringComparison.Ordinal);
        Assert.Equal("s…@example.org", row[1]);
        Assert.DoesNotContain("secret", page.Html, StringComparison.Ordinal);

        page = await page.SubmitAsync("Försök igen Inbjudan till ämnesexpert s…@example.org");
        Assert.StartsWith("Mejlet försöks skickas igen", page.Said, StringComparison.Ordinal);
        await KillAsync(host);
        page = await (await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync("/outbox")).SubmitAsync("Skicka aldrig");
        Assert.StartsWith("Mejlet skickas inte", page.Said, StringComparison.Ordinal);
        var mail = await host.ReadAsync(db => db.Everything.Outbox.SingleAsync(one => one.GivenUpAtUtc != null));
        Assert.Equal(("s…@example.org", string.Empty, string.Empty), (mail.To, mail.Subject, mail.Body));
        Assert.Equal(2, await host.ReadAsync(db => db.Everything.Audit.CountAsync(one => one.EntityId == mail.Id)));
    }

    [Fact]
    public async Task Readiness_is_degraded_while_mail_has_waited_too_long()
    {
        await using var host = new FailingMailHost();
        host.Transport.Setup(one => one.SendAsync(It.IsAny<OutboxMail>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException());
        await AddAsync(host);
        Assert.Equal("Healthy", (await host.Visitor().OpenAsync("/health/ready")).Html);
        host.Clock.Move(TimeSpan.FromMinutes(16));
        var late = await host.Visitor().OpenAsync("/health/ready");
        Assert.Equal(("Degraded", HttpStatusCode.OK), (late.Html, late.Status));
    }

    [Fact]
    public async Task The_course_s_mail_log_tells_when_what_to_whom_in_part_and_how_it_stands()
    {
        await using var host = new PortalHost();
        await AddAsync(host);
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await (await coordinator.OpenAsync($"/groups/{_group}")).FollowAsync("Mejl");
        Assert.Equal("2026-11-18 09.00 Inbjudan till ämnesexpert s…@example.org Väntar", string.Join(' ', page.Rows[0]));
        await host.SendMailAsync();
        Assert.EndsWith("Skickat", string.Join(' ', (await coordinator.OpenAsync($"/groups/{_group}/mail")).Rows[0]), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignedInAsync(DemoAccounts.CoordinatorNo)).OpenAsync($"/groups/{_group}/mail")).Status);
    }

    private static async Task<FailingMailHost> WithDeadMailAsync()
    {
        var host = new FailingMailHost();
        host.Transport.Setup(one => one.SendAsync(It.IsAny<OutboxMail>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException());
        await AddAsync(host);
        await KillAsync(host);
        return host;
    }

    private static async Task KillAsync(FailingMailHost host)
    {
        for (var attempt = 0; attempt < OutboxMail.MostTries; attempt++)
        {
            await host.SendMailAsync();
            host.Clock.Move(TimeSpan.FromHours(6));
        }
    }

    private static Task AddAsync(PortalHost host) => host.WriteAsync(db =>
    {
        db.Add(new OutboxMail(
            new MailAbout(MailKind.GuestInvitation, DemoIds.Region("vgr"), _group), "secret@example.org", new MailWords("Secret", "Text"), host.Clock.GetUtcNow().UtcDateTime));
        return Task.CompletedTask;
    });
}
