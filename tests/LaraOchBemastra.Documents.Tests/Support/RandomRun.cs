using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Tests.Support;

/// <summary>Runs of any size, with corrections in them, that hold what every run holds: net and tax are the lines' sum.</summary>
internal static class RandomRun
{
    private static readonly string[] Names = ["Åsa Öberg", "Bjørg Sæther", "Eva \"Lilla\" Norén", "O'Neil; André", "=1+1", "Žofia Ķurl"];

    private static Gen<PayoutRunLine> Line =>
        from kind in Gen.Elements(Enum.GetValues<ClaimLineKind>())
        from treatment in Gen.Elements(Enum.GetValues<Treatment>())
        from amount in Gen.Choose(-500_000, 900_000)
        from priced in Gen.Elements(true, false)
        select GivenRun.Line(kind, amount, treatment: treatment, priced: priced, detail: kind == ClaimLineKind.Honorarium ? "Hel dag" : string.Empty);

    private static Gen<PayoutRunClaim> Claim =>
        from lines in Line.ListOf().Where(lines => lines.Count < 12)
        from name in Gen.Elements(Names)
        from estimated in Gen.Elements(true, false)
        from corrects in Gen.Elements(true, false)
        select Make([.. lines], name, estimated) with { Corrects = corrects ? "VGR-2025-000001" : null };

    public static Arbitrary<PayoutRunSheet> Any { get; } = Arb.From(
        from claims in Claim.NonEmptyListOf().Where(claims => claims.Count < 9)
        from booked in Gen.Elements(Enum.GetValues<BookedBy>())
        select GivenRun.Of([.. claims.Select(Number)], booked));

    private static PayoutRunClaim Number(PayoutRunClaim claim, int place) =>
        claim with { Reference = string.Create(CultureInfo.InvariantCulture, $"VGR-2026-{place + 1:000000}"), Voucher = place + 1 };

    private static PayoutRunClaim Make(IReadOnlyList<PayoutRunLine> lines, string name, bool estimated)
    {
        var taxable = Of(Treatment.Taxable);
        long? tax = estimated ? taxable * 30 / 100 / 100 * 100 : null;
        var gross = lines.Sum(line => line.Amount);
        var total = new PayoutRunTotal(
            taxable, Of(Treatment.TaxFree), Of(Treatment.PayrollDecides), tax, gross - (tax ?? 0), estimated ? taxable * 3142 / 10_000 : null);
        return GivenRun.Claim("?", name, "196408233234", 0, lines, total);

        long Of(Treatment treatment) => lines.Where(line => line.Treatment == treatment).Sum(line => line.Amount);
    }
}
