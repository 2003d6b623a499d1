using FsCheck;
using FsCheck.Fluent;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using static LaraOchBemastra.Domain.Tests.Honoraria.Given;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

public class ClaimProperties
{
    [Fact]
    public void The_gross_is_the_sum_of_the_lines_and_net_and_tax_are_what_is_taxable_tax_free_and_undecided() =>
        Prop.ForAll(Claims().ToArbitrary(), Gen.Choose(1930, 2010).ToArbitrary(), (claim, born) =>
        {
            var calculation = ClaimCalculation.Of(claim, Rules);
            var sums = calculation.Sums;
            var estimate = TaxEstimate.Of(sums, Payments, PayDay, new PayeeFacts { BirthYear = born });
            return claim.Gross == claim.Lines.Sum(line => line.Amount)
                && claim.Gross == Enum.GetValues<ClaimLineKind>().Select(calculation.GrossOf).Sum()
                && claim.Gross == sums.Gross
                && estimate.Net + estimate.Tax == sums.Taxable + sums.TaxFree + sums.Undecided
                && estimate.Tax >= Money.Zero && estimate.Tax <= sums.Taxable;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_run_pays_what_its_claims_add_up_to() =>
        Prop.ForAll(Claims().NonEmptyListOf().ToArbitrary(), claims =>
        {
            var all = claims.Select(claim => claim.Attested()).ToArray();
            var run = ARunOf(all);
            return run.WhyTotalsDiffer(all) is null
                && run.Gross == all.Sum(claim => claim.Gross)
                && run.Payments.Sum(payment => payment.Net + payment.Tax) == run.Gross;
        }).QuickCheckThrowOnFailure();

    private static Gen<HonorariumClaim> Claims() =>
        from fullDay in Gen.Elements(true, false)
        from waived in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from lines in Lines().ListOf()
        select Fill(fullDay ? AFullDay() : AHalfDay(), waived, lines);

    private static Gen<ClaimLineEntry> Lines() =>
        from kind in Gen.Elements(ClaimLineKind.LostEarnings, ClaimLineKind.CarKm, ClaimLineKind.PublicTransport, ClaimLineKind.Parking)
        from quarters in Gen.Choose(1, 96)
        from ore in Gen.Choose(1, 100_000)
        from treatment in Gen.Elements<Treatment?>(null, Treatment.Taxable, Treatment.TaxFree, Treatment.PayrollDecides)
        select new ClaimLineEntry(kind, Guid.Empty, quarters / 4m, new Money(ore), "Skara-Skövde", treatment);

    private static HonorariumClaim Fill(HonorariumClaim claim, bool waived, IEnumerable<ClaimLineEntry> lines)
    {
        foreach (var line in lines)
        {
            claim.AddLine(Payee, line with { DayId = claim.Days[0].Id }, Rules);
        }

        claim.Waive(Payee, waived, Rules);
        return claim;
    }
}
