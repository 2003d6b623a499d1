using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>Helse Vest: shared audiences, whole days, a course over two organisations.</summary>
internal static class DemoNorwegianCourses
{
    public static async Task SeedAsync(DemoWorld world)
    {
        await KolsAsync(world);
        await StarthjelpAsync(world);
        await DigitalAsync(world);
    }

    private static async Task KolsAsync(DemoWorld world)
    {
        var facts = new GroupFacts
        {
            Title = "Leve med KOLS",
            Purpose = "Å bli trygg på eigne teikn og dele erfaringar, saman med dei næraste.",
            Goals = "Ha ein eigen plan for gode og dårlege dagar.",
            ConditionId = DemoIds.Condition("kol"),
            Audience = Audience.PatientsAndRelatives,
            FewestPlaces = 6,
            MostPlaces = 14,
            Language = "nn",
            Place = "Haukeland universitetssjukehus, auditoriet i LMS",
            TravelNote = "Bybanen stoppar ved sjukehuset. Siste båt til Askøy går 15.40.",
        };
        var first = world.Past(DayOfWeek.Wednesday, 5);
        var days = new CoursePlan(DemoCourse.KolsBergen, 51, "be-lms", facts,
        [
            new(first, new TimeOnly(9, 0), new TimeOnly(14, 30)),
            new(first.AddDays(1), new TimeOnly(9, 0), new TimeOnly(14, 30)),
        ])
        {
            Leaders = ["staff.no", "leader.no"],
            People = ["Torbjørn K", "Solveig K*", "Odd M", "Bjørg M*", "Åshild S", "Magne L", "Gerd A", "Harald A*"],
        };
        if (await BuiltCourse.MakeAsync(world, days) is { } course)
        {
            course
                .Question("Korleis deler vi på husarbeidet?", 0, "Skriv ei liste i lag. Bytt oppgåver, ikkje berre mengd.")
                .Question("Kva gjer eg når pusten sviktar?", 1, "Pusteøving. Plan på kjøleskapet.")
                .Guest(1, "Ingvild Dale", "Fysioterapi")
                .Held(0, "God samtale i blanda grupper.").Held(1)
                .Close();
        }

        var followUp = new CoursePlan(DemoCourse.KolsFollowUp, 52, "be-lms", facts with { Title = "Leve med KOLS, oppfølging" },
            [new(world.Past(DayOfWeek.Wednesday, 1), new TimeOnly(12, 0), new TimeOnly(14, 20))])
        {
            Leaders = ["staff.no", "leader.no"],
            People = ["Torbjørn K", "Odd M", "Åshild S"],
        };
        (await BuiltCourse.MakeAsync(world, followUp))?.Held(0, "Kva har verka sidan sist?");
    }

    private static async Task StarthjelpAsync(DemoWorld world)
    {
        var plan = new CoursePlan(DemoCourse.Starthjelp, 53, "fo-lms", new GroupFacts
        {
            Title = "Starthjelp",
            Purpose = "For foreldre til barn under skulealder som nyleg har fått vite om funksjonsnedsetjing eller langvarig sjukdom.",
            Goals = "Kjenne rettane, møte andre foreldre, finne krefter.",
            ConditionId = DemoIds.Condition("child"),
            Audience = Audience.Relatives,
            FewestPlaces = 6,
            MostPlaces = 16,
            Language = "nn",
            Place = "Haugesund sjukehus, LMS",
            TravelNote = "Gratis parkering for kursdeltakarar. Ferje frå Utbjoa 07.40.",
        },
        [
            new(world.Past(DayOfWeek.Monday, 5), new TimeOnly(9, 0), new TimeOnly(15, 0)),
            new(world.Past(DayOfWeek.Tuesday, 2), new TimeOnly(9, 0), new TimeOnly(15, 0)),
            new(world.Next(DayOfWeek.Wednesday, 0), new TimeOnly(9, 0), new TimeOnly(15, 0)),
            new(world.Next(DayOfWeek.Thursday, 2), new TimeOnly(9, 0), new TimeOnly(15, 0)),
        ])
        {
            Leaders = ["staff2.no", "leader2.no"],
            People = ["Mari T*", "Eirik T*", "Ingrid B*", "Sondre B*", "Camilla R*", "Anders H*", "Silje H*"],
        };
        if (await BuiltCourse.MakeAsync(world, plan) is { } course)
        {
            course
                .Question("Kven hjelper oss med søknader?", 0, "Koordinator i kommunen. Rettleiar frå NAV kjem siste dagen.")
                .Question("Korleis er vi foreldre og par samstundes?", 1, "Foreldre med erfaring fortalde.")
                .Question("Kva seier vi til søsken?", planned: 2)
                .Held(0, "Presentasjon og spørsmål.").Held(1);
        }
    }

    private static async Task DigitalAsync(DemoWorld world)
    {
        await BuiltCourse.MakeAsync(world, new CoursePlan(DemoCourse.DigitalPain, 54, "fo-lms", new GroupFacts
        {
            Title = "Digitalt kurs: kvardag med smerter",
            Purpose = "Å finne eigne måtar å leve godt på, heimanfrå.",
            ConditionId = DemoIds.Condition("pain"),
            Audience = Audience.PatientsAndRelatives,
            MostPlaces = 12,
            Language = "nn",
            Form = MeetingForm.Digital,
        }, DemoWorld.Series(world.Next(DayOfWeek.Thursday, 3), 4, 7, new TimeOnly(10, 0), new TimeOnly(12, 0)))
        {
            Leaders = ["staff2.no", "leader3.no"],
            People = ["Oddny F", "Jostein E"],
            SharedWith = "forde",
        });
        await BuiltCourse.MakeAsync(world, new CoursePlan("rheuma-stavanger", 55, "st-lms", new GroupFacts
        {
            Title = "Revmatisk sykdom: ett kurs for deg og dine",
            Purpose = "Å finne balansen mellom aktivitet og hvile.",
            ConditionId = DemoIds.Condition("rheuma"),
            Audience = Audience.PatientsAndRelatives,
            MostPlaces = 14,
            Language = "nb",
            Place = "Stavanger universitetssjukehus, LMS",
        }, DemoWorld.Series(world.Next(DayOfWeek.Tuesday, 5), 2, 1, new TimeOnly(9, 0), new TimeOnly(14, 0)))
        {
            Leaders = ["st-staff.no", "st-leader.no"],
            People = ["Tor J", "Randi J*"],
        });
    }
}
