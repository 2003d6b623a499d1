using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>Mandates and deputies, and claims that were stopped, split and corrected on their way, in both regions.</summary>
internal static class DemoGates
{
    private const int NorwegianRun = 3;
    private static readonly Gates _skaraborg = new(DemoAccounts.Reviewer, DemoAccounts.Attester);
    private static readonly Gates _bergen = new(DemoAccounts.ReviewerNo, DemoAccounts.AttesterNo);

    public static async Task SeedAsync(DemoWorld world)
    {
        await MandatesAsync(world);
        await SwedenAsync(world);
        await NorwayAsync(world);
    }

    private static async Task MandatesAsync(DemoWorld world)
    {
        var (year, source) = (new DateOnly(world.Today.Year - 1, 1, 1), "Delegationsordning, exempel");
        await ChoicesAsync(world, "vgr", unusualPercent: 150);
        await ChoicesAsync(world, "hv", unusualPercent: 200);
        await MandateAsync(world, "vgr", DemoAccounts.Attester, "41210", 20_000, year, source);
        await MandateAsync(world, "vgr", DemoAccounts.Attester, string.Empty, 8_000, year, source);
        await MandateAsync(world, "vgr", DemoAccounts.Attester2, string.Empty, 50_000, year, source);
        await MandateAsync(world, "hv", DemoAccounts.AttesterNo, string.Empty, 20_000, year, "Fullmaktsmatrise, døme");
        await MandateAsync(world, "hv", "attester2.no@demo.example", string.Empty, 50_000, year, "Fullmaktsmatrise, døme");
        await DeputyAsync(world, "vgr", DemoAccounts.Attester, DemoAccounts.Attester2, world.Today.AddDays(7), world.Today.AddDays(20));
        await DeputyAsync(world, "hv", DemoAccounts.AttesterNo, "attester2.no@demo.example", world.Today.AddDays(-30), world.Today.AddDays(-17));
    }

    private static async Task SwedenAsync(DemoWorld world)
    {
        var today = world.Today;
        (await OpenClaim.FileAsync(world, DemoClaim.Rejected, DemoCourse.KolLidkoping, "leader6", [0], today.AddDays(-19)))?
            .Journey((12, 20), (16, 0)).Submit()
            .Reject(_skaraborg, "Parkeringen och den förlorade arbetsinkomsten saknas. Skicka in på nytt med allt på en gång.", today.AddDays(-17));
        (await OpenClaim.FileAsync(world, DemoClaim.Withdrawn, DemoCourse.MsRelatives, "leader2", [0], today.AddDays(-6)))?
            .Journey((16, 50), (20, 10)).Submit().Withdraw(today.AddDays(-6));
        (await OpenClaim.FileAsync(world, DemoClaim.OnHold, DemoCourse.KolLidkoping, "leader6", [4], today.AddDays(-8)))?
            .Journey((12, 20), (16, 0))
            .Line(ClaimLineKind.CarKm, 160, Money.Zero, "Skövde - Lidköping och hem")
            .Line(ClaimLineKind.Parking, 1, Money.Kronor(40), "Parkering vid sjukhuset")
            .Submit()
            .ReturnLine(ClaimLineKind.CarKm, _skaraborg, "Sträckan är 104 km fram och tillbaka. Resten går vidare.", await NumberAsync(world, "vgr", today), DemoClaim.SplitOff, today.AddDays(-7))
            .Hold(_skaraborg, "Kvittot på parkeringen kommer med posten.", today.AddDays(-7));

        // Home at noon already: the day was half a day. She says so herself.
        await CorrectAsync(
            world, "vgr", DemoClaim.PaidFullDay, DemoClaim.Correction, by: null, today.AddDays(-4),
            chain => new CorrectionEntry(
                [new(chain.Days()[0].Day.Id, HonorariumExtent.HalfDay, 0)], [], "Jag åkte hem klockan tolv, så det blev en halv dag."));
    }

