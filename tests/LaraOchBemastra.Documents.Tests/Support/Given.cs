using LaraOchBemastra.Documents.Payouts;

namespace LaraOchBemastra.Documents.Tests.Support;

/// <summary>Forms as a region would file them. People are invented, identity numbers are published test numbers.</summary>
internal static class Given
{
    private const string Taxable = "Skattepliktig", TaxFree = "Skattefri", Undecided = "Lönekontoret avgör";

    private static readonly DateTimeOffset Made = new(2026, 11, 20, 8, 30, 0, TimeSpan.Zero);

    /// <summary>A Swedish course of Thursday afternoons: a full day each, lost pay on one, travel on the first.</summary>
    public static PayoutForm ASwedishForm(int days = 6, string name = "Åsa Öberg Ångström") => new()
    {
        Reference = "B-2026-0017",
        RunNumber = "2026-11",
        Made = Made,
        Payee = new PayoutPayee(name, "19640823-3234", "Björkvägen 4\n541 50 Skövde", "Konto anmält hos lönebanken"),
        Assignment = new PayoutAssignment(
            "Skaraborgs Sjukhus", "45210", "8120", "LOB26", "SKAS-26-03", "Ledare med egen erfarenhet"),
        Days = [.. Enumerable.Range(0, days).Select(SwedishDay)],
        LostEarnings = [new PayoutLostEarnings(new DateOnly(2026, 10, 1), 3.5m, 25_000, 87_500, "Västgöta Åkeri AB", Taxable)],
        Travel =
        [
            new PayoutExpense(new DateOnly(2026, 10, 1), "Egen bil", 84, 250, 21_000, "Skövde–Lidköping tur och retur, träff 1", TaxFree),
            new PayoutExpense(new DateOnly(2026, 10, 1), "Parkering", null, null, 6_000, "P-hus Lidköping", Undecided),
            new PayoutExpense(new DateOnly(2026, 10, 8), "Kollektivtrafik", null, null, 11_250, "Tåg Skövde–Lidköping, träff 2", TaxFree),
        ],
        Sums = SwedishSums(days * 186_300),
        TaxBasis = "Sidoinkomst, 30 procent på ersättning över 1 000 kr under året",
        Remarks = ["Den 8 oktober ändrades hel dag från halv: återkomsten försenades av tåget."],
        Signatures =
        [
            new PayoutSignature("Underskrift", name, new DateTime(2026, 11, 6, 18, 42, 0, DateTimeKind.Unspecified)),
            new PayoutSignature("Granskning", "Märta Sjögren", new DateTime(2026, 11, 9, 9, 5, 0, DateTimeKind.Unspecified)),
            new PayoutSignature("Beslutsattest", "Göran Ek", new DateTime(2026, 11, 10, 13, 20, 0, DateTimeKind.Unspecified)),
        ],
    };

    /// <summary>A Norwegian course paid by the hour.</summary>
    public static PayoutForm ANorwegianForm() => new()
    {
        Reference = "K-2026-0008",
        RunNumber = "2026-11",
        Made = Made,
        Payee = new PayoutPayee("Bjørg Sæther Østby", "010170*****", "Sjøgaten 12\n5020 Bergen", "Konto registrert hos lønnskontoret"),
        Assignment = new PayoutAssignment("Helse Bergen", "330120", null, null, "HB-26-11", "Brukerrepresentant"),
        Days =
        [
            new PayoutDay(new DateOnly(2026, 10, 13), null, new TimeOnly(9, 0), new TimeOnly(14, 30), null, 5.5m, "5,5 timer à 355\u00A0kr", 195_250, "Lønnskontoret avgjør"),
            new PayoutDay(new DateOnly(2026, 10, 14), null, new TimeOnly(9, 0), new TimeOnly(14, 30), null, 5.5m, "5,5 timer à 355\u00A0kr", 195_250, "Lønnskontoret avgjør"),
        ],
        Sums = new PayoutSums([new PayoutSum("Honorar", 390_500)], 0, 0, 390_500, 0, 390_500, 55_061),
        TaxBasis = "Under 2 000 kr i året er fritt for skatt; lønnskontoret kjenner årets sum",
        Signatures =
        [
            new PayoutSignature("Underskrift", "Bjørg Sæther Østby", new DateTime(2026, 10, 15, 8, 0, 0, DateTimeKind.Unspecified)),
            new PayoutSignature("Attestering", "Kåre Øye", new DateTime(2026, 10, 16, 10, 0, 0, DateTimeKind.Unspecified)),
            new PayoutSignature("Godkjenning", "Ærlend Å", new DateTime(2026, 10, 16, 15, 45, 0, DateTimeKind.Unspecified)),
        ],
    };

    private static PayoutDay SwedishDay(int week) => new(
        new DateOnly(2026, 10, 1).AddDays(7 * week),
        new TimeOnly(11, 45), new TimeOnly(13, 0), new TimeOnly(15, 30), new TimeOnly(16, 15), 4.5m, "Hel dag", 186_300, Taxable);

    private static PayoutSums SwedishSums(long honorarium)
    {
        var taxable = honorarium + 87_500;
        var tax = taxable * 30 / 100 / 100 * 100;
        return new PayoutSums(
            [new PayoutSum("Arvode", honorarium), new PayoutSum("Förlorad arbetsinkomst", 87_500), new PayoutSum("Resor", 38_250)],
            taxable, 32_250, 6_000, tax, taxable + 38_250 - tax, taxable * 3142 / 10_000);
    }
}
