using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>A claim of the run as its form shows it: the same lines in the form's three tables.</summary>
internal static class PayoutFormOfClaim
{
    public static PayoutForm Form(this PayoutRunSheet sheet, PayoutRunClaim claim, PayoutRunWords words) => new()
    {
        Reference = claim.Reference,
        RunNumber = sheet.RunNumber,
        Voucher = claim.Voucher == 0 ? null : claim.Voucher,
        Made = sheet.Made,
        Payee = claim.Payee,
        Assignment = claim.Assignment,
        Days = [.. claim.Days.SelectMany((day, place) => Days(claim, day, place))],
        LostEarnings = [.. claim.Lines.Where(line => line.Kind == ClaimLineKind.LostEarnings).Select(line => new PayoutLostEarnings(
            line.Date, line.Quantity, line.UnitPrice ?? 0, line.Amount, line.Employer, line.TreatmentText)
        {
            WageType = line.WageType?.Code,
            Evidence = line.Evidence,
        })],
        Travel = [.. claim.Lines.Where(IsTravel).Select(line => new PayoutExpense(
            line.Date,
            line.KindText,
            line.UnitPrice is null ? null : line.Quantity,
            line.UnitPrice,
            line.Amount,
            line.Purpose,
            line.TreatmentText)
        {
            WageType = line.WageType?.Code,
            Evidence = line.Evidence,
        })],
        Sums = new PayoutSums(
            RunTotals.ByKind(claim.Lines),
            claim.Total.Taxable, claim.Total.TaxFree, claim.Total.Undecided,
            claim.Total.Tax, claim.Total.Net, claim.Total.EmployerContribution),
        TaxBasis = claim.TaxBasis,
        Remarks = claim.Corrects is { } first
            ? [string.Format(System.Globalization.CultureInfo.InvariantCulture, words.Correcting, first), .. claim.Remarks]
            : claim.Remarks,
        Signatures = claim.Signatures,
    };

    // A correction may pay a day more than once, or not at all; a day nobody pays stands with its times.
    private static IEnumerable<PayoutDay> Days(PayoutRunClaim claim, PayoutRunDay day, int place)
    {
        var paid = claim.Lines.Where(line => line.Kind == ClaimLineKind.Honorarium && line.Day == place).ToList();
        return paid.Count == 0
            ? [Day(day, day.Unpaid, 0, string.Empty)]
            : paid.Select(line => Day(day, line.Detail, line.Amount, line.TreatmentText) with { WageType = line.WageType?.Code });
    }

    private static PayoutDay Day(PayoutRunDay day, string honorarium, long amount, string treatment) =>
        new(day.Date, day.Departure, day.Start, day.End, day.Return, day.Hours, honorarium, amount, treatment) { Far = day.Far, Meals = day.Meals };

    private static bool IsTravel(PayoutRunLine line) => line.Kind is not (ClaimLineKind.Honorarium or ClaimLineKind.LostEarnings);
}
