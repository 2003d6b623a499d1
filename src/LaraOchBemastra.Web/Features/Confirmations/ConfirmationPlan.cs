using System.Globalization;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Confirmations;

/// <summary>
/// A file of payroll's beside the payments of a run. Pure: what would become of each row, by the layout that was chosen.
/// </summary>
/// <param name="layout">Which columns say what.</param>
/// <param name="payments">Of the run.</param>
/// <param name="numbers">Identity numbers by leader, for a file that names people by them.</param>
public sealed class ConfirmationPlan(
    ConfirmationLayout layout, IReadOnlyList<PayoutRunPayment> payments, IReadOnlyDictionary<Guid, string> numbers)
{
    /// <summary>Written by people with and without the century: the last ten digits of a Swedish number, all eleven of a Norwegian.</summary>
    private const int SwedishDigits = 10, SwedishLong = 12;

    public IReadOnlyList<ConfirmedRow> Of(ConfirmationFile file)
    {
        var seen = new HashSet<Guid>();
        var found = new List<ConfirmedRow>();
        foreach (var row in file.Rows)
        {
            var said = Row(row);
            found.Add(said.Payment is { } payment && !seen.Add(payment.Id) ? said with { Match = Match.Twice } : said);
        }

        // Of two rows about one payment neither is believed.
        var twice = found.Where(row => row.Match == Match.Twice).Select(row => row.Payment!.Id).ToHashSet();
        return [.. found.Select(row => row.Payment is { } payment && twice.Contains(payment.Id) ? row with { Match = Match.Twice } : row)];
    }

    private ConfirmedRow Row(FileRow row)
    {
        if (Payment(row.Of(layout.KeyColumn)) is not { } payment)
        {
            return new ConfirmedRow(row.Number, Match.NobodyFound);
        }

        var expected = layout.Amount == ConfirmedAmount.Gross ? payment.Gross : payment.Net;
        if (StatedAmount.Read(row.Of(layout.AmountColumn)) is not { } stated)
        {
            return new ConfirmedRow(row.Number, Match.AmountUnreadable, payment, null, expected);
        }

        var reason = row.Of(layout.ReasonColumn);
        reason = reason.Length > PayoutRunPayment.ReasonLength ? reason[..PayoutRunPayment.ReasonLength] : reason;
        var said = new ConfirmedRow(row.Number, Match.AmountDiffers, payment, stated, expected, reason);
        return stated != expected ? said : said with { Match = Outcome(row, payment) };
    }

    private Match Outcome(FileRow row, PayoutRunPayment payment)
    {
        var state = row.Of(layout.StateColumn);
        var outcome = layout.StateColumn.Length == 0 || IsAmong(layout.PaidWords, state) ? PaymentOutcome.Paid
            : IsAmong(layout.RefusedWords, state) ? PaymentOutcome.Refused
            : PaymentOutcome.Unknown;
        if (outcome == PaymentOutcome.Unknown)
        {
            return Match.StateUnclear;
        }

        if (payment.Outcome == outcome)
        {
            return Match.Known;
        }

        if (payment.Outcome == PaymentOutcome.Refused)
        {
            return Match.WasRefused;
        }

        return outcome == PaymentOutcome.Paid ? Match.Paid : Match.Refused;
    }

    private PayoutRunPayment? Payment(string key) => layout.Key switch
    {
        ConfirmationKey.Voucher => ByVoucher(key),
        _ => ByNumber(Digits(key)),
    };

    private PayoutRunPayment? ByVoucher(string key)
    {
        var parts = key.Split(['-', '–', '/', ' '], StringSplitOptions.RemoveEmptyEntries);
        var year = 0;
        return parts.Length is 1 or 2 && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && (parts.Length == 1 || int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out year))
            ? payments.SingleOrDefault(payment => payment.VoucherNumber == number && (parts.Length == 1 || payment.VoucherYear == year))
            : null;
    }

    private PayoutRunPayment? ByNumber(string digits)
    {
        var found = payments.Where(payment => numbers.TryGetValue(payment.LeaderId, out var number) && IsSame(Digits(number), digits)).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static bool IsSame(string one, string other) =>
        one.Length > 0 && (one == other || (Short(one) is { } first && first == Short(other)));

    private static string? Short(string digits) => digits.Length switch
    {
        SwedishDigits => digits,
        SwedishLong => digits[^SwedishDigits..],
        _ => null,
    };

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static bool IsAmong(string words, string word) =>
        words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Contains(word, StringComparer.OrdinalIgnoreCase);
}
