using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;

namespace LaraOchBemastra.Data.Seeding;

// Courses about KOL, from the finished one to the one that runs in the evenings.
internal static partial class DemoSwedishCourses
{
    private static async Task KolAsync(DemoWorld world, DemoSpring spring)
    {
        var sportsWeek = spring.Week(DemoSpring.SportsWeek, DayOfWeek.Thursday);
        var pattern = new SessionPattern(sportsWeek.AddDays(-21), 6, 7, new TimeOnly(13, 0), new TimeOnly(15, 30), [sportsWeek]);
        var plan = new CoursePlan(DemoCourse.Kol, 12, "sk-lung", Kol("Leva med KOL", Hospital), [.. pattern.Times()])
        {
            Leaders = ["staff", "leader"],
            People = ["Gunnar A", "Birgit L", "Kjell S", "Maj-Britt O", "Lars E", "Ulla P", "Göran N", "Siv H", "Åke T"],
        };
        if (await BuiltCourse.MakeAsync(world, plan) is not { } course)
        {
            return;
        }

        course
            .Question("Hur vet jag om det är en försämring eller bara en dålig dag?", 1, "Gruppen jämförde egna tecken. Alla gör en handlingsplan hemma.")
            .Question("Hur orkar jag träna när jag blir andfådd?", 2, "Korta pass, pauser, sluten läppandning. Flera går till fysioterapeut.")
            .Question("Vad ska jag äta när jag går ner i vikt?", 4, "Dietisten: små mål ofta, energirikt. Recept delades ut.")
            .Question("Hur pratar jag med familjen om att jag inte orkar?", 4, "Säg det innan orken är slut. Exempel delades i par.")
            .Question("Kan jag resa med flyg?", 5, "Fråga mottagningen i god tid. Två i gruppen berättade hur de gjort.")
            .Question("Vad gör jag när oron kommer på natten?", 5, "Andningsövning provades tillsammans.")
            .Question("Vilka hjälpmedel finns det hemma?", planned: 3, carried: true)
            .Held(0, "Inventering av frågor. Bra stämning. Påminn om parkeringen vid entré 3.")
            .Held(1, "Handlingsplan och egna tecken.")
            .Held(2, "Andning och rörelse.", absent: "staff", reason: "Ledaren från vården var sjuk. Träffen hölls av en ledare.")
            .NotHeld(3, "Snöoväder, bussarna gick inte.")
            .Guest(4, "Johan Lindberg", "Dietist")
            .Held(4, "Mat och ork.")
            .Held(5, "Avslutning. Gruppen vill ses igen till hösten.")
            .Close();
    }

    private static async Task KolRelativesAsync(DemoWorld world, DemoSpring spring)
    {
        var facts = Kol("Nära någon med KOL", Hospital) with { Audience = Audience.Relatives, MostPlaces = 8 };
        var plan = new CoursePlan(DemoCourse.KolRelatives, 13, "sk-lung", facts,
        [
            new(spring.Week(9, DayOfWeek.Monday), new TimeOnly(13, 0), new TimeOnly(15, 0)),
            new(spring.Week(11, DayOfWeek.Monday), new TimeOnly(13, 0), new TimeOnly(15, 0)),
        ])
        {
            Leaders = ["staff", "leader4"],
            People = ["Anita W", "Rune B", "Marianne K", "Sten F", "Elsy D"],
        };
        if (await BuiltCourse.MakeAsync(world, plan) is { } course)
        {
            course
                .Question("Hur mycket ska jag hjälpa till?", 0, "Fråga först. Vila är också en uppgift.")
                .Question("Var får jag själv stöd?", 1, "Kommunens anhörigstöd och patientföreningen.")
                .Held(0).Held(1).Close();
        }
    }

    private static async Task KolLidkopingAsync(DemoWorld world)
    {
        var pattern = new SessionPattern(world.Past(DayOfWeek.Tuesday, 8), 5, 7, new TimeOnly(13, 0), new TimeOnly(15, 30), []);
        var plan = new CoursePlan(DemoCourse.KolLidkoping, 14, "sk-lung", Kol("Andas lättare", "Lidköpings sjukhus, sal Kinnekulle"), [.. pattern.Times()])
        {
            Leaders = ["staff4", "leader6"],
            People = ["Barbro F", "Stig-Arne L", "Margareta B", "Evert J", "Gun K", "Rolf T", "Inger P"],
        };
        if (await BuiltCourse.MakeAsync(world, plan) is { } course)
        {
            course
                .Question("Hur städar jag utan att ta slut?", 1, "Ett rum i taget, sittande när det går.")
                .Question("Blir det alltid sämre?", 3, "Det är olika. Läkaren bjuds in till en annan grupp.")
                .Held(0, "Inventering.").Held(1).Held(2).Held(3).Held(4).Close();
        }
    }

    private static async Task KolEveningAsync(DemoWorld world)
    {
        var pattern = new SessionPattern(world.Past(DayOfWeek.Tuesday, 1), 6, 7, new TimeOnly(17, 30), new TimeOnly(19, 30), []);
        var plan = new CoursePlan(DemoCourse.KolEvening, 15, "sk-lung", Kol("Leva med KOL, kvällsgrupp", Hospital), [.. pattern.Times()])
        {
            Leaders = ["staff", "leader"],
            People = ["Britt-Marie S", "Hans O", "Lisbeth A", "Jan-Erik N", "Yvonne L", "Christer W", "Agneta F"],
        };
        if (await BuiltCourse.MakeAsync(world, plan) is { } course)
        {
            course
                .Question("Hur hittar jag orken efter jobbet?", planned: 2)
                .Question("Vad säger jag till arbetskamraterna?", planned: 3)
                .Question("Måste jag sluta med trädgården?")
                .Question("Hur använder jag inhalatorn rätt?", 0, "Alla visade hur de gör. Sjuksköterskan rättade greppet.")
                .Held(0, "Inventering av frågor. Bilda par till nästa gång.");
        }
    }

    private static GroupFacts Kol(string title, string place) => new()
    {
        Title = title,
        Purpose = "Att känna igen sina tecken, spara på orken och dela erfarenheter med andra.",
        Goals = "Ha en egen handlingsplan. Ha prövat två sätt att andas. Veta vart man vänder sig.",
        ConditionId = DemoIds.Condition("kol"),
        FewestPlaces = 5,
        MostPlaces = 10,
        Place = place,
        TravelNote = "Parkera vid entré 3. Buss 1 och 4 stannar utanför. Rummet ligger nära hissen.",
    };
}
