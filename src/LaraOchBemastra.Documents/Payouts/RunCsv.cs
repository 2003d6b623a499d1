using System.Globalization;
using CsvHelper;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// A payout run as CSV (RFC 4180 with semicolons, as Nordic spreadsheets read it): UTF-8 with byte order mark, CRLF.
/// A row a claim line, and after each claim a row of its sums to check the lines against.
/// </summary>
public static class RunCsv
{
    /// <summary>What the first column says of a claim line; the same in every language, for programs.</summary>
    public const string LineRow = "line";

    /// <summary>What the first column says of a claim's sums.</summary>
    public const string TotalRow = "total";

    /// <param name="sheet">The run.</param>
    /// <param name="words">The names of the columns and the decimal sign.</param>
    /// <param name="to">Stays open.</param>
    public static void Write(PayoutRunSheet sheet, PayoutRunWords words, Stream to)
    {
        var options = new CsvWriterOptions
        {
            Separator = ';',
            WriteByteOrderMark = true,
            // Some readers trim what is not quoted.
            Quoting = CsvQuoting.WhenNeededOrWhitespace,
        };
        using var csv = CsvWriter.Create(to, options, leaveOpen: true);
        Row(csv, Header(words));
        foreach (var claim in sheet.Claims)
        {
            foreach (var line in claim.Lines)
            {
                Row(csv, Line(sheet, claim, line, words.Culture));
            }

            Row(csv, Total(sheet, claim, words.Culture));
        }
    }

    private static string?[] Header(PayoutRunWords words) =>
    [
        words.RowKind, words.Run, words.Claim, words.Claimant, words.IdentityNumber,
        words.Date, words.Kind, words.Quantity, words.Unit, words.UnitPrice, words.Amount, words.Treatment,
        words.CostCentre, words.Activity, words.Course,
        words.Taxable, words.TaxFree, words.Undecided, words.Tax, words.Net, words.EmployerContribution,
    ];

    private static string?[] Line(PayoutRunSheet sheet, PayoutRunClaim claim, PayoutRunLine line, CultureInfo culture) =>
    [
        LineRow, .. Claim(sheet, claim),
        line.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Text(line.Kind), Number(line.Quantity, "0.##", culture),
        Text(line.Unit), Money(line.UnitPrice, culture), Money(line.Amount, culture), Text(line.Treatment),
        Text(claim.CostCentre), Text(claim.Activity), Text(claim.CourseCode),
        null, null, null, null, null, null,
    ];

    private static string?[] Total(PayoutRunSheet sheet, PayoutRunClaim claim, CultureInfo culture) =>
    [
        TotalRow, .. Claim(sheet, claim),
        null, null, null, null, null, Money(claim.Lines.Sum(line => line.Amount), culture), null,
        Text(claim.CostCentre), Text(claim.Activity), Text(claim.CourseCode),
        Money(claim.Total.Taxable, culture), Money(claim.Total.TaxFree, culture), Money(claim.Total.Undecided, culture),
        Money(claim.Total.Tax, culture), Money(claim.Total.Net, culture), Money(claim.Total.EmployerContribution, culture),
    ];

    private static string?[] Claim(PayoutRunSheet sheet, PayoutRunClaim claim) =>
        [Text(sheet.RunNumber), Text(claim.Reference), Text(claim.Claimant), Text(claim.IdentityNumber)];

    private static string? Text(string? text) => text is null ? null : FormulaGuard.Guard(text);

    private static string? Money(long? amount, CultureInfo culture) => amount is null ? null : Number(amount.Value / 100m, "0.00", culture);

    private static string Number(decimal number, string format, CultureInfo culture)
    {
        // Spreadsheets know only the hyphen as a minus sign, and some cultures write another.
        var numbers = (NumberFormatInfo)culture.NumberFormat.Clone();
        numbers.NegativeSign = "-";
        return number.ToString(format, numbers);
    }

    private static void Row(CsvWriter csv, string?[] cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
