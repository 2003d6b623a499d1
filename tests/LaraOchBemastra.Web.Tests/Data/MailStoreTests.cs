using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>What holds when several nodes work on one outbox.</summary>
public sealed class MailStoreTests
{
    private const int Mails = 30;
    private static readonly DateTime _now = TestClock.Begin.UtcDateTime;

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Loops_in_parallel_send_no_mail_twice(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var words = new MailWords("Subject", "Text");
        await store.InAsync(db =>
        {
            db.AddRange(Enumerable.Range(0, Mails).Select(number =>
                new OutboxMail(new MailAbout(MailKind.PasswordReset, DemoIds.Region("vgr")), $"a{number}@example.org", words, _now)));
            return db.SaveChangesAsync();
        });
        var sent = new System.Collections.Concurrent.ConcurrentBag<Guid>();
        var transport = new Mock<IMailTransport>();
        transport.Setup(one => one.SendAsync(It.IsAny<OutboxMail>(), It.IsAny<CancellationToken>()))
            .Returns<OutboxMail, CancellationToken>(async (mail, _) =>
            {
                await Task.Yield();
                sent.Add(mail.Id);
            });

        // Each with a gate of its own, as two processes on one database have.
        var loops = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => store.ApartAsync(async db =>
        {
            var count = 0;
            while (await db.Everything.Outbox.AnyAsync(mail => mail.SentAtUtc == null && mail.Attempts < OutboxMail.MostTries))
            {
                count += await new OutboxRound(db, transport.Object, NullLogger<OutboxRound>.Instance).SendDueAsync();
                db.ChangeTracker.Clear();
            }

            return count;
        })));

        Assert.Equal(Mails, loops.Sum());
        Assert.Equal(Mails, sent.Count);
        Assert.Equal(Mails, sent.Distinct().Count());
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_lease_that_ran_out_leaves_the_result_to_the_one_who_took_it_over(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var mail = new OutboxMail(new MailAbout(MailKind.PasswordReset, DemoIds.Region("vgr")), "a@example.org", new MailWords("S", "T"), _now);
        await store.InAsync(db =>
        {
            db.Add(mail);
            return db.SaveChangesAsync();
        });
        await store.InAsync(async first =>
        {
            var slow = await first.Everything.Outbox.SingleAsync(one => one.Id == mail.Id);
            await store.InAsync(async second =>
            {
                (await second.Everything.Outbox.SingleAsync(one => one.Id == mail.Id)).Take(_now);
                return await second.SaveChangesAsync();
            });
            slow.Sent(_now);
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync());
            return 0;
        });
        Assert.Null(await store.InAsync(db => db.Everything.Outbox.Where(one => one.Id == mail.Id).Select(one => one.SentAtUtc).SingleAsync()));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task One_node_at_a_time_does_a_job(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var takes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => store.ApartAsync(db => JobLease.TakeAsync(db, "job", TimeSpan.FromMinutes(10)))));
        Assert.Single(takes, took => took);
        Assert.False(await store.InAsync(db => JobLease.TakeAsync(db, "job", TimeSpan.FromMinutes(10))));
        Assert.True(await store.InAsync(db => JobLease.TakeAsync(db, "other job", TimeSpan.FromMinutes(10))));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Nothing_is_reminded_of_twice(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var (thing, receiver) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await RemindAsync("2026-11-20");
        await RemindAsync("2026-11-27");
        await Assert.ThrowsAsync<DbUpdateException>(() => RemindAsync("2026-11-20"));

        Task<int> RemindAsync(string occasion) => store.InAsync(db =>
        {
            db.Add(new Reminder((MailKind)10, thing, receiver, occasion, _now));
            return db.SaveChangesAsync();
        });
    }
}
