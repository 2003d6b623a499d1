using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>Of two people who make what a course or a region has one of, at the same moment, the second is refused.</summary>
public sealed class OneRowTests
{
    private static readonly DateTime _now = TestClock.Begin.UtcDateTime;
    private static readonly Guid _course = DemoIds.Group(DemoCourse.Pain);

    /// <summary>Each makes one for the course, or for a region that has none yet.</summary>
    private static readonly Func<Region, Group, object>[] _makes =
    [
        (_, group) => Opened(new TopicRoom(group.Id)),
        (_, group) => new WayForward(group.Id),
        (_, group) => new Checklist(group, []),
        (region, _) => new TopicRules(region.Id),
        (region, _) => new RetentionRule(Guid.CreateVersion7(), region.Id, DataCategory.Contact),
        (region, _) => new Purge(Guid.CreateVersion7(), region.Id, 1, DemoIds.Account(DemoAccounts.Admin), "Adam Wallin", _now),
        (region, _) => new ReferralSettings(Guid.CreateVersion7(), region.Id),
        (region, _) => new PlaceRules(region.Id),
        (region, _) => new PlanningSettings(region.Id),
        (region, _) => new LogSettings(region.Id),
        (region, _) => new ReminderRules(region.Id),
        (region, _) => new ChecklistTemplate(Guid.CreateVersion7(), region.Id, region.Id),
    ];

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task What_a_course_or_a_region_has_one_of_is_made_once(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var regionId = await store.InAsync(async db =>
        {
            var region = new Region(Guid.CreateVersion7(), "PROV", "Provregionen", Country.Sweden);
            db.Add(region);
            await db.SaveChangesAsync();
            return region.Id;
        });
        foreach (var make in _makes)
        {
            var made = await AddAsync(store, regionId, make);
            await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(store, regionId, make));
            Assert.Equal(1, await store.InAsync(db => CountAsync(db, made.GetType(), regionId)));
        }
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Two_who_write_the_next_edition_of_a_text_do_not_write_the_same_one(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var words = new PlaceWords("Prov", "Prov", "Prov", "Prov");
        await store.InAsync(async mine =>
        {
            var seen = await RulesAsync(mine);
            await store.InAsync(async theirs =>
            {
                (await RulesAsync(theirs)).Write(PlaceTextKind.Fee, words, _now, by: null);
                return await theirs.SaveChangesAsync();
            });
            seen.Write(PlaceTextKind.Fee, words with { Sv = "Annat" }, _now, by: null);
            await Assert.ThrowsAnyAsync<DbUpdateException>(() => mine.SaveChangesAsync());
            return 0;
        });
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Of_two_who_write_in_a_template_the_second_is_told(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        await store.InAsync(async mine =>
        {
            var seen = await TemplateAsync(mine);
            await store.InAsync(async theirs =>
            {
                (await TemplateAsync(theirs)).Retire();
                return await theirs.SaveChangesAsync();
            });
            var region = await mine.Everything.Regions.SingleAsync(one => one.Id == seen.RegionId);
            seen.Write(region, seen.Facts with { Words = [.. seen.Facts.Words.Select(one => one with { Goals = "Andra mål" })] });
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync());
            return 0;
        });
        Assert.True(await store.InAsync(async db => (await TemplateAsync(db)).Retired));
    }

    private static TopicRoom Opened(TopicRoom room)
    {
        var token = Guid.NewGuid().ToString("N");
        room.Open(token, token, _now, hours: 8);
        return room;
    }

    private static Task<object> AddAsync(ContractStore store, Guid regionId, Func<Region, Group, object> make) => store.InAsync(async db =>
    {
        var made = make(
            await db.Everything.Regions.AsNoTracking().SingleAsync(one => one.Id == regionId),
            await db.Everything.Groups.AsNoTracking().SingleAsync(one => one.Id == _course));
        db.Add(made);
        await db.SaveChangesAsync();
        return made;
    });

    private static Task<int> CountAsync(PortalDb db, Type type, Guid regionId)
    {
        var entity = db.Model.FindEntityType(type)!;
        var (column, key) = entity.FindProperty("GroupId") is null ? ("RegionId", regionId) : ("GroupId", _course);
        var sql = $"SELECT COUNT(*) AS \"Value\" FROM \"{entity.GetTableName()}\" WHERE \"{column}\" = '{ContractStore.Text(key)}'";
        return db.Database.SqlQueryRaw<int>(sql).SingleAsync();
    }

    private static Task<PlaceRules> RulesAsync(PortalDb db) =>
        db.Everything.PlaceRules.Include(rules => rules.Texts).SingleAsync(rules => rules.RegionId == DemoIds.Region("vgr"));

    private static Task<CourseTemplate> TemplateAsync(PortalDb db) =>
        db.Everything.CourseTemplates.Include(one => one.Texts).SingleAsync(one => one.Id == DemoIds.Of("template/kol"));
}
