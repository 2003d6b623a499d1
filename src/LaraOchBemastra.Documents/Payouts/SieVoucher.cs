using System.Globalization;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>One payment as a voucher of SIE 4I: #VER with its #TRANS, which sum to zero.</summary>
internal sealed class SieVoucher(PayoutRunSheet sheet, PayoutRunPayee payee, PayoutRunWords words)
{
    private readonly HashSet<int> dimensions = [.. sheet.Booking.Dimensions.Select(dimension => dimension.Number)];

    /// <summary>What the payment books beside its lines.</summary>
    public static IEnumerable<BookingSide> Sides(PayoutRunPayee payee)
    {
        if (payee.Claims.Any(claim => claim.Total.EmployerContribution is not (null or 0)))
        {
            yield return BookingSide.Contribution;
        }

        foreach (var (side, _) in Debts(payee))
        {
            yield return side;
        }
    }

    public void Write(SieLines file)
    {
        var day = SieLines.Date(sheet.PayDay);
        file.Line(
            "#VER", SieLines.Quoted(sheet.Booking.Series), payee.Voucher.ToString(CultureInfo.InvariantCulture), day,
            SieLines.Quoted(VoucherText()), SieLines.Date(DateOnly.FromDateTime(sheet.Made.DateTime)));
        file.Line("{");
        foreach (var claim in payee.Claims)
        {
            Costs(file, claim, day);
        }

        foreach (var (side, amount) in Debts(payee))
        {
            // A cost belongs to the cost centre that causes it; a debt is the whole payer's.
            Transaction(file, sheet.Booking.Sides[side].Code, "{}", amount, day, sheet.Booking.Sides[side].Label);
        }

        file.Line("}");
    }

    private static IEnumerable<(BookingSide Side, long Amount)> Debts(PayoutRunPayee payee) => new[]
    {
        (BookingSide.Tax, Amount: -(payee.Total.Tax ?? 0)),
        (BookingSide.Net, Amount: -payee.Total.Net),
        (BookingSide.ContributionDebt, Amount: -(payee.Total.EmployerContribution ?? 0)),
    }.Where(side => side.Amount != 0);

    private void Costs(SieLines file, PayoutRunClaim claim, string day)
    {
        var where = Objects(claim);
        foreach (var line in claim.Lines)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{line.KindText} {line.Date:yyyy-MM-dd} {claim.Assignment.CourseCode}");
            Transaction(file, line.Account!.Code, where, line.Amount, day, text);
        }

        if (claim.Total.EmployerContribution is { } contribution and not 0)
        {
            var account = sheet.Booking.Sides[BookingSide.Contribution];
            Transaction(file, account.Code, where, contribution, day, $"{account.Label} {claim.Assignment.CourseCode}");
        }
    }

    private static void Transaction(SieLines file, string account, string where, long amount, string day, string text) =>
        file.Line("#TRANS", account, where, SieLines.Amount(amount), day, SieLines.Quoted(text));

    private string Objects(PayoutRunClaim claim)
    {
        var objects = claim.Objects.Where(one => dimensions.Contains(one.Dimension))
            .Select(one => $"{one.Dimension.ToString(CultureInfo.InvariantCulture)} {SieLines.Quoted(one.Code)}");
        return $"{{{string.Join(' ', objects)}}}";
    }

    private string VoucherText()
    {
        var claims = string.Join(' ', payee.Claims.Select(claim => claim.Reference));
        var courses = string.Join(' ', payee.Claims.Select(claim => claim.Assignment.CourseCode).Distinct(StringComparer.Ordinal));
        var corrected = payee.Claims.Where(claim => claim.Corrects is not null)
            .Select(claim => $" {string.Format(CultureInfo.InvariantCulture, words.Correcting, claim.Corrects)}");
        var text = string.Format(CultureInfo.InvariantCulture, words.VoucherText, sheet.RunNumber, claims, courses) + string.Concat(corrected)
            + (payee.TakesBack is { } first ? $" {string.Format(CultureInfo.InvariantCulture, words.TakingBack, first)}" : string.Empty);
        return sheet.Booking.BookedBy == BookedBy.Ledger ? text : $"{words.ControlCopy} {text}";
    }
}
