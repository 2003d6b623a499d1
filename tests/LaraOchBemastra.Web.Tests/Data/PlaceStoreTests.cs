using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>What each database must hold about places.</summary>
public sealed class PlaceStoreTests
{
    private static readonly Guid _course = DemoIds.Group(DemoCourse.KolNext);

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task The_last_place_that_two_take_at_once_is_taken_once(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        await store.InAsync(async db =>
        {
            var group = await GroupAsync(db);
            group.Describe(await db.Everything.Regions.SingleAsync(one => one.Id == group.RegionId), group.Facts with { FewestPlaces = 1, MostPlaces = group.PlacesTaken + 1 });
            return await db.SaveChangesAsync();
        });
        await store.InAsync(async mine =>
        {
            var seen = await GroupAsync(mine);
            await store.InAsync(async theirs =>
            {
                (await GroupAsync(theirs)).Enrol("Först", "P", Experience.Patient);
                return await theirs.SaveChangesAsync();
            });
            seen.Enrol("Sist", "P", Experience.Patient);
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync());
            return 0;
        });
        Assert.Equal(0, await store.InAsync(async db => (await GroupAsync(db)).FreePlaces));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task How_a_person_is_reached_opens_for_her_row_and_stands_in_no_column(StoreProvider provider)
    {
        const string Email = "hemlig@example.org";
        await using var store = await ContractStore.OpenAsync(provider);
        var token = await store.InAsync(async db =>
        {
            var group = await GroupAsync(db);
            var application = new PlaceApplication { Applicants = [new PlaceApplicant { FirstName = "Hanna", LastName = "Ek", Email = Email, AccessNeeds = "Hörslinga" }] };
            var one = group.Take(application, new PlaceMove(PlaceThrough.Phone, null, db.Clock.GetUtcNow().UtcDateTime, TestClock.Today))[0];
            db.Add(new PlaceRequest(group.Id, LinkKey.Hash("annat"), application, db.Clock.GetUtcNow().UtcDateTime));
            var made = PlaceLinks.Add(db, one.Id);
            await db.SaveChangesAsync();
            return made;
        });
        await store.InAsync(async db =>
        {
            Assert.Equal(Email, (await PlaceLinks.FindAsync(db, token))?.Contact?.Email);
            Assert.Null(await PlaceLinks.FindAsync(db, LinkKey.New()));
            var contact = await db.Set<EnrolmentContact>().SingleAsync(one => EF.Property<string?>(one, "AccessNeedsSealed") != null);
            var request = await db.Set<PlaceRequest>().SingleAsync(one => one.TokenHash == LinkKey.Hash("annat"));
            var stored = db.Entry(contact).Properties.Concat(db.Entry(request).Properties).Select(column => column.CurrentValue?.ToString() ?? string.Empty).ToList();
            Assert.Equal(Email, request.Application?.Applicants[0].Email);
            Assert.DoesNotContain(stored, value => value.Contains(Email, StringComparison.Ordinal) || value.Contains("Hörslinga", StringComparison.Ordinal));
            Assert.False(await db.Set<PlaceLink>().AnyAsync(link => link.Hash.Contains(token)));
            return 0;
        });
    }

    private static Task<Group> GroupAsync(PortalDb db) => db.Everything.Groups.WithPlaces().SingleAsync(one => one.Id == _course);
}
