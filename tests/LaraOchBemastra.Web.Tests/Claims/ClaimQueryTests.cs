using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Claims;

public sealed class ClaimQueryTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_list_of_claims_asks_as_often_for_many_as_for_one()
    {
        var scene = await ClaimScene.SetAsync(host, sessions: 2);
        var leader = await scene.SignInAsync();
        var before = await QueryCount.OfPageAsync(host, leader, "/claims");
        await scene.DraftAsync();
        await host.WriteAsync(async db =>
        {
            var one = await db.Everything.Claims.AsNoTracking().SingleAsync(claim => claim.LeaderId == scene.LeaderId);
            var source = new ClaimSource(
                one.RegionId, one.OrganisationId, one.UnitId, one.GroupId, one.CourseCode, one.LeaderId, one.PayeeAccountId, one.PayeeName, "1", "2", one.Currency, []);
            var rules = new ClaimRules(new HonorariumRates([]), []);
            db.AddRange(Enumerable.Range(1, 30).Select(number => HonorariumClaim.From(source, [], $"T-{number:000}", rules, TestClock.Begin.UtcDateTime)));
        });
        Assert.Equal(before, await QueryCount.OfPageAsync(host, leader, "/claims"));
        var page = await leader.OpenAsync("/claims");
        Assert.Equal(25, page.Rows.Count);
        Assert.Equal(6, (await page.FollowAsync("2")).Rows.Count);
        Assert.Empty((await leader.OpenAsync("/claims?state=Paid")).Rows);
        Assert.Equal(6, (await leader.OpenAsync("/claims?page=9999")).Rows.Count);
    }

    [Fact]
    public async Task A_claim_asks_as_often_for_many_days_as_for_one()
    {
        var (one, many) = (await ClaimScene.SetAsync(host), await ClaimScene.SetAsync(host, sessions: 6));
        var (small, large) = ((await one.DraftAsync()).Path, (await many.DraftAsync()).Path);
        Assert.Equal(
            await QueryCount.OfPageAsync(host, await one.SignInAsync(), small),
            await QueryCount.OfPageAsync(host, await many.SignInAsync(), large));
    }

    [Fact]
    public async Task The_list_of_rates_asks_as_often_for_many_as_for_few()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var before = await QueryCount.OfPageAsync(host, finance, "/rates");
        await host.WriteAsync(async db =>
        {
            var region = await db.Everything.Regions.SingleAsync(one => one.Code == "VGR");
            var (by, other) = (DemoIds.Account(DemoAccounts.Finance), DemoIds.Account(DemoAccounts.Admin));
            foreach (var day in Enumerable.Range(1, 30))
            {
                var entry = new RateEntry(region.Id, RateKind.Hour, Money.Kronor(day), region.Currency, new DateOnly(2020, 1, day), "Prov", string.Empty);
                var rate = HonorariumRate.Propose(entry, [], by, TestClock.Begin.UtcDateTime);
                rate.Confirm(other, TestClock.Begin.UtcDateTime);
                db.Add(rate);
            }
        });
        Assert.Equal(before, await QueryCount.OfPageAsync(host, finance, "/rates"));
        Assert.Equal(25, (await finance.OpenAsync("/rates?kind=Hour")).Rows.Count);
        Assert.Equal(5, (await finance.OpenAsync("/rates?kind=Hour&page=2")).Rows.Count);
    }
}
