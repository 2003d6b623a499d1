using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>Codes to try the files with, each named as an example; only the payer's own number is real.</summary>
internal static class DemoBooking
{
    private static readonly DateOnly From = new(2022, 1, 1);

    private static readonly Dictionary<ClaimLineKind, (string Sv, string Nn)> Kinds = new()
    {
        [ClaimLineKind.Honorarium] = ("Arvode", "Honorar"),
        [ClaimLineKind.LostEarnings] = ("Förlorad arbetsinkomst", "Tapt arbeidsforteneste"),
        [ClaimLineKind.CarKm] = ("Egen bil", "Eigen bil"),
        [ClaimLineKind.PublicTransport] = ("Kollektivtrafik", "Kollektivtransport"),
        [ClaimLineKind.Parking] = ("Parkering", "Parkering"),
        [ClaimLineKind.BenefitCarKm] = ("Förmånsbil", "Firmabil"),
        [ClaimLineKind.ElectricBenefitCarKm] = ("Förmånsbil, el", "Firmabil, el"),
        [ClaimLineKind.CongestionTax] = ("Trängselskatt", "Bompengar"),
        [ClaimLineKind.Taxi] = ("Taxi", "Taxi"),
        [ClaimLineKind.CarKmExcess] = ("Egen bil, skattepliktig del", "Eigen bil, skattepliktig del"),
    };

    public static async Task SeedAsync(DemoWorld world)
    {
        await RulesAsync(world, "vgr", new BookingChoices(
            BookedBy.Payroll, "Västra Götalandsregionen", "232100-0131", "VGR", "L", 1, 2, 6, PayeeDimension: null));
        await RulesAsync(world, "hv", new BookingChoices(
            BookedBy.Ledger, "Helse Vest", string.Empty, string.Empty, "L", 1, null, 6, PayeeDimension: null));
        await CodesAsync(world, "vgr", DemoAccounts.Admin, new BookingExampleWords(
            "EXEMPEL", "Exempel som följer med portalen. Byt mot regionens egna koder.", subject => Name(subject, swedish: true)));
        await NamesAsync(world);
        await MeetingsAsync(world, "vgr", DemoAccounts.Admin, "EXEMPEL Arvode för möte", "Exempel som följer med portalen. Byt mot regionens egna koder.");
        await MeetingsAsync(world, "hv", DemoAccounts.AdminNo, "EKSEMPEL Honorar for møte", "Eksempel som følgjer med portalen. Byt til regionen sine eigne kodar.");
        await CodesAsync(world, "hv", DemoAccounts.AdminNo, new BookingExampleWords(
            "EKSEMPEL", "Eksempel som følgjer med portalen. Byt til regionen sine eigne kodar.", subject => Name(subject, swedish: false)));
    }

    // A kind of work with codes of its own; the pattern of the others with the work at its end.
    private static async Task MeetingsAsync(DemoWorld world, string region, string by, string label, string source)
    {
        foreach (var table in new[] { BookingTable.WageType, BookingTable.Account })
        {
            var entry = new BookingEntry(
                DemoIds.Region(region), table, BookingSubject.Of(ClaimLineKind.Honorarium, Treatment.Taxable), From, "90112", label, source, Assumed: true)
            {
                Work = WorkKind.Meeting,
            };
            var id = DemoIds.Of($"booking/{region}/{table}/{entry.For.Key}");
            await world.KeepAsync(id, () => BookingCode.Enter(entry, [], DemoIds.Account(by), DemoWorld.At(world.Today.AddMonths(-13), 10), id: id));
        }
    }

    private static async Task NamesAsync(DemoWorld world)
    {
        foreach (var (table, code, label) in new[]
        {
            (BookingTable.CostCentre, "41210", "EXEMPEL Kurser i östra delen"),
            (BookingTable.CostCentre, "52110", "EXEMPEL Kurser i västra delen"),
            (BookingTable.Activity, "8120", "EXEMPEL Patientutbildning"),
        })
        {
            var id = DemoIds.Of($"booking/vgr/{table}/{code}");
            var entry = new BookingEntry(
                DemoIds.Region("vgr"), table, new BookingSubject(code), From, string.Empty, label, "Exempel som följer med portalen.", Assumed: true);
            await world.KeepAsync(id, () => BookingCode.Enter(entry, [], DemoIds.Account(DemoAccounts.Admin), DemoWorld.At(world.Today.AddMonths(-13), 10), id: id));
        }
    }

    private static string Name(BookingSubject subject, bool swedish)
    {
        if (subject.Line is not var (kind, treatment))
        {
            return subject.Side switch
            {
                BookingSide.Tax => swedish ? "Avdragen skatt" : "Trekt skatt",
                BookingSide.Net => swedish ? "Skuld till mottagaren" : "Skuld til mottakaren",
                BookingSide.Contribution => swedish ? "Arbetsgivaravgift, kostnad" : "Arbeidsgivaravgift, kostnad",
                _ => swedish ? "Arbetsgivaravgift, skuld" : "Arbeidsgivaravgift, skuld",
            };
        }

        var (sv, nn) = Kinds.GetValueOrDefault(kind, (kind.ToString(), kind.ToString()));
        var taxed = treatment switch
        {
            Treatment.Taxable => swedish ? "skattepliktigt" : "skattepliktig",
            Treatment.TaxFree => "skattefritt",
            _ => swedish ? "lönekontoret avgör" : "lønskontoret avgjer",
        };
        return $"{(swedish ? sv : nn)}, {taxed}";
    }

    private static Task<BookingRules> RulesAsync(DemoWorld world, string region, BookingChoices choices)
    {
        var id = DemoIds.Of($"booking-rules/{region}");
        return world.KeepAsync(id, () =>
        {
            var rules = new BookingRules(id, DemoIds.Region(region));
            rules.Decide(choices);
            return rules;
        });
    }

    private static async Task CodesAsync(DemoWorld world, string region, string by, BookingExampleWords words)
    {
        foreach (var entry in BookingExamples.Missing(DemoIds.Region(region), From, [], words))
        {
            var id = DemoIds.Of($"booking/{region}/{entry.Table}/{entry.Subject.Key}");
            await world.KeepAsync(id, () => BookingCode.Enter(entry, [], DemoIds.Account(by), DemoWorld.At(world.Today.AddMonths(-13), 10), id: id));
        }
    }
}
