using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>Work beside the sessions of the demo's courses, some of it waiting to be confirmed; and each region's rules for logs.</summary>
internal static class DemoActivities
{
    public static async Task SeedAsync(DemoWorld world)
    {
        await world.KeepAsync(DemoIds.Of("log-settings/hv"), () =>
        {
            // In the Norwegian demo a late cancellation is not paid, and a signature is waited for a little longer.
            var settings = new LogSettings(DemoIds.Of("log-settings/hv"), DemoIds.Region("hv"));
            settings.Decide(10, lateCancellationCounts: false);
            return settings;
        });
        await AddAsync(world, "vgr", DemoCourse.KolEvening, ActivityKind.PlanningMeeting, ["leader", "staff"], by: "leader", daysAgo: 20);
        await AddAsync(world, "vgr-training", null, ActivityKind.Training, ["leader", "leader6"], by: "staff4", daysAgo: 45);
        await AddAsync(world, "hv", DemoCourse.Starthjelp, ActivityKind.EvaluationMeeting, ["leader2.no", "staff2.no"], by: "leader2.no", daysAgo: 3);
    }

    private static async Task AddAsync(DemoWorld world, string key, string? course, ActivityKind kind, string[] leaders, string by, int daysAgo)
    {
        var id = DemoIds.Of($"activity/{key}");
        if (await world.Db.FindAsync<Activity>(id) is not null)
        {
            return;
        }

        var group = course is null ? null : await world.Db.Everything.Groups.SingleAsync(one => one.Id == DemoIds.Group(course));
        var (first, enteredBy) = (world.Leaders[leaders[0]], world.Leaders[by]);
        var unitId = group?.UnitId ?? first.UnitId;
        var unit = world.Units.Values.Single(one => one.Id == unitId);
        var date = world.Today.AddDays(-daysAgo);
        var facts = new ActivityFacts(kind, date, new TimeOnly(10, 0), new TimeOnly(12, 0), OnSite: true);
        world.Add(new Activity(
            unit, group, facts, leaders.Select(leader => world.Leaders[leader].Id), new ActivityWitness(enteredBy.AccountId!.Value, enteredBy.Id),
            DemoWorld.At(date, 13), id));
    }
}
