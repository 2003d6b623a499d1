using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>School holidays of both regions, by the weeks they usually fall in, and what a session's guests need to know.</summary>
internal static class DemoSchedule
{
    public static async Task SeedAsync(DemoWorld world)
    {
        foreach (var year in new[] { world.Today.Year, world.Today.Year + 1 })
        {
            await KeepAsync(world, "vgr", $"Sportlov {year}", year, 7, null);
            await KeepAsync(world, "vgr", $"Höstlov {year}", year, 44, null);
            await KeepAsync(world, "hv", $"Vinterferie {year}", year, 9, null);
            await KeepAsync(world, "hv", $"Haustferie {year}", year, 41, null);
        }

        Travel(world);
        Substitute(world, DemoCourse.MsRelatives, "staff2", "staff4");
    }

    private static Task<SchoolHoliday> KeepAsync(DemoWorld world, string region, string name, int year, int week, Guid? organisation)
    {
        var monday = DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        var id = DemoIds.Of($"holiday/{region}/{year}/{week}");
        return world.KeepAsync(id, () => new SchoolHoliday(id, DemoIds.Region(region), organisation, name, monday, monday.AddDays(4)));
    }

    // A course made now; one of an earlier seeding is left as people have it.
    private static void Travel(DemoWorld world)
    {
        if (world.Courses.GetValueOrDefault(DemoCourse.KolEvening) is { } evening)
        {
            evening.Group.TellAbout(evening.Session(4).Id, "Vi ses i sal 3 den här gången. Sista bussen mot Skara går 19.20.", new TimeOnly(19, 10));
        }

        var norwegian = world.Courses.Values.FirstOrDefault(course =>
            course.Group.RegionId == DemoIds.Region("hv") && course.Group.State == GroupState.Published && course.Group.LastDate > world.Today);
        if (norwegian?.Group.Sessions[^1] is { } last)
        {
            norwegian.Group.TellAbout(last.Id, "Ferja går 15.40.", new TimeOnly(15, 30));
        }
    }

    // At the last session to come, when the rule lets her: dates move with the day of seeding.
    private static void Substitute(DemoWorld world, string course, string leader, string instead)
    {
        if (world.Courses.GetValueOrDefault(course) is not { } made || made.Group.Sessions[^1].Date <= world.Today)
        {
            return;
        }

        var (group, session) = (made.Group, made.Group.Sessions[^1]);
        var region = world.Regions.Values.Single(one => one.Id == group.RegionId);
        Candidate[] others = [.. made.Plan.Leaders.Where(key => key != leader).Select(key => Elsewhere(world.Candidate(key), group))];
        var candidate = Elsewhere(world.Candidate(instead), group);
        if (group.WhyNotSubstitute(region, session.Id, world.Leaders[leader].Id, candidate, others) is null)
        {
            group.LetSubstitute(region, session.Id, world.Leaders[leader].Id, candidate, others);
        }
    }

    private static Candidate Elsewhere(Candidate candidate, Group group) =>
        candidate with { Busy = [.. candidate.Busy.Where(booking => booking.Code != group.Code)] };
}
