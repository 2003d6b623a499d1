using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Browser.Tests.Journey;

/// <summary>A course of three sessions that the demo's pair has led and both have signed, and nobody has claimed for.</summary>
internal static class LedBefore
{
    public const string Title = "Tre kvällar om andning";

    public static async Task WriteAsync(PortalDb db, DateOnly first, DateTime nowUtc)
    {
        var unit = await db.Everything.Units.SingleAsync(one => one.Id == DemoIds.Unit("sk-lung"));
        var region = await db.Everything.Regions.SingleAsync(one => one.Id == unit.RegionId);
        var accounts = new[] { DemoIds.Account(DemoAccounts.Staff), DemoIds.Account(DemoAccounts.Leader) };
        var leaders = await db.Everything.Leaders.Where(leader => leader.AccountId != null && accounts.Contains(leader.AccountId.Value)).ToListAsync();
        var group = new Group(region, unit, "26-0903", new GroupFacts { Title = Title, ConditionId = DemoIds.Condition("kol"), Place = "Lungmottagningen" });
        for (var week = 0; week < 3; week++)
        {
            group.Add(new SessionTime(first.AddDays(7 * week), new TimeOnly(13, 0), new TimeOnly(15, 30)));
        }

        group.LeadBy(region, [.. leaders.Select(leader => new Candidate(leader, first.AddYears(-1), []))]);
        db.Add(group);
        foreach (var session in group.Sessions)
        {
            var log = new SessionLog(group.Id, session.Id);
            foreach (var leader in leaders)
            {
                log.SetPresence(leader.Id, present: true, session.Start, session.End);
            }

            foreach (var leader in leaders)
            {
                log.Sign(new LogSigner(leader.Id, leader.AccountId!.Value), session.Date, session.Date, nowUtc);
            }

            db.Add(log);
        }
    }
}
