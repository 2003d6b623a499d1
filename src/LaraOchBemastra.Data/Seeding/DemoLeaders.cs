using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Domain.Training;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>
/// Leaders of both kinds, trained and not, found and not. The identity numbers are published test numbers: Swedish ones
/// from Skatteverket's list of test personal identity numbers, Norwegian ones from NAV's synthetic population.
/// </summary>
internal static class DemoLeaders
{
    public static async Task SeedAsync(DemoWorld world)
    {
        foreach (var (region, name) in new[] { ("vgr", "Ledarutbildning i Lära och bemästra"), ("hv", "Helsepedagogikk, grunnkurs") })
        {
            await world.KeepAsync(DemoIds.Of($"training/{region}"), () => new TrainingCourse(DemoIds.Of($"training/{region}"), DemoIds.Region(region), name));
        }

        foreach (var facts in Leaders)
        {
            var leader = await world.KeepAsync(DemoIds.Leader(facts.Key), () => Make(world, facts));
            world.Leaders[facts.Key] = leader;
            if (facts.Trained)
            {
                await TrainAsync(world, facts, leader);
            }

            if (facts.Number is { } number)
            {
                await IdentifyAsync(world, facts, leader, number);
            }
        }
    }

    private static Leader Make(DemoWorld world, LeaderFacts facts)
    {
        var unit = world.Units[facts.Unit];
        var (first, last) = (facts.Name[..facts.Name.IndexOf(' ', StringComparison.Ordinal)], facts.Name[(facts.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        var kind = facts.Experience is null ? LeaderKind.Staff : LeaderKind.Experienced;
        var leader = new Leader(DemoIds.Leader(facts.Key), unit.RegionId, unit.OrganisationId, unit.Id, kind, first, last);
        leader.BeReachedAt(facts.Account ? Email(facts) : $"{facts.Key}@demo.example", "070-000 00 00");
        if (facts.Experience is { } experience)
        {
            leader.HaveLivedWith(DemoIds.Condition(facts.Condition!), experience);
        }

        if (facts.Found)
        {
            leader.AgreeToBeFound(world.Today.AddMonths(-12), facts.Named);
        }

        if (facts.Account)
        {
            leader.SignInWith(DemoIds.Account(Email(facts)));
        }

        return leader;
    }

    private static async Task TrainAsync(DemoWorld world, LeaderFacts facts, Leader leader)
    {
        var region = facts.Key.EndsWith(".no", StringComparison.Ordinal) ? "hv" : "vgr";
        var id = DemoIds.Of($"trained/{facts.Key}");
        var by = DemoIds.Account(region == "hv" ? DemoAccounts.CoordinatorNo : DemoAccounts.Coordinator);
        var record = await world.KeepAsync(id, () =>
            new TrainingRecord(id, leader.Id, DemoIds.Of($"training/{region}"), world.Today.AddMonths(-18), by));
        world.TrainedOn[leader.Id] = record.CompletedOn;
    }

    private static async Task IdentifyAsync(DemoWorld world, LeaderFacts facts, Leader leader, string number)
    {
        var norwegian = facts.Key.EndsWith(".no", StringComparison.Ordinal);
        var parsed = PersonalNumber.Parse(number, norwegian, world.Today)
            ?? throw new InvalidOperationException($"The demo's identity number for {facts.Key} is not one.");
        var id = DemoIds.Of($"payee/{facts.Key}");
        var kept = await world.KeepAsync(id, () =>
        {
            var details = new PayeeDetails(id, leader.Id);
            details.Identify(parsed, norwegian ? "Øvingsvegen 2, 5003 Bergen" : "Provgatan 2, 541 30 Skövde");
            if (norwegian)
            {
                details.BeTaxed(Card(facts), Country.Norway);
            }

            return details;
        });
        world.Payees[leader.Id] = PayeeFacts.Of(kept);
    }

    // One of each kind of card, so that the reckoning has something to show.
    private static TaxStatement Card(LeaderFacts facts) => facts.Key switch
    {
        "leader2.no" => new(TaxStatus.TaxCard, 24, From: new DateOnly(2026, 1, 1), Note: "Skattekort 2026"),
        "leader3.no" => new(TaxStatus.TaxFreeCard, TaxFree: Money.Kronor(100_000), From: new DateOnly(2026, 1, 1), Note: "Frikort 2026"),
        _ => new(TaxStatus.PayrollDecides),
    };

    private static string Email(LeaderFacts facts) => $"{facts.Key}@demo.example";

    private static readonly LeaderFacts[] Leaders =
    [
        new("staff", "Sofia Ek", "sk-lung"),
        new("staff2", "Stefan Ölund", "sk-neuro"),
        new("staff3", "Maria Hjort", "nu-heart"),
        new("staff4", "Hanna Björk", "sk-lung", Named: false),
        new("staff5", "Petra Alm", "nh-mariestad"),
        new("sas-staff", "Gunilla Roos", "sas-rheuma", Account: false),
        new("new-staff", "Jonas Palm", "sk-pain", Account: false, Trained: false),
        new("leader", "Anna Lindqvist", "sk-lung", "kol", Experience.Patient, Number: "196408233234"),
        new("leader2", "Karin Åberg", "sk-neuro", "ms", Experience.Relative, Number: "196108283166"),
        new("leader3", "Bengt Östlund", "nu-heart", "heart", Experience.Patient, Number: "195909122821"),
        new("leader4", "Eva Norén", "sk-lung", "kol", Experience.Relative, Number: "195605232775", Named: false),
        new("leader5", "Stig Ahl", "nh-mariestad", "diabetes", Experience.Patient, Number: "195107132119"),
        new("leader6", "Ingrid Ström", "sk-lung", "kol", Experience.Patient, Number: "196005272809", Named: false),
        new("leader7", "Lena Wik", "sk-neuro", "ms", Experience.Patient, Number: "199005172391"),
        new("sas-leader", "Gun Äng", "sas-rheuma", "rheuma", Experience.Patient, Account: false),
        new("rheuma-skovde", "Mats Öberg", "sk-pain", "rheuma", Experience.Patient, Account: false),
        new("pain-untrained", "Per Nilsson", "sk-pain", "pain", Experience.Patient, Account: false, Trained: false),
        new("kol-not-found", "Olle Berg", "sk-lung", "kol", Experience.Patient, Account: false, Found: false, Named: false),
        new("staff.no", "Ola Haug", "be-lms"),
        new("staff2.no", "Berit Nes", "fo-lms"),
        new("leader.no", "Liv Sæther", "be-lms", "kol", Experience.Patient, Number: "17418340118"),
        new("leader2.no", "Hilde Økland", "fo-lms", "child", Experience.Relative, Number: "01498344336"),
        new("leader3.no", "Nils Årdal", "fd-lms", "pain", Experience.Patient, Number: "27458328671"),
        new("st-staff.no", "Trond Lode", "st-lms", Account: false),
        new("st-leader.no", "Åse Hinna", "st-lms", "rheuma", Experience.Patient, Account: false),
    ];

    private sealed record LeaderFacts(
        string Key, string Name, string Unit, string? Condition = null, Experience? Experience = null, string? Number = null,
        bool Account = true, bool Trained = true, bool Found = true, bool Named = true);
}
