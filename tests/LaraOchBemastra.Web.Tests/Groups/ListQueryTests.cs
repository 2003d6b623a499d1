using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Groups;

/// <summary>A list asks the store the same number of things whatever it holds.</summary>
public sealed class ListQueryTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Lists_of_25_and_of_200_rows_take_equally_many_queries()
    {
        string[] lists = ["/groups", "/groups?state=Planned&sort=Title", "/leaders", "/courses", "/start"];
        var coordinator = await host.SignedInAsync("coordinator@demo.example");
        await AddAsync(25, 0);
        var few = await CountAsync(coordinator, lists);
        await AddAsync(175, 25);
        var many = await CountAsync(coordinator, lists);
        Assert.Equal(few, many);
        Assert.All(many, count => Assert.InRange(count, 1, 25));
        Assert.Equal(25, (await coordinator.OpenAsync("/groups?page=3")).Rows.Count);
    }

    private async Task<List<int>> CountAsync(Visitor coordinator, string[] lists)
    {
        List<int> counts = [];
        foreach (var list in lists)
        {
            counts.Add(await QueryCount.OfPageAsync(host, coordinator, list));
        }

        return counts;
    }

    private Task AddAsync(int count, int from) => host.WriteAsync(async db =>
    {
        var like = await db.Everything.Groups.SingleAsync(group => group.Id == DemoIds.Group(DemoCourse.KolNext));
        var region = await db.Everything.Regions.SingleAsync(one => one.Id == like.RegionId);
        var unit = await db.Everything.Units.SingleAsync(one => one.Id == like.UnitId);
        for (var number = from; number < from + count; number++)
        {
            var (leaders, group) = (Pair(unit, number), new Group(region, unit, $"T-{number}", new GroupFacts
            {
                Title = $"Kurs {number}",
                Purpose = "Prov",
                Place = "Prov",
                ConditionId = like.ConditionId,
            }));
            db.AddRange(leaders);
            group.Add(new SessionTime(new DateOnly(2027, 6, 1).AddDays(number), new TimeOnly(13, 0), new TimeOnly(15, 0)));
            group.LeadBy(region, [.. leaders.Select(leader => new Candidate(leader, new DateOnly(2026, 1, 1), []))]);
            if (number % 2 == 0)
            {
                group.Publish(region, [.. leaders.Select(leader => new Candidate(leader, new DateOnly(2026, 1, 1), []))]);
            }

            db.Add(group);
        }

        Leader[] Pair(Unit at, int number)
        {
            Leader[] pair =
            [
                new(Guid.CreateVersion7(), at.RegionId, at.OrganisationId, at.Id, LeaderKind.Staff, "Vård", $"Person {number}"),
                new(Guid.CreateVersion7(), at.RegionId, at.OrganisationId, at.Id, LeaderKind.Experienced, "Egen", $"Person {number}"),
            ];
            pair[1].HaveLivedWith(like.ConditionId, Domain.Conditions.Experience.Patient);
            foreach (var leader in pair)
            {
                leader.AgreeToBeFound(new DateOnly(2026, 1, 1), namedInPublic: false);
            }

            return pair;
        }
    });
}
