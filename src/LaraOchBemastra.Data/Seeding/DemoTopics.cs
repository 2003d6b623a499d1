using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>
/// What the groups of the demo did with their questions. Västra Götaland takes questions from phones in the room and has a
/// bank after three courses; Helse Vest does neither yet.
/// </summary>
internal static class DemoTopics
{
    public static async Task SeedAsync(DemoWorld world)
    {
        await RulesAsync(world, "vgr", phones: true, bankGroups: 3);
        await RulesAsync(world, "hv", phones: false, bankGroups: 5);
        Weigh(world, DemoCourse.KolEvening, ("Hur hittar jag orken efter jobbet?", 5), ("Vad säger jag till arbetskamraterna?", 2), ("Måste jag sluta med trädgården?", 3));
        Weigh(world, DemoCourse.MsRelatives, ("Hur planerar vi semestern?", 4), ("Var får vi hjälp med ansökningar?", 3), ("Får jag vara arg?", 6));
        Weigh(world, DemoCourse.Starthjelp, ("Kva seier vi til søsken?", 5));
        Merge(world, DemoCourse.MsRelatives, "Vem hjälper till med blanketterna?", into: "Var får vi hjälp med ansökningar?");
        SendIn(world, DemoCourse.KolNext, "Hur länge orkar man jobba heltid?", "Kan jag börja träna om jag aldrig har gjort det?");
        GoOn(world, DemoCourse.Kol, selfHelp: true, followUp: true, municipality: false, "Gruppen ses hos patientföreningen första tisdagen i månaden.");
        GoOn(world, DemoCourse.KolsBergen, selfHelp: false, followUp: true, municipality: true, "Oppfølging om tre månader. Frisklivssentralen tek imot.");
    }

    private static Task<TopicRules> RulesAsync(DemoWorld world, string region, bool phones, int bankGroups) =>
        world.KeepAsync(DemoIds.Of($"topic-rules/{region}"), () =>
        {
            var rules = new TopicRules(DemoIds.Of($"topic-rules/{region}"), world.Regions[region].Id);
            rules.Decide(phones, roomHours: 4, bankGroups);
            return rules;
        });

    private static void Weigh(DemoWorld world, string course, params (string Text, int Votes)[] counted)
    {
        foreach (var (text, votes) in counted)
        {
            Made(world, course, text)?.Vote(votes);
        }
    }

    private static void Merge(DemoWorld world, string course, string text, string into)
    {
        if (Made(world, course, into) is { } target && world.Courses[course] is { } built)
        {
            var first = built.Session(0);
            var same = new Topic(DemoIds.Of($"topic/{course}/{text}"), built.Group.Id, first.Id, text, DemoWorld.At(first.Date, first.Start.Hour + 1));
            same.Vote(1);
            same.MergeInto(target);
            world.Add(same);
        }
    }

    private static void SendIn(DemoWorld world, string course, params string[] texts)
    {
        if (!world.Courses.TryGetValue(course, out var built))
        {
            return;
        }

        foreach (var text in texts)
        {
            world.Add(Topic.SentIn(built.Group.Id, text, $"demo {course}", DemoWorld.At(world.Today, 8)));
        }
    }

    private static void GoOn(DemoWorld world, string course, bool selfHelp, bool followUp, bool municipality, string text)
    {
        if (world.Courses.TryGetValue(course, out var built))
        {
            var way = new WayForward(DemoIds.Of($"way-forward/{course}"), built.Group.Id);
            way.Decide(selfHelp, followUp, municipality, text);
            world.Add(way);
        }
    }

    // Only of a course made now: what somebody did with an earlier demo is left as it is.
    private static Topic? Made(DemoWorld world, string course, string text) =>
        world.Courses.ContainsKey(course)
            ? world.Db.ChangeTracker.Entries<Topic>().Select(entry => entry.Entity).FirstOrDefault(topic => topic.Id == DemoIds.Of($"topic/{course}/{text}"))
            : null;
}
