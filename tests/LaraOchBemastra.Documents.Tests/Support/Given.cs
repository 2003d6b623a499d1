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
        Voucher = 17,
        Made = Made,
        Payee = new PayoutPayee(name, "19640823-3234", "Björkvägen 4\n541 50 Skövde", "Konto anmält hos lönebanken")
        {
            Email = "asa.oberg@exempel.se",
            Phone = "070-174 06 05",
            Protected = false,
        },
        Assignment = new PayoutAssignment(
            "Skaraborgs Sjukhus", "45210", "8120", "LOB26", "SKAS-26-03", "Ledare med egen erfarenhet"),
        Days = [.. Enumerable.Range(0, days).Select(SwedishDay)],
        LostEarnings = [new PayoutLostEarnings(new DateOnly(2026, 10, 1), 3.5m, 25_000, 87_500, "Västgöta Åkeri AB", Taxable) { WageType = "1646", Evidence = 1 }],
        Travel =
        [
            new PayoutExpense(new DateOnly(2026, 10, 1), "Egen bil", 84, 250, 21_000, "Skövde–Lidköping tur och retur, träff 1", TaxFree) { WageType = "5060" },
            new PayoutExpense(new DateOnly(2026, 10, 1), "Parkering", null, null, 6_000, "P-hus Lidköping", Undecided) { WageType = "5070", Evidence = 2 },
            new PayoutExpense(new DateOnly(2026, 10, 8), "Kollektivtrafik", null, null, 11_250, "Tåg Skövde–Lidköping, träff 2", TaxFree) { WageType = "5115", Evidence = 0 },
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

    /// <summary>An ordinary claim: three afternoons and the way there by car.</summary>
    public static PayoutForm AnOrdinaryForm() => ASwedishForm(days: 3) with
    {
        LostEarnings = [],
        Travel =
        [
            .. Enumerable.Range(0, 3).Select(week => new PayoutExpense(
                new DateOnly(2026, 10, 1).AddDays(7 * week), "Egen bil", 84, 250, 21_000, "Skövde–Lidköping tur och retur", Undecided) { WageType = "5060" }),
        ],
        Remarks = [],
    };

    /// <summary>All that the form has room for: twelve days, twenty other lines, and nothing short.</summary>
    public static PayoutForm ALongForm()
    {
        const string name = "Anna-Karin Elisabet Montgomery-Cederhielm von Wallenstråle";
        var form = ASwedishForm(days: 12, name);
        return form with
        {
            Payee = form.Payee with
            {
                Address = "Stora Norra Kungsvägstorget 114 B, lägenhet 1204\n541 50 Skövde",
                Account = "Bankkonto 8327-9, 123 456 789-0",
                Email = "anna-karin.montgomery-cederhielm.von.wallenstrale@exempel.se",
            },
            Assignment = form.Assignment with { Organisation = "Sahlgrenska Universitetssjukhuset och Hälsan i hela västra regionen" },
            Days = [.. form.Days.Select((day, week) => day with { Far = week % 2 == 0, Meals = "Regionen: lunch, middag" })],
            LostEarnings = [.. Enumerable.Range(0, 4).Select(week => form.LostEarnings[0] with
            {
                Date = form.Days[week].Date,
                Employer = "Västgötaslättens Lantbruks- och Maskinringsentreprenörer ekonomisk förening",
            })],
            Travel = [.. Enumerable.Range(0, 16).Select(place => form.Travel[place % 3] with
            {
                Date = form.Days[place % 12].Date,
                Kind = place % 4 == 0 ? "Egen bil, skattepliktig del" : form.Travel[place % 3].Kind,
                Purpose = "Skövde–Lidköping över Skara och Götene tur och retur, träff och möte efteråt med den andra ledaren",
                Treatment = Undecided,
            })],
        };
    }

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
        new TimeOnly(11, 45), new TimeOnly(13, 0), new TimeOnly(15, 30), new TimeOnly(16, 15), 4.5m, "Hel dag", 186_300, Taxable)
    {
        WageType = "4300",
        Far = week == 0 ? false : null,
        Meals = week == 0 ? "Regionen: lunch" : "Inga",
    };

    private static PayoutSums SwedishSums(long honorarium)
    {
        var taxable = honorarium + 87_500;
        var tax = taxable * 30 / 100 / 100 * 100;
        return new PayoutSums(
            [new PayoutSum("Arvode", honorarium), new PayoutSum("Förlorad arbetsinkomst", 87_500), new PayoutSum("Resor", 38_250)],
            taxable, 32_250, 6_000, tax, taxable + 38_250 - tax, taxable * 3142 / 10_000);
    }
}
