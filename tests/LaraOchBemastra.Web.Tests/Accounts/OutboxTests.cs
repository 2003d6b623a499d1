using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace LaraOchBemastra.Web.Tests.Accounts;

public sealed class FailingMailHost : PortalHost
{
    internal Mock<IMailTransport> Transport { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton(Transport.Object));
    }
}

public sealed class OutboxTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_mail_is_written_once_and_its_text_wiped()
    {
        var mail = await AddAsync(host, "åsa@example.org".Replace('å', 'a'), "Välj ett nytt lösenord");

        var written = Assert.Single(await host.MailToAsync("asa@example.org"));
        Assert.Equal(0, await host.SendMailAsync());
        Assert.Contains($"<{mail.Id:N}@localhost>", written, StringComparison.Ordinal);
        Assert.Contains("Hej på dig", written, StringComparison.Ordinal);
        Assert.Contains("=?utf-8?", written, StringComparison.Ordinal);
        var row = await FindAsync(host, mail);
        Assert.Equal(string.Empty, row.Body);
        Assert.Equal("a…@example.org", row.To);
        Assert.NotNull(row.SentAtUtc);
    }

    [Theory]
    [InlineData("a@example.org\r\nBcc: b@example.org", "Subject")]
    [InlineData("a@example.org", "Subject\r\nBcc: b@example.org")]
    public async Task A_line_break_where_none_belongs_is_never_sent(string to, string subject)
    {
        var mail = await AddAsync(host, to, subject);
        await host.SendMailAsync();

        Assert.Null((await FindAsync(host, mail)).SentAtUtc);
        Assert.Equal(1, (await FindAsync(host, mail)).Attempts);
        Assert.Empty(await host.MailToAsync("b@example.org"));
    }

    [Fact]
    public async Task A_mail_that_fails_is_tried_again_later_and_later_twelve_times()
    {
        await using var failing = new FailingMailHost();
        failing.Transport.Setup(one => one.SendAsync(It.IsAny<OutboxMail>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("secret@example.org"));
        var mail = await AddAsync(failing, "a@example.org", "Subject");
        var waits = new List<double>();
        for (var attempt = 0; attempt < OutboxMail.MostTries; attempt++)
        {
            Assert.Equal(0, await failing.SendMailAsync());
            var row = await FindAsync(failing, mail);
            Assert.Equal("IOException", row.LastError);
            waits.Add((row.NotBeforeUtc!.Value - failing.Clock.GetUtcNow().UtcDateTime).TotalMinutes);
            Assert.Equal(0, await failing.SendMailAsync());
            failing.Clock.Move(TimeSpan.FromMinutes(waits[^1]));
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360], waits);
        await failing.SendMailAsync();
        failing.Transport.Verify(one => one.SendAsync(It.IsAny<OutboxMail>(), It.IsAny<CancellationToken>()), Times.Exactly(OutboxMail.MostTries));
    }

    [Fact]
    public async Task Two_rounds_at_once_send_a_mail_once()
    {
        await using var counting = new FailingMailHost();
        for (var number = 0; number < 10; number++)
        {
            await AddAsync(counting, $"a{number}@example.org", "Subject");
        }

        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => counting.SendMailAsync()));
        Assert.Equal(10, sent.Sum());
        counting.Transport.Verify(one => one.SendAsync(It.IsAny<OutboxMail>(), It.IsAny<CancellationToken>()), Times.Exactly(10));
    }

    private static async Task<OutboxMail> AddAsync(PortalHost host, string to, string subject)
    {
        var mail = new OutboxMail(
            new MailAbout(MailKind.PasswordReset, DemoIds.Region("vgr")), to, new MailWords(subject, "Hej på dig,\n\nhttps://localhost/x?link=abc\n"), host.Clock.GetUtcNow().UtcDateTime);
        await host.WriteAsync(db =>
        {
            db.Add(mail);
            return Task.CompletedTask;
        });
        return mail;
    }

    private static Task<OutboxMail> FindAsync(PortalHost host, OutboxMail mail) =>
        host.ReadAsync(db => db.Everything.Outbox.AsNoTracking().SingleAsync(one => one.Id == mail.Id));
}
