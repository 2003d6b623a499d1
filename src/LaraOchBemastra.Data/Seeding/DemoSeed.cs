namespace LaraOchBemastra.Data.Seeding;

/// <summary>
/// Invented people in real kinds of courses, from plan to payout, with dates around a given day. Everything has a fixed key
/// and is made only when it is not there, so that seeding twice changes nothing.
/// </summary>
public static class DemoSeed
{
    /// <param name="db">A migrated store.</param>
    /// <param name="today">The day the demo's dates lie around.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>How many rows, parts not counted, were added.</returns>
    public static Task<int> ApplyAsync(PortalDb db, DateOnly today, CancellationToken cancel = default)
    {
        db.Actor.Through = "seed demo";
        return db.WriteAsync(
            async () =>
            {
                var world = new DemoWorld(db, today);
                await DemoRegions.SeedAsync(world);
                await DemoPeople.SeedAsync(world);
                await DemoLeaders.SeedAsync(world);
                await DemoRates.SeedAsync(world);
                await DemoBooking.SeedAsync(world);
                await db.SaveChangesAsync(cancel);
                await DemoSwedishCourses.SeedAsync(world);
                await DemoNorwegianCourses.SeedAsync(world);
                await DemoLogs.SeedAsync(world);
                await DemoPlaces.SeedAsync(world);
                await DemoSchedule.SeedAsync(world);
                await DemoTopics.SeedAsync(world);
                await DemoExperts.SeedAsync(world);

                // Checklists reckon from the courses, so these lie in the store first.
                await db.SaveChangesAsync(cancel);
                await DemoTemplates.SeedAsync(world);
                await DemoKeeping.SeedAsync(world);

                // A claim rests on the version of a log, which saving gives.
                await db.SaveChangesAsync(cancel);
                await DemoClaims.SeedAsync(world);
                await DemoRuns.SeedAsync(world);
                await DemoGates.SeedAsync(world);
                await DemoActivities.SeedAsync(world);
                await DemoPayrollWord.SeedAsync(world);
                await DemoPlanning.SeedAsync(world);
                return world.Added;
            },
            cancel);
    }
}
