using System.Globalization;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>
/// Many courses with many people in one unit of the demo, to see that lists stay fast and readable. A third is over, a third
/// goes on, a third is planned; half of those that are over are closed. Each course has fifteen people, six sessions and eight
/// questions, and beside it a little of what else gathers: needs, activities, mail, working groups, protocols.
/// </summary>
public static class VolumeSeed
{
    public const int MostGroups = 2_000;
    public const int PeopleEach = 15;

    private const int Sessions = 6;
    private const int TopicsEach = 8;
    private const int AtOnce = 20;

    /// <summary>Courses one pair leads, each at an hour of its own.</summary>
    private const int GroupsOfAPair = 4;

    private static readonly string[] FirstNames = ["Anna", "Bo", "Cecilia", "Dag", "Elsa", "Folke", "Gunilla", "Håkan", "Ingrid", "Jonas", "Karin", "Leif", "Märta", "Nils", "Östen"];

    private static readonly string[] Questions =
    [
        "Hur orkar man en hel dag?", "Vad säger jag till barnen?", "När ska jag ringa mottagningen?", "Hur tränar jag rätt?",
        "Vilken hjälp finns i kommunen?", "Hur blir det med jobbet?", "Får jag resa?", "Vem kan min närstående prata med?",
    ];

    /// <param name="db">A store with the demo in it.</param>
    /// <param name="groups">How many courses to add.</param>
    /// <param name="today">The day the dates lie around.</param>
    /// <returns>How many people take part in what was added.</returns>
    /// <exception cref="NotSupportedException">The demo, whose unit this fills, is not there.</exception>
    public static async Task<int> ApplyAsync(PortalDb db, int groups, DateOnly today)
    {
        db.Actor.Through = "seed volume";
        var people = 0;
        for (var made = 0; made < groups; made += AtOnce)
        {
            var (from, count) = (made, Math.Min(AtOnce, groups - made));
            people += await db.WriteAsync(() => SomeAsync(db, from, count, today));
        }

        return people;
    }

    private static async Task<int> SomeAsync(PortalDb db, int from, int count, DateOnly today)
    {
        var unit = await db.Everything.Units.SingleOrDefaultAsync(one => one.Id == DemoIds.Unit("sk-lung"))
            ?? throw new NotSupportedException("The volume goes into a unit of the demo: run \"seed demo\" first.");
        var region = await db.Everything.Regions.SingleAsync(one => one.Id == unit.RegionId);
        var code = await CourseCodes.NextAsync(db, region.Id, today);
        var next = int.Parse(code.AsSpan(3), CultureInfo.InvariantCulture);
        var lists = await VolumeLists.LoadAsync(db, region, unit, today);
        IReadOnlyCollection<Candidate> pair = [];
        var people = 0;
        for (var place = from; place < from + count; place++)
        {
            pair = place == from || place % GroupsOfAPair == 0 ? Pair(db, unit, today, lists) : pair;
            var group = Course(region, unit, string.Create(CultureInfo.InvariantCulture, $"{code[..3]}{next++:0000}"), place, today);
            group.LeadBy(region, pair);
            if (place % 3 != 2)
            {
                group.Publish(region, pair);
            }

            Fill(db, group, place, today);
            people += group.Enrolments.Count;
            db.Add(group);
            lists.Add(group, place, pair);
            if (place % 6 == 0)
            {
                group.Close(today, sessionsWithoutSignedLog: 0);
            }
        }

        return people;
    }

    private static Group Course(Region region, Unit unit, string code, int place, DateOnly today)
    {
        // Over, going on, to come; spread over the weeks, at an hour that the pair's other courses do not have.
        var first = today.AddDays((place % 3) switch { 0 => -120, 1 => -14, _ => 30 } - (place % 7));
        var start = new TimeOnly(8 + (place % GroupsOfAPair * 3), 0);
        var group = new Group(region, unit, code, new GroupFacts
        {
            Title = string.Create(CultureInfo.InvariantCulture, $"Leva med KOL, grupp {place + 1}"),
            Purpose = "Att leva väl med sjukdomen, med stöd av varandra.",
            ConditionId = DemoIds.Condition("kol"),
            MostPlaces = PeopleEach,
            Place = string.Create(CultureInfo.InvariantCulture, $"Sal {place % 12}"),
        });
        foreach (var time in new SessionPattern(first, Sessions, 7, start, start.AddHours(2), []).Times())
        {
            group.Add(time);
        }

        return group;
    }

    // One of two has accepted what the region offers its leaders.
    private static Candidate[] Pair(PortalDb db, Unit unit, DateOnly today, VolumeLists lists)
    {
        Candidate[] pair = [.. ((LeaderKind[])[LeaderKind.Staff, LeaderKind.Experienced]).Select(kind => Made(db, unit, kind, today))];
        lists.Accept(pair[0].Leader);
        return pair;
    }

    private static Candidate Made(PortalDb db, Unit unit, LeaderKind kind, DateOnly today)
    {
        var id = Guid.CreateVersion7();
        var name = Convert.ToHexString(id.ToByteArray()[10..13]);
        var leader = new Leader(id, unit.RegionId, unit.OrganisationId, unit.Id, kind, kind == LeaderKind.Staff ? "Vera" : "Erik", $"Provsson {name}");
        if (kind == LeaderKind.Experienced)
        {
            leader.HaveLivedWith(DemoIds.Condition("kol"), Experience.Patient);
        }

        leader.AgreeToBeFound(today.AddYears(-1), namedInPublic: false);
        var trained = today.AddMonths(-18);
        db.Add(leader);
        db.Add(new TrainingRecord(Guid.CreateVersion7(), id, DemoIds.Of("training/vgr"), trained, DemoIds.Account(DemoAccounts.Coordinator)));
        return new Candidate(leader, trained, []);
    }

    private static void Fill(PortalDb db, Group group, int place, DateOnly today)
    {
        var now = DemoWorld.At(today, 8);
        for (var one = 0; one < PeopleEach; one++)
        {
            group.Enrol(FirstNames[one % FirstNames.Length], ((char)('A' + (one * 7 % 26))).ToString(), Experience.Patient);
        }

        for (var one = 0; one < TopicsEach; one++)
        {
            var question = Questions[one % Questions.Length];
            db.Add(new Topic(group.Id, group.Sessions[0].Id, one == 0 ? string.Create(CultureInfo.InvariantCulture, $"{question} ({place + 1})") : question, now));
        }
    }
}
