using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>Offers of both regions, what is to be seen to for a course, and checklists that have come some way.</summary>
internal static class DemoTemplates
{
    private const ChecklistOwner Coordinator = ChecklistOwner.Coordinator;
    private const ChecklistOwner Staff = ChecklistOwner.StaffLeader;
    private const ChecklistOwner Lived = ChecklistOwner.ExperiencedLeader;
    private const ChecklistAnchor First = ChecklistAnchor.FirstSession;
    private const ChecklistAnchor Last = ChecklistAnchor.LastSession;

    public static async Task SeedAsync(DemoWorld world)
    {
        await PointsAsync(world, DemoIds.Region("vgr"), "vgr", Swedish);
        await PointsAsync(world, DemoIds.Region("hv"), "hv", Norwegian);
        await TemplateAsync(world, "kol", "vgr", "skaraborg", Kol);
        await TemplateAsync(world, "ms-relatives", "vgr", "skaraborg", MsRelatives);
        await TemplateAsync(world, "pain", "vgr", null, Pain);
        await TemplateAsync(world, "kols", "hv", null, Kols);
        await TemplateAsync(world, "starthjelp", "hv", "bergen", Starthjelp);
        await PointsAsync(world, DemoIds.Of("template/starthjelp"), "hv", [new("Avtal barnepass på staden", Coordinator, First, -30)]);
        foreach (var (course, settled) in Begun)
        {
            await ChecklistAsync(world, course, settled);
        }
    }

    private static async Task PointsAsync(DemoWorld world, Guid owner, string region, IReadOnlyList<ChecklistPoint> points) =>
        await world.KeepAsync(DemoIds.Of($"points/{owner}"), () =>
        {
            var list = new ChecklistTemplate(DemoIds.Of($"points/{owner}"), DemoIds.Region(region), owner);
            list.Write(points);
            return list;
        });

    private static async Task TemplateAsync(DemoWorld world, string key, string region, string? organisation, CourseTemplateFacts facts) =>
        await world.KeepAsync(DemoIds.Of($"template/{key}"), () => new CourseTemplate(
            DemoIds.Of($"template/{key}"), world.Regions[region], organisation is null ? null : DemoIds.Organisation(organisation), facts));

    // The points that come first in time are settled; the one after them was found not to be needed.
    private static async Task ChecklistAsync(DemoWorld world, string course, int settled)
    {
        var (id, groupId) = (DemoIds.Of($"checklist/{course}"), DemoIds.Group(course));
        if (await world.Db.Set<Checklist>().AnyAsync(list => list.Id == id || list.GroupId == groupId))
        {
            return;
        }

        var group = await world.Db.Everything.Groups.SingleAsync(one => one.Id == groupId);
        var swedish = group.RegionId == DemoIds.Region("vgr");
        var list = new Checklist(id, group, swedish ? Swedish : Norwegian);
        var by = DemoIds.Account(swedish ? DemoAccounts.Coordinator : DemoAccounts.CoordinatorNo);
        var inTime = list.Items.OrderBy(item => item.Point.Due(group.FirstDate, group.LastDate)).ToList();
        foreach (var item in inTime.Take(settled))
        {
            list.Tick(item.Id, [Coordinator], by, DemoWorld.At(world.Today.AddDays(-10), 9));
        }

        list.LeaveOut(inTime[settled].Id, swedish ? "Samma lokal som förra gången." : "Same lokale som sist.", [Coordinator], by, DemoWorld.At(world.Today.AddDays(-9), 10));
        world.Add(list);
    }

    private static readonly (string Course, int Settled)[] Begun =
    [
        (DemoCourse.KolEvening, 7), (DemoCourse.KolNext, 5), (DemoCourse.MsRelatives, 8), (DemoCourse.KolsBergen, 6), (DemoCourse.Starthjelp, 4),
    ];

    private static readonly ChecklistPoint[] Swedish =
    [
        new("Förankra utbildningen hos verksamhetschefen", Coordinator, First, -120),
        new("Välj två ledare och se att båda gått ledarutbildningen", Coordinator, First, -70),
        new("Boka lokal, helst nära hållplats och med plats för rullstol", Coordinator, First, -60),
        new("Publicera och berätta för mottagningar och patientföreningar", Coordinator, First, -49),
        new("Svara alla som sökt plats", Coordinator, First, -21),
        new("Skicka kallelsen med tid, plats och resväg", Coordinator, First, -14),
        new("Fråga om tolk, hörslinga och allergier", Coordinator, First, -14),
        new("Träffas och gå igenom kvällen tillsammans", Staff, First, -7),
        new("Samla in gruppens frågor", Lived, First, 0),
        new("Bjud in ämnesexperter till frågor gruppen valt", Staff, First, 3),
        new("Lämna ut utvärderingen vid sista träffen", Staff, Last, 0),
        new("Se att alla träffar är loggade och signerade", Coordinator, Last, 7),
        new("Begär ersättning", Lived, Last, 14),
        new("Gå igenom utvärderingen med ledarna", Coordinator, Last, 21),
        new("Bestäm om utbildningen ska hållas igen", Coordinator, Last, 30),
    ];

