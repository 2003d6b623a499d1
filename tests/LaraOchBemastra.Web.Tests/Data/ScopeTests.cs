using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>Who sees which rows; a test that finds nothing at all would prove nothing, so each first finds its own.</summary>
public sealed class ScopeTests
{
    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Nobody_sees_a_row_of_the_other_region(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var account in DemoAccounts.All)
        {
            await store.InAsync(async db =>
            {
                var viewer = await ViewerAsync(db, account.Email);
                foreach (var (what, regions) in await RegionsOfAsync(db, db.For(viewer)))
                {
                    Assert.All(regions, region => Assert.True(region == viewer.RegionId, $"{account.Email} sees {what} of another region"));
                    seen[what] = seen.GetValueOrDefault(what) + regions.Count;
                }

                return 0;
            });
        }

        Assert.All(seen, pair => Assert.True(pair.Value > 0, $"nobody sees any {pair.Key}"));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_coordinator_sees_a_course_that_is_shared_with_her_organisation(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        Assert.True(await SeesCourseAsync(store, "coordinator2.no@demo.example"));
        Assert.True(await SeesCourseAsync(store, "coordinator3.no@demo.example"));
        Assert.False(await SeesCourseAsync(store, DemoAccounts.CoordinatorNo));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task So_does_one_whose_role_holds_for_a_unit_of_that_organisation(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        await store.InAsync(async db =>
        {
            var course = await db.Everything.Groups.Include(group => group.Organisers).SingleAsync(group => group.Id == DemoIds.Group(DemoCourse.DigitalPain));
            var sharing = course.Organisers.Select(one => one.OrganisationId).Single();
            var unit = await db.Everything.Units.FirstAsync(one => one.OrganisationId == sharing);
            var account = await db.Everything.Accounts.SingleAsync(one => one.Email == DemoAccounts.CoordinatorNo);
            db.Add(new RoleAssignment(Guid.CreateVersion7(), account.Id, Role.Coordinator, course.RegionId, sharing, unit.Id, new DateOnly(2020, 1, 1)));
            await db.SaveChangesAsync();
            var sees = db.For(await ViewerAsync(db, DemoAccounts.CoordinatorNo));
            Assert.True(await sees.PlannedGroups.AnyAsync(group => group.Id == course.Id));
            Assert.True(await sees.InsideGroups.AnyAsync(group => group.Id == course.Id));
            return 0;
        });
        Assert.True(await SeesCourseAsync(store, DemoAccounts.CoordinatorNo));
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_network_lead_sees_courses_and_nothing_that_was_said_in_them(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        await store.InAsync(async db =>
        {
            var sees = db.For(await ViewerAsync(db, DemoAccounts.Network));
            Assert.True(await sees.Groups.CountAsync() > 5);
            Assert.False(await sees.SessionLogs.AnyAsync());
            Assert.False(await sees.Topics.AnyAsync());
            Assert.False(await sees.Claims.AnyAsync());
            return 0;
        });
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task A_leader_sees_her_own_claims_and_the_gates_never_a_draft(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        await store.InAsync(async db =>
        {
            var leader = await ViewerAsync(db, "leader2@demo.example");
            var hers = await db.Everything.Claims.CountAsync(claim => claim.LeaderId == leader.LeaderId);
            Assert.True(hers > 1);
            Assert.Equal(hers, await db.For(leader).Claims.CountAsync());
            Assert.All(await db.For(leader).Claims.ToListAsync(), claim => Assert.Equal(leader.LeaderId, claim.LeaderId));
            var draft = DemoIds.Claim(DemoClaim.DraftMs);
            Assert.True(await db.For(leader).Claims.AnyAsync(claim => claim.Id == draft));
            foreach (var gate in new[] { DemoAccounts.Reviewer, DemoAccounts.Attester, DemoAccounts.Finance })
            {
                var sees = db.For(await ViewerAsync(db, gate));
                Assert.True(await sees.Claims.AnyAsync());
                Assert.False(await sees.Claims.AnyAsync(claim => claim.Id == draft));
            }

            return 0;
        });
    }

    private static Task<bool> SeesCourseAsync(ContractStore store, string email) => store.InAsync(async db =>
    {
        var id = DemoIds.Group(DemoCourse.DigitalPain);
        return await db.For(await ViewerAsync(db, email)).Groups.AnyAsync(group => group.Id == id);
    });

    private static async Task<Viewer> ViewerAsync(PortalDb db, string email)
    {
        var account = await db.Everything.Accounts.SingleAsync(one => one.Email == email);
        return await ViewerSource.LoadAsync(db, account.Id, account.SecurityStamp) ?? throw new InvalidOperationException($"{email} may not sign in.");
    }

    private static async Task<List<(string What, List<Guid> Regions)>> RegionsOfAsync(PortalDb db, ViewerData sees)
    {
        var groups = db.Everything.Groups;
        return
        [
            ("courses", await sees.Groups.Select(group => group.RegionId).ToListAsync()),
            ("courses to plan", await sees.PlannedGroups.Select(group => group.RegionId).ToListAsync()),
            ("courses to lead", await sees.LedGroups.Select(group => group.RegionId).ToListAsync()),
            ("logs", await sees.SessionLogs.Join(groups, log => log.GroupId, group => group.Id, (log, group) => group.RegionId).ToListAsync()),
            ("questions", await sees.Topics.Join(groups, topic => topic.GroupId, group => group.Id, (topic, group) => group.RegionId).ToListAsync()),
            ("guests", await sees.GuestVisits.Join(groups, visit => visit.GroupId, group => group.Id, (visit, group) => group.RegionId).ToListAsync()),
            ("leaders", await sees.Leaders.Select(leader => leader.RegionId).ToListAsync()),
            ("units", await sees.Units.Select(unit => unit.RegionId).ToListAsync()),
            ("units to plan for", await sees.PlannedUnits.Select(unit => unit.RegionId).ToListAsync()),
            ("organisations", await sees.Organisations.Select(organisation => organisation.RegionId).ToListAsync()),
            ("trainings", await sees.TrainingCourses.Select(course => course.RegionId).ToListAsync()),
            ("claims", await sees.Claims.Select(claim => claim.RegionId).ToListAsync()),
            ("claims to pay", await sees.PayableClaims.Select(claim => claim.RegionId).ToListAsync()),
            ("runs", await sees.PayoutRuns.Select(run => run.RegionId).ToListAsync()),
            ("rates", await sees.Rates.Select(rate => rate.RegionId).ToListAsync()),
            ("accounts", await sees.Accounts.Select(account => account.RegionId).ToListAsync()),
            ("roles", await sees.RoleAssignments.Select(role => role.RegionId).ToListAsync()),
        ];
    }
}
