using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>What saving promises, on each database.</summary>
public sealed class SavingTests
{
    private const int Writers = 32;

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task The_later_of_two_who_change_the_same_course_is_told(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        await store.InAsync(async mine =>
        {
            var seen = await Course(mine);
            await store.InAsync(async theirs =>
            {
                (await Course(theirs)).Cancel("Lokalen brann.");
                return await theirs.SaveChangesAsync();
            });
            seen.Unpublish();
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync());
            return 0;
        });
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_changed_part_gives_its_root_a_new_version(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var before = await store.InAsync(async db => (await Course(db)).Version);
        await store.InAsync(async db =>
        {
            (await Course(db)).Enrol("Prov", "P", Experience.Patient);
            return await db.SaveChangesAsync();
        });
        Assert.NotEqual(before, await store.InAsync(async db => (await Course(db)).Version));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_unit_whose_number_was_taken_meanwhile_is_run_again(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        string[] codes = ["VGR", "NYTT"];
        var tries = 0;
        await store.InAsync(db => db.WriteAsync(() =>
        {
            db.Add(new Region(Guid.CreateVersion7(), codes[tries++], "Provregionen", Country.Sweden));
            return Task.FromResult(0);
        }));
        Assert.Equal(2, tries);
        Assert.Equal(1, await store.InAsync(db => db.Everything.Regions.CountAsync(region => region.Code == "NYTT")));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Many_who_write_at_once_all_get_through(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var id = DemoIds.Group(DemoCourse.KolNext);
        var before = await store.InAsync(db => db.Everything.Topics.CountAsync(topic => topic.GroupId == id));
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(number => Task.Run(() => store.InAsync(db =>
            number % 2 == 0
                ? db.WriteAsync(() => Task.FromResult(db.Add(Question(id, number)).Entity.Id))
                : SaveAsync(db, Question(id, number))))));
        Assert.Equal(before + Writers, await store.InAsync(db => db.Everything.Topics.CountAsync(topic => topic.GroupId == id)));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Two_units_on_the_same_root_both_count(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var before = await store.InAsync(async db => (await Course(db)).Enrolments.Count);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Task.Run(() => store.InAsync(db => db.WriteAsync(async () =>
            (await Course(db)).Enrol($"Prov{number}", "P", Experience.Patient).Id)))));
        Assert.Equal(before + 4, await store.InAsync(async db => (await Course(db)).Enrolments.Count));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_text_longer_than_its_column_is_refused_and_leaves_no_audit_row(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var topic = new Topic(DemoIds.Group(DemoCourse.KolNext), null, new string('å', Topic.TextLength + 1), TestClock.Begin.UtcDateTime);
        await Assert.ThrowsAsync<DbUpdateException>(() => store.InAsync(db => SaveAsync(db, topic)));
        Assert.False(await store.InAsync(db => db.Everything.Audit.AnyAsync(row => row.EntityId == topic.Id)));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task The_audit_row_names_a_personal_property_and_never_copies_it(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var id = DemoIds.Leader("leader");
        await store.InAsync(async db =>
        {
            db.Actor.AccountId = DemoIds.Account(DemoAccounts.Coordinator);
            (await db.Everything.Leaders.SingleAsync(leader => leader.Id == id)).Rename("Hemligt", "Namn");
            return await db.SaveChangesAsync();
        });
        var row = await store.InAsync(db => db.Everything.Audit.SingleAsync(one => one.EntityId == id && one.Action == AuditAction.Changed));
        Assert.Equal(DemoIds.Account(DemoAccounts.Coordinator), row.AccountId);
        Assert.Contains("LastName", row.Detail);

        // Other rows hold checksums, in which any four figures may stand.
        Assert.DoesNotContain("1964", row.Detail, StringComparison.Ordinal);
        Assert.False(await store.InAsync(db => db.Everything.Audit.AnyAsync(one => one.Detail.Contains("Hemligt") || one.Detail.Contains("Lindqvist"))));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Instants_come_back_as_utc_and_money_sums_in_the_database(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var claims = await store.InAsync(db => db.Everything.Claims.Include(claim => claim.Lines).ToListAsync());
        Assert.All(claims, claim => Assert.Equal(DateTimeKind.Utc, claim.CreatedAt.Kind));
        var summed = await store.InAsync(db => db.Everything.Claims.SelectMany(claim => claim.Lines).SumAsync(line => line.Amount.Minor));
        Assert.NotEqual(0, summed);
        Assert.Equal(claims.Sum(claim => claim.Gross.Minor), summed);
    }

    private static Task<Group> Course(LaraOchBemastra.Data.PortalDb db) =>
        db.Everything.Groups.Include(group => group.Enrolments).SingleAsync(group => group.Id == DemoIds.Group(DemoCourse.KolNext));

    private static Topic Question(Guid group, int number) => new(group, null, $"Fråga {number}", TestClock.Begin.UtcDateTime);

    private static async Task<Guid> SaveAsync(LaraOchBemastra.Data.PortalDb db, Topic topic)
    {
        db.Add(topic);
        await db.SaveChangesAsync();
        return topic.Id;
    }
}
