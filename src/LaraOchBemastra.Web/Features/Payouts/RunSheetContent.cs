using System.Globalization;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Payouts;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Payouts;

/// <summary>What a run's files say, in the region's words and codes.</summary>
internal sealed class RunSheetContent
{
    private readonly RunContents contents;
    private readonly BookingContent booking;
    private readonly PaperWords words;
    private readonly Dictionary<Guid, PayoutRunClaim> claims = [];

    public RunSheetContent(RunContents contents, PaperWords words, IEnumerable<PaymentShare> shares)
    {
        this.contents = contents;
        this.words = words;
        booking = new BookingContent(contents, words);
        var lines = new RunLineContent(contents, words, booking);
        var form = new RunClaimContent(contents, words, booking, lines);
        foreach (var share in shares)
        {
            claims.Add(share.Claim.Id, form.Of(share));
        }
    }

    public PayoutRunSheet Sheet() => new()
    {
        RunNumber = contents.Run.Number.ToString(CultureInfo.InvariantCulture),
        Made = new DateTimeOffset(DateTime.SpecifyKind(contents.Run.MadeAt, DateTimeKind.Utc)),
        PayDay = contents.Run.PayDay,
        Currency = contents.Run.Currency.ToString().ToUpperInvariant(),
        Note = contents.RefusedOf is { } refused ? words.Sentence("Note.RefusedBack", refused) : null,
        Booking = booking.Of(),
        Claims = [.. contents.Claims.Select(claim => claims[claim.Id])],
        Payees = [.. contents.Run.Payments.OrderBy(payment => payment.VoucherNumber).ThenBy(payment => payment.Id).Select(Payee)],
    };

    private PayoutRunPayee Payee(PayoutRunPayment payment)
    {
        var mine = contents.Claims.Where(claim => claim.LeaderId == payment.LeaderId).Select(claim => claims[claim.Id]).ToList();
        return new PayoutRunPayee
        {
            Name = payment.PayeeName,
            IdentityDigits = mine.Select(claim => claim.IdentityDigits).FirstOrDefault(),
            Voucher = payment.VoucherNumber,
            TakesBack = payment.ReversesId is { } first && contents.TakenBack.GetValueOrDefault(first) is { } taken
                ? string.Create(CultureInfo.InvariantCulture, $"{taken.VoucherYear}-{taken.VoucherNumber}")
                : null,
            Claims = mine,
            Total = new PayoutRunTotal(
                payment.Taxable.Minor, payment.TaxFree.Minor, payment.Undecided.Minor,
                payment.TaxEstimated ? payment.Tax.Minor : null, payment.Net.Minor,
                payment.ContributionEstimated ? payment.Contribution.Minor : null),
            TaxFreeCar = mine.SelectMany(claim => claim.Lines)
                .Where(line => line.Kind.IsByKm() && line.Treatment == Treatment.TaxFree).Sum(line => line.Amount),
            Tax = payment.IsInvoiced ? PayeeTax.Business : payment.IsSink ? PayeeTax.Sink : PayeeTax.Preliminary,
        };
    }
}
