using System.Globalization;
using CsvHelper;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// A payout run as CSV (RFC 4180 with semicolons, as Nordic spreadsheets read it): UTF-8 with byte order mark, CRLF.
/// A row a claim line, and after each claim a row of its sums to check the lines against.
/// </summary>
public sealed class RunCsv : RunFormat
{
    /// <summary>What the first column says of a claim line; the same in every language, for programs.</summary>
    public const string LineRow = "line";

    /// <summary>What the first column says of a claim's sums.</summary>
    public const string TotalRow = "total";

    // Columns only ever come after these.
    private const int KindColumn = 6, AmountColumn = 10, TaxColumn = 18, NetColumn = 19;

    public override int Place => 4;

    public override string Name => "run.csv";

    public override IEnumerable<RunPaper> Papers(PayoutRunSheet sheet, PaperKit kit) =>
        [new RunPaper(Name, "text/csv; charset=utf-8", to => Write(sheet, kit.Columns, to))];

    public override RunReading Read(byte[] content, PayoutBooking booking)
    {
        var rows = StoredFiles.Semicolons(content).ToList();
        var (lines, totals) = (rows.Where(row => row[0] == LineRow), rows.Where(row => row[0] == TotalRow).ToList());
        return RunReading.Of(
            lines.Select(row => (row[KindColumn], StoredFiles.Ore(row[AmountColumn]))),
            totals.Sum(row => StoredFiles.Ore(row[TaxColumn])),
            totals.Sum(row => StoredFiles.Ore(row[NetColumn])));
    }

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
        words.Detail, words.WageType, words.LedgerAccount, words.Voucher, words.Corrects,
    ];

    private static string?[] Line(PayoutRunSheet sheet, PayoutRunClaim claim, PayoutRunLine line, CultureInfo culture) =>
    [
        LineRow, .. Claim(sheet, claim),
        line.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Text(line.KindText), Number(line.Quantity, "0.##", culture),
        Text(line.Unit), Money(line.UnitPrice, culture), Money(line.Amount, culture), Text(line.TreatmentText),
        .. Codes(claim),
        null, null, null, null, null, null,
        Text(line.Detail), Text(line.WageType?.Code), Text(line.Account?.Code), Voucher(claim), Text(claim.Corrects),
    ];

    private static string?[] Total(PayoutRunSheet sheet, PayoutRunClaim claim, CultureInfo culture) =>
    [
        TotalRow, .. Claim(sheet, claim),
        null, null, null, null, null, Money(claim.Lines.Sum(line => line.Amount), culture), null,
        .. Codes(claim),
        Money(claim.Total.Taxable, culture), Money(claim.Total.TaxFree, culture), Money(claim.Total.Undecided, culture),
        Money(claim.Total.Tax, culture), Money(claim.Total.Net, culture), Money(claim.Total.EmployerContribution, culture),
        null, null, null, Voucher(claim), Text(claim.Corrects),
    ];

    private static string?[] Claim(PayoutRunSheet sheet, PayoutRunClaim claim) =>
        [Text(sheet.RunNumber), Text(claim.Reference), Text(claim.Payee.Name), Text(claim.Payee.IdentityNumber)];

    private static string?[] Codes(PayoutRunClaim claim) =>
        [Text(claim.Assignment.CostCentre), Text(claim.Assignment.Activity), Text(claim.Assignment.CourseCode)];

    private static string Voucher(PayoutRunClaim claim) => claim.Voucher.ToString(CultureInfo.InvariantCulture);

    private static string? Text(string? text) => text is null ? null : FormulaGuard.Guard(text);

    private static string? Money(long? amount, CultureInfo culture) => amount is { } ore ? CsvNumbers.Money(ore, culture) : null;

    private static string Number(decimal number, string format, CultureInfo culture) => CsvNumbers.Number(number, format, culture);

    private static void Row(CsvWriter csv, string?[] cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
