using LaraOchBemastra.Domain.Leaders;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>What leaders agree to in each region, and those who have.</summary>
internal static class DemoAgreements
{
    private const string Swedish = """
        Uppdraget: du leder utbildningen tillsammans med en kollega med den andra sortens kunskap. Ni planerar, leder och loggar alla träffar, och ni möts efteråt.
        Tid: ungefär tre timmar för varje träff, förberedelsen inräknad.
        Ersättning: du med egen erfarenhet får arvode enligt regionens beslut. Du som är anställd leder inom din tjänst.
        Tystnad: det som sägs i gruppen stannar i gruppen, också efter utbildningen.
        """;

    private const string Nynorsk = """
        Oppgåva: du leier kurset saman med ein som har den andre sorten kunnskap. De planlegg, leier og loggfører alle samlingane, og møtest etterpå.
        Tid: om lag tre timar for kvar samling, førebuing medrekna.
        Honorar: du med eiga erfaring får honorar etter satsane til helseføretaket. Du som er tilsett, leier i arbeidstida.
        Teieplikt: det som blir sagt i gruppa, blir i gruppa, også etter kurset.
        """;

    private const string Bokmål = """
        Oppgaven: du leder kurset sammen med en som har den andre sorten kunnskap. Dere planlegger, leder og loggfører alle samlingene, og møtes etterpå.
        Tid: omtrent tre timer for hver samling, forberedelse medregnet.
        Honorar: du med egen erfaring får honorar etter helseforetakets satser. Du som er ansatt, leder i arbeidstiden.
        Taushet: det som sies i gruppen, blir i gruppen, også etter kurset.
        """;

    private const string English = """
        The task: you lead the course together with somebody who has the other kind of knowledge. You plan, lead and log every session, and meet afterwards.
        Hours: about three hours for each session, preparation included.
        Pay: with lived experience you are paid an honorarium by the region's decision. If you are employed you lead within your work.
        Confidentiality: what is said in the group stays in the group, also after the course.
        """;

    // The other staff leaders of the demo have not read it yet: their coordinator sees whose answer is missing.
    private static readonly string[] Accepted = ["staff", "leader", "leader2", "leader3", "leader5", "leader.no", "leader2.no"];

    public static async Task SeedAsync(DemoWorld world)
    {
        foreach (var region in new[] { "vgr", "hv" })
        {
            var id = DemoIds.Of($"agreement/{region}");
            await world.KeepAsync(id, () => new AgreementText(
                id, DemoIds.Region(region), 1, Swedish, Nynorsk, Bokmål, English, DemoWorld.At(world.Today.AddDays(-60), 9)));
        }

        foreach (var leader in Accepted)
        {
            var norwegian = leader.EndsWith(".no", StringComparison.Ordinal);
            var id = DemoIds.Of($"accepted/{leader}");
            await world.KeepAsync(id, () => new AgreementAcceptance(
                id, DemoIds.Leader(leader), DemoIds.Of(norwegian ? "agreement/hv" : "agreement/vgr"), 1, norwegian ? "nn" : "sv", DemoWorld.At(world.Today.AddDays(-50), 18)));
        }
    }
}
