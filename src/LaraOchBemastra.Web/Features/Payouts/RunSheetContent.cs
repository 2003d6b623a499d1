using System.Globalization;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>What the run's CSV says.</summary>
internal sealed class RunSheetContent(RunContents contents, PaperWords words)
{
    private readonly PayoutFormContent form = new(contents, words);

    public PayoutRunSheet Of(IEnumerable<PaymentShare> shares) =>
        new(contents.Run.Number.ToString(CultureInfo.InvariantCulture), [.. shares.Select(Claim)]);

    private PayoutRunClaim Claim(PaymentShare share)
    {
        var claim = share.Claim;
        var total = new PayoutRunTotal(
            share.Sums.Taxable.Minor, share.Sums.TaxFree.Minor, share.Sums.Undecided.Minor,
            share.Tax?.Minor, share.Net.Minor, share.Contribution?.Minor);
        var lines =
            from line in claim.Lines
            let day = claim.Day(line.ClaimDayId)!
            orderby day.Date, line.Kind, line.Id
            select Line(line, day);
        return new PayoutRunClaim(
            claim.Number, claim.PayeeName, form.Number(claim), claim.CostCentre, claim.ActivityCode, claim.CourseCode, [.. lines], total);
    }

    private PayoutRunLine Line(ClaimLine line, ClaimDay day)
    {
        var isHonorarium = line.Kind == ClaimLineKind.Honorarium;
        var asItWas = line.Kind is ClaimLineKind.PublicTransport or ClaimLineKind.Parking;
        return new PayoutRunLine(
            day.Date,
            isHonorarium ? $"{words[line.Kind]}: {words[day.Extent]}" : words[line.Kind],
            line.Quantity,
            words.Word(UnitOf(line, day)),
            asItWas ? null : line.UnitPrice.Minor,
            line.Amount.Minor,
            words[line.Treatment]);
    }

    private static string UnitOf(ClaimLine line, ClaimDay day) => line.Kind switch
    {
        ClaimLineKind.Honorarium when day.Extent != HonorariumExtent.Hours => "Unit.Day",
        ClaimLineKind.Honorarium or ClaimLineKind.LostEarnings => "Unit.Hour",
        ClaimLineKind.CarKm => "Unit.Km",
        _ => "Unit.Piece",
    };
}
