using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>Västra Götalandsregionen: courses from planned to closed.</summary>
internal static partial class DemoSwedishCourses
{
    private const string Hospital = "Skaraborgs Sjukhus Skövde, konferensrum Billingen, plan 2";

    public static async Task SeedAsync(DemoWorld world)
    {
        var spring = new DemoSpring(world.Today);
        await KolAsync(world, spring);
        await KolRelativesAsync(world, spring);
        await HeartAsync(world, spring);
        await DiabetesAsync(world);
        await KolLidkopingAsync(world);
        await KolEveningAsync(world);
        await MsAsync(world);
        await ToComeAsync(world);
    }

    private static async Task HeartAsync(DemoWorld world, DemoSpring spring)
    {
        var facts = new GroupFacts
        {
            Title = "En dag om hjärtsvikt",
            Purpose = "Att förstå sina tecken och våga leva vanligt.",
            Goals = "Veta när jag ska höra av mig. Ha prövat ett sätt att spara ork.",
            ConditionId = DemoIds.Condition("heart"),
            MostPlaces = 12,
            Place = "Uddevalla sjukhus, samlingssalen",
            TravelNote = "Buss från Trollhättan stannar vid huvudentrén.",
        };
        var day = new CoursePlan(DemoCourse.HeartDay, 21, "nu-heart", facts,
            [new(spring.Week(11, DayOfWeek.Tuesday), new TimeOnly(9, 0), new TimeOnly(15, 0))])
        {
            Leaders = ["staff3", "leader3"],
            People = ["Inga-Lill M", "Roland S", "Berit J", "Tage N", "Kerstin A", "Owe P"],
        };
        var evening = new CoursePlan(DemoCourse.HeartEvening, 22, "nu-heart", facts with { Title = "Hjärtat i vardagen, en kväll" },
            [new(spring.Week(9, DayOfWeek.Wednesday), new TimeOnly(17, 0), new TimeOnly(19, 0))])
        {
            Leaders = ["staff3", "leader3"],
            People = ["Vivi K", "Bo L", "Annika R", "Lennart G"],
        };
        foreach (var plan in new[] { day, evening })
        {
            (await BuiltCourse.MakeAsync(world, plan))?
                .Question("Hur mycket får jag dricka?", 0, "Det är olika. Fråga din mottagning om just dig.")
                .Held(0).Close();
        }
    }

    private static async Task DiabetesAsync(DemoWorld world)
    {
        var pattern = new SessionPattern(world.Past(DayOfWeek.Wednesday, 10), 4, 7, new TimeOnly(13, 0), new TimeOnly(15, 0), []);
        var plan = new CoursePlan(DemoCourse.Diabetes, 31, "nh-mariestad", new GroupFacts
        {
            Title = "Typ 2-diabetes, hitta din vardag",
            Purpose = "Att dela erfarenheter och hitta egna vägar.",
            ConditionId = DemoIds.Condition("diabetes"),
            Place = "Rehabmottagningen Mariestad, grupprummet",
        }, [.. pattern.Times()])
        {
            Leaders = ["staff5", "leader5"],
            People = ["Monica E", "Torsten V", "Solveig H", "Ingemar A", "Gerd N", "Folke S"],
        };
        if (await BuiltCourse.MakeAsync(world, plan) is { } course)
        {
            course
                .Question("Kan jag äta kaka på kalas?", 1, "Ja. Gruppen samlade egna knep.")
                .Question("Hur mäter jag utan att det tar över dagen?", 2, "Bestäm två tider. Skriv inte ner allt.")
                .Held(0).Held(1).Held(2).Held(3).Close();
        }
    }

