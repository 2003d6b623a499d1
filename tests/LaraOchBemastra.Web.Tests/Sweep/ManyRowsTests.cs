using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Features.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Sweep;

/// <summary>
/// The pages with rows that no other test of their own feature counts: as many queries when there is much to show as when
/// there is little.
/// </summary>
public sealed class ManyRowsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const int More = 30;

    private static readonly Guid _course = DemoIds.Group(DemoCourse.KolEvening);

    [Fact]
    public async Task Pages_with_many_rows_make_as_many_queries_as_with_few()
    {
        var session = await host.ReadAsync(db => db.Everything.Groups.Where(group => group.Id == _course)
            .SelectMany(group => group.Sessions).OrderByDescending(one => one.Number).Select(one => one.Id).FirstAsync());
        List<(string Email, string Page)> pages =
        [
            (DemoAccounts.Admin, "/accounts"),
            (DemoAccounts.Admin, "/audit"),
            (DemoAccounts.Finance, "/payouts/next"),
            (DemoAccounts.Leader, "/topics"),
            (DemoAccounts.Leader, $"/groups/{_course}/topics"),
            (DemoAccounts.Coordinator, $"/groups/{_course}"),
            (DemoAccounts.Coordinator, $"/groups/{_course}/history"),
            (DemoAccounts.Coordinator, $"/groups/{_course}/participants"),
            (DemoAccounts.Coordinator, $"/sessions/{session}"),
            (DemoAccounts.Leader, $"/sessions/{session}"),
            (DemoAccounts.Leader, "/sessions"),
            .. DemoAccounts.Main.Where(one => one.Region == "vgr").Select(one => (one.Email, "/start")),
        ];
        var few = await CountAsync(pages);
        await host.WriteAsync(AddAsync);
        var many = await CountAsync(pages);
        Assert.Equal(few, many);

        var accounts = await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync("/accounts");
        Assert.Equal(25, accounts.Rows.Count);
        var participants = await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync($"/groups/{_course}/participants");
        Assert.Contains($"Prov{More}", participants.Text, StringComparison.Ordinal);
    }

    private async Task<List<string>> CountAsync(List<(string Email, string Page)> pages)
    {
        var counts = new List<string>();
        foreach (var (email, page) in pages)
        {
            counts.Add($"{email} {page}: {await QueryCount.OfPageAsync(host, await host.SignedInAsync(email), page)}");
        }

        return counts;
    }

    // People, questions, participants, sessions and a claim to pay; each leaves a row in the audit log.
    private static async Task AddAsync(PortalDb db)
    {
        var admin = await db.Everything.Accounts.SingleAsync(one => one.Id == DemoIds.Account(DemoAccounts.Admin));
        var group = await db.Everything.Groups.Include(one => one.Enrolments).Include(one => one.Sessions).SingleAsync(one => one.Id == _course);
        var claim = await db.Everything.Claims.Include(one => one.Parties).SingleAsync(one => one.Id == DemoIds.Claim(DemoClaim.Reviewed));
        claim.Attest(DemoIds.Account(DemoAccounts.Attester2), AttestRules.Open, db.Clock.GetUtcNow().UtcDateTime);
        var facts = DescribeGroup.Of(group);
        facts.MostPlaces = Group.MostPlacesEver;
        group.Describe(await db.Everything.Regions.SingleAsync(one => one.Id == group.RegionId), facts.ToFacts());
        for (var number = 1; number <= More; number++)
        {
            var id = Guid.CreateVersion7();
            var email = $"prov{number}@example.org";
            db.Add(new Account(id, admin.RegionId, admin.OrganisationId, null, $"Prov {number}", email, "sv") { NormalizedEmail = email, NormalizedUserName = email });
            db.Add(new RoleAssignment(Guid.CreateVersion7(), id, Role.Reviewer, admin.RegionId, null, null, new DateOnly(2026, 1, 1)));
            db.Add(new Topic(group.Id, null, $"Fråga {number}", db.Clock.GetUtcNow().UtcDateTime));
            group.Enrol($"Prov{number}", "P", Experience.Patient);
        }
    }
}
