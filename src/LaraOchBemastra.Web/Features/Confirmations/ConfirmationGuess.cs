using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Web.Features.Confirmations;

/// <summary>Which columns probably say what: those of the region's last file when they are there, else by their headings.</summary>
internal static class ConfirmationGuess
{
    private const string Paid = "utbetald, betald, utbetalt, betalt, paid, ok";
    private const string Refused = "avvisad, nekad, returnerad, avvist, avvist av bank, refused, rejected, returned";

    public static ConfirmationLayout Of(IReadOnlyList<string> headings, ConfirmationLayout? last)
    {
        if (last is not null && headings.Contains(last.KeyColumn) && headings.Contains(last.AmountColumn)
            && (last.StateColumn.Length == 0 || headings.Contains(last.StateColumn)))
        {
            return last;
        }

        var voucher = First(headings, "verif", "bilag", "voucher");
        var person = First(headings, "person", "fødsel", "identi");
        var net = First(headings, "netto", "net ");
        return new ConfirmationLayout(
            voucher.Length > 0 || person.Length == 0 ? ConfirmationKey.Voucher : ConfirmationKey.IdentityNumber,
            voucher.Length > 0 ? voucher : person,
            net.Length > 0 ? ConfirmedAmount.Net : ConfirmedAmount.Gross,
            net.Length > 0 ? net : First(headings, "brutto", "gross", "belopp", "beløp", "amount"),
            First(headings, "status", "state", "resultat"),
            last?.PaidWords ?? Paid,
            last?.RefusedWords ?? Refused,
            First(headings, "orsak", "årsak", "reason", "kommentar"));
    }

    private static string First(IReadOnlyList<string> headings, params string[] parts) =>
        parts.Select(part => headings.FirstOrDefault(heading => heading.Contains(part, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(heading => heading is not null) ?? string.Empty;
}