    private static async Task MsAsync(DemoWorld world)
    {
        var relatives = Ms("Nära någon med MS") with { Audience = Audience.Relatives, MostPlaces = 8 };
        var pattern = new SessionPattern(world.Past(DayOfWeek.Wednesday, 3), 6, 7, new TimeOnly(17, 30), new TimeOnly(19, 30), []);
        var plan = new CoursePlan(DemoCourse.MsRelatives, 16, "sk-neuro", relatives, [.. pattern.Times()])
        {
            Leaders = ["staff2", "leader2"],
            People = ["Malin H", "Peter S", "Ewa N", "Johan B", "Cecilia A", "Mikael Ö"],
        };
        if (await BuiltCourse.MakeAsync(world, plan) is { } course)
        {
            course
                .Question("Hur blir jag inte sjuksköterska hemma?", 1, "Dela upp: vad gör vi ihop, vad gör vården.")
                .Question("Vad berättar vi för barnen?", 2, "Enkelt och sant. Kuratorn kommer till en senare träff.")
                .Question("Hur planerar vi semestern?", planned: 4)
                .Question("Var får vi hjälp med ansökningar?", planned: 5)
                .Question("Får jag vara arg?", carried: true)
                .Question("Hur mycket ska jag påminna om medicin?")
                .Held(0, "Inventering av frågor.").Held(1).Held(2, "Kurator efterfrågas.");
        }

        var first = world.Next(DayOfWeek.Monday, 2);
        var cancelled = new CoursePlan(DemoCourse.MsCancelled, 17, "sk-neuro", Ms("Ny i livet med MS"),
            DemoWorld.Series(first, 4, 7, new TimeOnly(10, 0), new TimeOnly(12, 0)))
        {
            Leaders = ["staff2", "leader7"],
            People = ["Sara J", "David K", "Emma T"],
        };
        if (await BuiltCourse.MakeAsync(world, cancelled) is { } few)
        {
            few.Group.Cancel("För få anmälda: tre, och minst fyra behövs. De tre har fått plats på kö till nästa gång.");
        }
    }

    private static async Task ToComeAsync(DemoWorld world)
    {
        await BuiltCourse.MakeAsync(world, new CoursePlan(DemoCourse.KolNext, 18, "sk-lung", Kol("Leva med KOL", Hospital),
            DemoWorld.Series(world.Next(DayOfWeek.Thursday, 4), 6, 7, new TimeOnly(13, 0), new TimeOnly(15, 30)))
        {
            Leaders = ["staff4", "leader6"],
            People = ["Eivor S", "Bertil A", "Anna-Greta L"],
        });
        await BuiltCourse.MakeAsync(world, new CoursePlan(DemoCourse.Pain, 19, "sk-pain", new GroupFacts
        {
            Title = "Steg för steg",
            Purpose = "Att leva ett gott liv med smärta.",
            Goals = "Ha ett eget mål och ett första steg.",
            ConditionId = DemoIds.Condition("pain"),
            Place = Hospital,
        }, DemoWorld.Series(world.Next(DayOfWeek.Tuesday, 8), 5, 7, new TimeOnly(9, 30), new TimeOnly(12, 0)))
        {
            Published = false,
        });
        await BuiltCourse.MakeAsync(world, new CoursePlan(DemoCourse.Rheuma, 41, "sas-rheuma", new GroupFacts
        {
            Title = "Leder och liv",
            Purpose = "Att hitta balans mellan rörelse och vila.",
            ConditionId = DemoIds.Condition("rheuma"),
            MostPlaces = 8,
            Form = MeetingForm.Hybrid,
            Place = "Södra Älvsborgs Sjukhus Borås, sal 4",
            TravelNote = "Du kan också vara med på skärm. Länken kommer med kallelsen.",
        }, DemoWorld.Series(world.Next(DayOfWeek.Monday, 4), 4, 14, new TimeOnly(13, 0), new TimeOnly(15, 0)))
        {
            Leaders = ["sas-staff", "sas-leader"],
            People = ["Elin D", "Maud G"],
            SharedWith = "skaraborg",
        });
    }

    private static GroupFacts Ms(string title) => new()
    {
        Title = title,
        Purpose = "Att dela vardagen med andra som har samma frågor.",
        Goals = "Veta vilket stöd som finns och ha pratat om det som är svårt.",
        ConditionId = DemoIds.Condition("ms"),
        MostPlaces = 8,
        Place = Hospital,
        TravelNote = "Kvällsentrén är öppen till 20.30.",
    };
}
