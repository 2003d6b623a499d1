using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Tests.Support;

/// <summary>A run as a region would pay it: a claim of many kinds, and a correction that takes back half a day.</summary>
internal static class GivenRun
{
    public static readonly DateTimeOffset Made = new(2026, 11, 20, 8, 30, 0, TimeSpan.Zero);

    private static readonly (ClaimLineKind Kind, string Text)[] Kinds =
        [.. Enum.GetValues<ClaimLineKind>().Select(kind => (kind, kind == ClaimLineKind.Honorarium ? "Arvode" : $"Slag {(int)kind}"))];

    public static PayoutRunSheet Sheet(BookedBy bookedBy = BookedBy.Payroll)
    {
        var first = Claim("VGR-2026-000017", "Åsa Öberg", "196408233234", 11,
        [
            Line(ClaimLineKind.Honorarium, 186_300, detail: "Hel dag", unit: "dag"),
            Line(ClaimLineKind.LostEarnings, 87_500, 3.5m, 25_000, unit: "timme"),
            Line(ClaimLineKind.CarKm, 21_000, 84, 250, Treatment.TaxFree, "km"),
            Line(ClaimLineKind.Parking, 6_000, treatment: Treatment.PayrollDecides, priced: false),
        ], new PayoutRunTotal(273_800, 21_000, 6_000, 82_100, 218_700, 86_028));
        var second = Claim("VGR-2026-000018", "=Jönsson; \"Kalle\"", "197010632391", 12,
            [Line(ClaimLineKind.Honorarium, -93_200, detail: "Halv dag", unit: "dag")],
            new PayoutRunTotal(-93_200, 0, 0, -27_900, -65_300, null)) with
        { Corrects = "VGR-2026-000003" };
        return Of([first, second], bookedBy);
    }

    /// <summary>A payment each claim, booked on a code of every kind.</summary>
    public static PayoutRunSheet Of(IReadOnlyList<PayoutRunClaim> claims, BookedBy bookedBy = BookedBy.Payroll) => new()
    {
        RunNumber = "11",
        Made = Made,
        PayDay = new DateOnly(2026, 11, 25),
        Currency = "SEK",
        Booking = new PayoutBooking
        {
            BookedBy = bookedBy,
            CompanyName = "Västra Götalandsregionen",
            CompanyNumber = "232100-0131",
            CompanyId = "VGR",
            Series = "L",
            Sides = Enum.GetValues<BookingSide>().ToDictionary(side => side, side => new BookedCode($"99{(int)side:00}", $"EXEMPEL {side}")),
            Dimensions =
            [
                new BookedDimension(1, "Kostnadsställe", new Dictionary<string, string> { ["45210"] = "Kurser i Skövde" }),
                new BookedDimension(6, "Utbildning", new Dictionary<string, string> { ["SKAS-26-03"] = "SKAS-26-03" }),
            ],
        },
        Claims = claims,
        Payees = [.. claims.Select(claim => new PayoutRunPayee
        {
            Name = claim.Payee.Name,
            IdentityDigits = claim.IdentityDigits,
            Voucher = claim.Voucher,
            Claims = [claim],
            Total = claim.Total,
            TaxFreeCar = claim.Lines.Where(line => line.Kind == ClaimLineKind.CarKm && line.Treatment == Treatment.TaxFree).Sum(line => line.Amount),
            Tax = PayeeTax.Preliminary,
        })],
    };

    public static PayoutRunClaim Claim(
        string reference, string name, string digits, int voucher, IReadOnlyList<PayoutRunLine> lines, PayoutRunTotal total) => new()
        {
            Reference = reference,
            Voucher = voucher,
            Payee = new PayoutPayee(name, $"{digits[..8]}-{digits[8..]}", "Björkvägen 4\n541 50 Skövde", "Konto anmält hos lönebanken"),
            IdentityDigits = digits,
            Assignment = new PayoutAssignment("Skaraborgs Sjukhus", "45210", "8120", null, "SKAS-26-03", "Ledare med egen erfarenhet"),
            Objects = [new BookedObject(1, "45210"), new BookedObject(6, "SKAS-26-03")],
            Days = [new PayoutRunDay(new DateOnly(2026, 10, 1), new TimeOnly(11, 45), new TimeOnly(13, 0), new TimeOnly(15, 30), new TimeOnly(16, 15), 4.5m, "Inget")],
            Lines = lines,
            Total = total,
            TaxBasis = "Sidoinkomst, 30 procent",
            Signatures =
        [
            new PayoutSignature("Underskrift", name, new DateTime(2026, 11, 6, 18, 42, 0, DateTimeKind.Unspecified)),
            new PayoutSignature("Granskning", "Märta Sjögren", new DateTime(2026, 11, 9, 9, 5, 0, DateTimeKind.Unspecified)),
            new PayoutSignature("Beslutsattest", "Göran Ek", new DateTime(2026, 11, 10, 13, 20, 0, DateTimeKind.Unspecified)),
        ],
        };

    public static PayoutRunLine Line(
        ClaimLineKind kind, long amount, decimal quantity = 1, long? price = null, Treatment treatment = Treatment.Taxable,
        string unit = "st", string detail = "", bool priced = true) => new()
        {
            Day = 0,
            Date = new DateOnly(2026, 10, 1),
            Kind = kind,
            KindText = Kinds.Single(one => one.Kind == kind).Text,
            Detail = detail,
            Quantity = quantity,
            Unit = unit,
            UnitPrice = priced ? price ?? amount : null,
            Amount = amount,
            Treatment = treatment,
            TreatmentText = treatment switch { Treatment.Taxable => "Skattepliktig", Treatment.TaxFree => "Skattefri", _ => "Lönekontoret avgör" },
            WageType = new BookedCode($"9{(int)kind:00}{(int)treatment}", $"EXEMPEL {kind} {treatment}"),
            Account = new BookedCode($"9{(int)kind:00}{(int)treatment}", $"EXEMPEL {kind} {treatment}"),
        };
}