    private static readonly ChecklistPoint[] Norwegian =
    [
        new("Registrer behovet og forankre det i leiinga", Coordinator, First, -150),
        new("Set ned arbeidsgruppe med minst éin brukarrepresentant", Coordinator, First, -120),
        new("Få godkjent referatet frå planleggingsmøtet", Lived, First, -80),
        new("Fordel ansvar for kvar post i programmet", Staff, First, -70),
        new("Bestill rom og videoutstyr", Coordinator, First, -70),
        new("Legg ut kurset på nynorsk og bokmål", Coordinator, First, -60),
        new("Send tilvisingstekst til fagavdelinga og fastlegane", Coordinator, First, -60),
        new("Send innkalling med pris, avbestilling og reise", Coordinator, First, -28),
        new("Avklar tolk, allergiar og tilgjenge", Coordinator, First, -14),
        new("Skriv under teieplikta", Lived, First, -7),
        new("Rund av dagen med munnleg evaluering", Staff, First, 0),
        new("Del ut evalueringsskjema og kursbevis", Staff, Last, 0),
        new("Gi frammøtelista til den som registrerer", Coordinator, Last, 3),
        new("Send honorarkrav og reiserekning", Lived, Last, 14),
        new("Hald evalueringsmøte med arbeidsgruppa", Coordinator, Last, 21),
        new("Avgjer om kurset skal haldast på nytt", Coordinator, Last, 30),
    ];

    private static readonly CourseTemplateFacts Kol = new()
    {
        Words =
        [
            new("sv", "Leva med KOL", "Att orka mer i vardagen och få svar på det gruppen själv undrar över.", "Var och en väljer ett eget mål vid första träffen."),
            new("en", "Living with COPD", "To manage more of everyday life and to have the group's own questions answered.", "Each chooses a goal of her own at the first session."),
        ],
        ConditionId = DemoIds.Condition("kol"),
        UnitId = DemoIds.Unit("sk-lung"),
        Place = "Lungmottagningen, Skaraborgs Sjukhus Skövde",
        TravelNote = "Buss 1 från resecentrum stannar vid huvudentrén.",
        SessionCount = 6,
        Weekday = DayOfWeek.Tuesday,
    };

    private static readonly CourseTemplateFacts MsRelatives = new()
    {
        Words = [new("sv", "MS för dig som är närstående", "Att få prata med andra som lever nära någon med MS.", string.Empty)],
        ConditionId = DemoIds.Condition("ms"),
        Audience = Audience.Relatives,
        UnitId = DemoIds.Unit("sk-neuro"),
        Place = "Neurologmottagningen, Skaraborgs Sjukhus Skövde",
        SessionCount = 4,
        DaysBetween = 14,
        Weekday = DayOfWeek.Wednesday,
        Start = new TimeOnly(17, 30),
        End = new TimeOnly(19, 30),
    };

    private static readonly CourseTemplateFacts Pain = new()
    {
        Words =
        [
            new("sv", "Leva med långvarig smärta", "Att hitta ett eget sätt att leva bra fast det gör ont.", "Att kunna mer av det som är viktigt."),
            new("en", "Living with long-lasting pain", "To find a way of one's own to live well though it hurts.", "To do more of what matters."),
        ],
        ConditionId = DemoIds.Condition("pain"),
        SessionCount = 8,
        Weekday = DayOfWeek.Thursday,
    };

    private static readonly CourseTemplateFacts Kols = new()
    {
        Words =
        [
            new("nn", "Kols: lære og meistre", "Å leve godt med kols, med det deltakarane sjølve spør om.", "Å kjenne att forverring og vite kva ein gjer."),
            new("nb", "Kols: lære og mestre", "Å leve godt med kols, med det deltakerne selv spør om.", "Å kjenne igjen forverring og vite hva man gjør."),
        ],
        ConditionId = DemoIds.Condition("kol"),
        Audience = Audience.PatientsAndRelatives,
        FewestPlaces = 6,
        MostPlaces = 16,
        SessionCount = 2,
        Weekday = DayOfWeek.Tuesday,
        Start = new TimeOnly(9, 0),
        End = new TimeOnly(14, 30),
    };

    private static readonly CourseTemplateFacts Starthjelp = new()
    {
        Words =
        [
            new("nn", "Starthjelp", "For foreldre til barn som nyleg har fått vite om funksjonsnedsetjing.", "Å møte andre foreldre og finne fram i hjelpeapparatet."),
            new("nb", "Starthjelp", "For foreldre til barn som nylig har fått vite om funksjonsnedsettelse.", "Å møte andre foreldre og finne fram i hjelpeapparatet."),
        ],
        ConditionId = DemoIds.Condition("child"),
        Audience = Audience.Relatives,
        FewestPlaces = 6,
        MostPlaces = 14,
        UnitId = DemoIds.Unit("be-lms"),
        Place = "Lærings- og meistringssenteret, Bergen",
        SessionCount = 4,
        DaysBetween = 14,
        Weekday = DayOfWeek.Wednesday,
        Start = new TimeOnly(9, 0),
        End = new TimeOnly(14, 0),
    };
}
