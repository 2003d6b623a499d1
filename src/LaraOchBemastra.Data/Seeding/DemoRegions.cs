using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>Two regions with the organisations and some units each, and what their groups share.</summary>
internal static class DemoRegions
{
    public static async Task SeedAsync(DemoWorld world)
    {
        await RegionAsync(world, "vgr", "VGR", "Västra Götalandsregionen", Country.Sweden);
        await RegionAsync(world, "hv", "HV", "Helse Vest", Country.Norway);
        if (world.Db.Entry(world.Regions["hv"]).State == Microsoft.EntityFrameworkCore.EntityState.Added)
        {
            world.Regions["hv"].Decide(mixedAudience: true, courseWithoutCondition: true, coLeaderMayReview: false, attesterMayMakeRun: false);
        }

        foreach (var (region, key, name) in Organisations)
        {
            await world.KeepAsync(DemoIds.Organisation(key), () => new Organisation(DemoIds.Organisation(key), world.Regions[region].Id, name));
        }

        foreach (var unit in Units)
        {
            world.Units[unit.Key] = await world.KeepAsync(DemoIds.Unit(unit.Key), () => Make(world, unit));
        }

        foreach (var (key, sv, nn, nb, en, broader) in Conditions)
        {
            await world.KeepAsync(DemoIds.Condition(key), () => new Condition(DemoIds.Condition(key), sv, nn, nb, en, broader));
        }
    }

    private static async Task RegionAsync(DemoWorld world, string key, string code, string name, Country country) =>
        world.Regions[key] = await world.KeepAsync(DemoIds.Region(key), () => new Region(DemoIds.Region(key), code, name, country));

    private static Unit Make(DemoWorld world, UnitFacts facts)
    {
        var unit = new Unit(DemoIds.Unit(facts.Key), DemoIds.Organisation(facts.Organisation), world.Regions[facts.Region].Id, facts.Name, facts.Place);
        unit.PayHonoraria(facts.CostCentre.Length > 0, facts.CostCentre, facts.ActivityCode);
        unit.LieIn(facts.Zone);
        unit.BeContactedThrough(facts.Contact, facts.Email, facts.Phone);
        return unit;
    }

    private static readonly (string Region, string Key, string Name)[] Organisations =
    [
        ("vgr", "skaraborg", "Skaraborgs Sjukhus"),
        ("vgr", "nu", "NU-sjukvården"),
        ("vgr", "sas", "Södra Älvsborgs Sjukhus"),
        ("vgr", "narhalsan", "Närhälsan"),
        ("hv", "bergen", "Helse Bergen"),
        ("hv", "fonna", "Helse Fonna"),
        ("hv", "forde", "Helse Førde"),
        ("hv", "stavanger", "Helse Stavanger"),
    ];

    private static readonly UnitFacts[] Units =
    [
        new("vgr", "skaraborg", "sk-lung", "Lungmottagningen Skövde", "Skövde", "41210", "8120", "Carina Holm", "lung.skovde@demo.example", "0500-00 00 10"),
        new("vgr", "skaraborg", "sk-neuro", "Neurologmottagningen Skövde", "Skövde", "41240", "8120", "Carina Holm", "neuro.skovde@demo.example", "0500-00 00 11"),
        new("vgr", "skaraborg", "sk-pain", "Smärtmottagningen Skövde", "Skövde", "41260", "8120", "Carina Holm", "smarta.skovde@demo.example", "0500-00 00 12"),
        new("vgr", "nu", "nu-heart", "Hjärtmottagningen Uddevalla", "Uddevalla", "52110", "8120", "Camilla Frisk", "hjarta.uddevalla@demo.example", "0522-00 00 10"),
        new("vgr", "sas", "sas-rheuma", "Reumatologmottagningen Borås", "Borås", "", "", "Pia Ljung", "reuma.boras@demo.example", "033-00 00 10"),
        new("vgr", "narhalsan", "nh-mariestad", "Närhälsan Mariestad rehabmottagning", "Mariestad", "63320", "8130", "Petra Alm", "rehab.mariestad@demo.example", "0501-00 00 10"),
        new("hv", "bergen", "be-lms", "Lærings- og meistringssenteret i Bergen", "Bergen", "71110", "360", "Kari Vik", "lms.bergen@demo.example", "55 00 00 10", EmployerZone.I),
        new("hv", "fonna", "fo-lms", "Lærings- og meistringssenteret i Haugesund", "Haugesund", "72110", "360", "Synnøve Eide", "lms.haugesund@demo.example", "52 00 00 10", EmployerZone.I),
        new("hv", "forde", "fd-lms", "Lærings- og meistringssenteret i Førde", "Førde", "73110", "360", "Arne Myklebust", "lms.forde@demo.example", "57 00 00 10", EmployerZone.Ia),
        new("hv", "stavanger", "st-lms", "Lærings- og mestringssenteret i Stavanger", "Stavanger", "74110", "360", "Marit Fjell", "lms.stavanger@demo.example", "51 00 00 10", EmployerZone.I),
    ];

    private static readonly (string Key, string Sv, string Nn, string Nb, string En, bool Broader)[] Conditions =
    [
        ("kol", "KOL", "KOLS", "KOLS", "COPD", false),
        ("ms", "MS", "MS", "MS", "MS", false),
        ("heart", "Hjärtsvikt", "Hjartesvikt", "Hjertesvikt", "Heart failure", false),
        ("rheuma", "Reumatisk sjukdom", "Revmatisk sjukdom", "Revmatisk sykdom", "Rheumatic disease", false),
        ("diabetes", "Diabetes typ 2", "Diabetes type 2", "Diabetes type 2", "Type 2 diabetes", false),
        ("pain", "Långvarig smärta", "Langvarige smerter", "Langvarige smerter", "Long-lasting pain", true),
        ("child", "Barn med funktionsnedsättning", "Barn med funksjonsnedsetjing", "Barn med funksjonsnedsettelse", "Child with a disability", true),
    ];

    private sealed record UnitFacts(
        string Region, string Organisation, string Key, string Name, string Place,
        string CostCentre, string ActivityCode, string Contact, string Email, string Phone, EmployerZone Zone = EmployerZone.None);
}
