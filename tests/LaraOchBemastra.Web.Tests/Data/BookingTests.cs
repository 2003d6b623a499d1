using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Data.Storage;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Stores;

/// <summary>A leader's time is given away once, whoever asks at the same moment.</summary>
public sealed class BookingTests
{
    private const int Rounds = 20;
    private static readonly DateOnly _first = new(2031, 1, 7);

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task Of_two_who_book_the_same_leader_at_the_same_moment_one_is_told_of_the_clash(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        Guid[] courses = [await PlanAsync(store, "31-9001"), await PlanAsync(store, "31-9002")];
        for (var round = 0; round < Rounds; round++)
        {
            var date = _first.AddDays(7 * round);
            using var start = new Barrier(courses.Length);
            var answers = await Task.WhenAll(courses.Select((id, number) => Task.Run(() =>
            {
                start.SignalAndWait();

                // Half an hour apart: the second begins while the first still lasts.
                return BookAsync(store, id, new SessionTime(date, new TimeOnly(13, 30 * number), new TimeOnly(15, 0)));
            })));

            var told = Assert.Single(answers.OfType<Refusal>());
            Assert.Equal("pair.leads-elsewhere", told.Code);
            Assert.Contains(date, told.Values);
            Assert.Contains(told.Values, value => value is "31-9001" or "31-9002");
            Assert.Equal(1, await store.InAsync(db => db.Everything.Groups.SelectMany(group => group.Sessions).CountAsync(session => session.Date == date)));
        }
    }

    [Theory]
    [OnSqlite]
    [OnSqlServer]
    public async Task One_session_after_the_other_is_no_clash(StoreProvider provider)
    {
        await using var store = await ContractStore.OpenAsync(provider);
        var (one, two) = (await PlanAsync(store, "31-9001"), await PlanAsync(store, "31-9002"));

        Assert.Null(await BookAsync(store, one, new SessionTime(_first, new TimeOnly(13, 0), new TimeOnly(15, 0))));
        Assert.Null(await BookAsync(store, two, new SessionTime(_first, new TimeOnly(15, 0), new TimeOnly(17, 0))));
    }

    private static async Task<Refusal?> BookAsync(ContractStore store, Guid id, SessionTime time)
    {
        try
        {
            await store.InAsync(db => db.WriteAsync(async () =>
            {
                var group = await db.Everything.Groups
                    .Include(one => one.Sessions).Include(one => one.Leaders).Include(one => one.Substitutes)
                    .AsSplitQuery().SingleAsync(one => one.Id == id);
                group.Add(time);
                await Bookings.GuardAsync(db, group);
                return 0;
            }));
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    private static Task<Guid> PlanAsync(ContractStore store, string code) => store.InAsync(db => db.WriteAsync(async () =>
    {
        var like = await db.Everything.Groups.Include(group => group.Leaders).SingleAsync(group => group.Id == DemoIds.Group(DemoCourse.KolEvening));
        var region = await db.Everything.Regions.SingleAsync(one => one.Id == like.RegionId);
        var unit = await db.Everything.Units.SingleAsync(one => one.Id == like.UnitId);
        var group = new Group(region, unit, code, new GroupFacts { Title = "Prov", Purpose = "Prov", ConditionId = like.ConditionId, Place = "Sal 2" });
        var ids = like.Leaders.Select(seat => seat.LeaderId).ToList();
        var leaders = await db.Everything.Leaders.Where(leader => ids.Contains(leader.Id)).ToListAsync();
        group.LeadBy(region, [.. leaders.Select(leader => new Candidate(leader, new DateOnly(2025, 1, 1), []))]);
        db.Add(group);
        return group.Id;
    }));
}