    private static async Task NorwayAsync(DemoWorld world)
    {
        var today = world.Today;
        var first = world.Past(DayOfWeek.Monday, 14);
        var facts = new GroupFacts
        {
            Title = "Leve med KOLS, to ettermiddagar",
            Purpose = "Å dele erfaringar og finne eigne måtar.",
            ConditionId = DemoIds.Condition("kol"),
            Audience = Audience.PatientsAndRelatives,
            Language = "nn",
            Place = "Haukeland universitetssjukehus, auditoriet i LMS",
        };
        var plan = new CoursePlan(DemoCourse.KolsAfternoons, 58, "be-lms", facts, DemoWorld.Series(first, 2, 7, new TimeOnly(12, 0), new TimeOnly(15, 0)))
        {
            Leaders = ["staff.no", "leader.no"],
            People = ["Kari V", "Nils T", "Aud H*"],
        };
        if (await BuiltCourse.MakeAsync(world, plan) is not { } course)
        {
            return;
        }

        course.Held(0).Held(1).Close();
        await world.Db.SaveChangesAsync();
        var last = course.Session(1).Date;
        (await OpenClaim.FileAsync(world, DemoClaim.PaidBergen, DemoCourse.KolsAfternoons, "leader.no", [0], last))?
            .Line(ClaimLineKind.PublicTransport, 1, Money.Kronor(48), "Bybanen frå Nesttun og heim")
            .Submit().Review(_bergen, last.AddDays(2)).Attest(_bergen, last.AddDays(3));
        (await OpenClaim.FileAsync(world, DemoClaim.RejectedBergen, DemoCourse.KolsAfternoons, "leader.no", [1], last))?
            .Submit().Reject(_bergen, "Reisa manglar. Send inn på nytt med alt på ein gong.", last.AddDays(2));
        (await OpenClaim.FileAsync(world, DemoClaim.WithdrawnBergen, DemoCourse.KolsAfternoons, "leader.no", [1], last.AddDays(3)))?
            .Submit().Withdraw(last.AddDays(3));
        (await OpenClaim.FileAsync(world, DemoClaim.OnHoldBergen, DemoCourse.KolsAfternoons, "leader.no", [1], last.AddDays(4)))?
            .Line(ClaimLineKind.PublicTransport, 1, Money.Kronor(480), "Bybanen frå Nesttun og heim")
            .Submit()
            .ReturnLine(ClaimLineKind.PublicTransport, _bergen, "Ein tur kostar 48 kroner. Resten går vidare.", await NumberAsync(world, "hv", last), DemoClaim.SplitOffBergen, last.AddDays(6))
            .Hold(_bergen, "Ventar på svar frå kurslederen om tida.", last.AddDays(6));
        await PayAsync(world, last);
        await CorrectAsync(
            world, "hv", DemoClaim.PaidBergen, DemoClaim.CorrectionBergen, by: DemoAccounts.FinanceNo, today.AddDays(-4),
            chain => new CorrectionEntry(
                [new(chain.Days()[0].Day.Id, HonorariumExtent.Hours, 2.5m)], [], "Loggen seier at samlinga slutta ein halv time før."));
    }

    private static async Task PayAsync(DemoWorld world, DateOnly last)
    {
        var (region, claim) = (world.Regions["hv"], world.Claims[DemoClaim.PaidBergen]);
        var payDay = DemoSpring.OnWeekday(last.AddDays(20));
        var order = new PayoutRunOrder(
            NorwegianRun, DemoIds.Account(DemoAccounts.FinanceNo), last.AddDays(8), payDay, await world.Db.NextVoucherAsync(region.Id, payDay));
        var run = PayoutRun.Make(
            order, [claim], region, await world.PaymentRulesAsync(region), world.Payees, DemoWorld.At(last.AddDays(9), 11), DemoIds.Run(NorwegianRun));
        world.Add(run);
        await world.Db.SaveChangesAsync();
        run.MarkPaid(DemoIds.Account(DemoAccounts.FinanceNo), [claim], DemoWorld.At(payDay, 9));
    }

    private static async Task CorrectAsync(
        DemoWorld world, string region, string paid, string key, string? by, DateOnly on, Func<ClaimChain, CorrectionEntry> right)
    {
        if (!world.Claims.TryGetValue(paid, out var claim))
        {
            return;
        }

        var chain = ClaimChain.Of(claim, [claim]);
        var correction = chain.Correct(
            right(chain),
            by is null ? claim.PayeeAccountId : DemoIds.Account(by),
            await NumberAsync(world, region, on),
            await world.ClaimRulesAsync(world.Regions[region]),
            DemoWorld.At(on, 15),
            DemoIds.Claim(key));
        world.Add(correction);
    }

    private static Task<string> NumberAsync(DemoWorld world, string region, DateOnly on) => world.NextClaimNumberAsync(world.Regions[region], on.Year);

    private static async Task ChoicesAsync(DemoWorld world, string region, int unusualPercent) =>
        await world.KeepAsync(DemoIds.Of($"gate-choices/{region}"), () =>
        {
            // Nothing is drawn for control here: a journey through the demo must not depend on a draw.
            var choices = new GateChoices(DemoIds.Of($"gate-choices/{region}"), DemoIds.Region(region));
            choices.Decide(mandatesRequired: true, samplePercent: 0, unusualPercent);
            return choices;
        });

    private static async Task MandateAsync(DemoWorld world, string region, string who, string costCentre, long kronor, DateOnly from, string source)
    {
        var id = DemoIds.Of($"mandate/{who}/{costCentre}");
        var entry = new MandateEntry(DemoIds.Region(region), DemoIds.Account(who), costCentre, Money.Kronor(kronor), from, source);
        await world.KeepAsync(id, () => Mandate.Give(entry, AdminOf(region), [], DemoWorld.At(world.Today.AddDays(-60), 9), id));
    }

    private static async Task DeputyAsync(DemoWorld world, string region, string forWhom, string who, DateOnly from, DateOnly until)
    {
        var id = DemoIds.Of($"deputy/{who}");
        var entry = new DeputyEntry(DemoIds.Region(region), DemoIds.Account(who), DemoIds.Account(forWhom), from, until);
        await world.KeepAsync(id, () => Deputy.Name(entry, AdminOf(region), DemoWorld.At(world.Today.AddDays(-60), 9), id));
    }

    private static Guid AdminOf(string region) => DemoIds.Account(region == "vgr" ? DemoAccounts.Admin : DemoAccounts.AdminNo);
}
