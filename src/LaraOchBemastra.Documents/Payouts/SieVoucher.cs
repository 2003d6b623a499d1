using System.Globalization;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>One claim as a voucher of SIE 4I: #VER with its #TRANS, which sum to zero.</summary>
internal sealed class SieVoucher(PayoutRunSheet sheet, PayoutRunClaim claim, PayoutRunWords words)
{
    private readonly string objects = $"{{{string.Join(' ', claim.Objects
        .Where(one => sheet.Booking.Dimensions.Any(dimension => dimension.Number == one.Dimension))
        .Select(one => $"{one.Dimension.ToString(CultureInfo.InvariantCulture)} {SieLines.Quoted(one.Code)}"))}}}";

    /// <summary>What the claim books beside its lines.</summary>
    public static IEnumerable<BookingSide> Sides(PayoutRunClaim claim) => Against(claim).Select(side => side.Side);

    public void Write(SieLines file)
    {
        var day = SieLines.Date(sheet.PayDay);
        file.Line(
            "#VER", SieLines.Quoted(sheet.Booking.Series), claim.Voucher.ToString(CultureInfo.InvariantCulture), day,
            SieLines.Quoted(VoucherText()), SieLines.Date(DateOnly.FromDateTime(sheet.Made.DateTime)));
        file.Line("{");
        foreach (var line in claim.Lines)
        {
            file.Line("#TRANS", line.Account!.Code, objects, SieLines.Amount(line.Amount), day, SieLines.Quoted(LineText(line)));
        }

        foreach (var (side, amount) in Against(claim))
        {
            // A cost belongs to the cost centre that causes it; a debt is the whole payer's.
            var account = sheet.Booking.Sides[side];
            var where = side == BookingSide.Contribution ? objects : "{}";
            file.Line("#TRANS", account.Code, where, SieLines.Amount(amount), day, SieLines.Quoted(account.Label));
        }

        file.Line("}");
    }

    private static IEnumerable<(BookingSide Side, long Amount)> Against(PayoutRunClaim claim)
    {
        var total = claim.Total;
        var contribution = total.EmployerContribution ?? 0;
        return new[]
        {
            (BookingSide.Tax, -(total.Tax ?? 0)),
            (BookingSide.Net, -total.Net),
            (BookingSide.Contribution, contribution),
            (BookingSide.ContributionDebt, -contribution),
        }.Where(side => side.Item2 != 0);
    }

    private string VoucherText()
    {
        var text = string.Format(CultureInfo.InvariantCulture, words.VoucherText, sheet.RunNumber, claim.Reference, claim.Assignment.CourseCode);
        var corrects = claim.Corrects is { } first ? $" {string.Format(CultureInfo.InvariantCulture, words.Correcting, first)}" : string.Empty;
        return sheet.Booking.BookedBy == BookedBy.Ledger ? text + corrects : $"{words.ControlCopy} {text}{corrects}";
    }

    private string LineText(PayoutRunLine line) => string.Create(
        CultureInfo.InvariantCulture, $"{line.KindText} {line.Date:yyyy-MM-dd} {claim.Assignment.CourseCode}");
}
