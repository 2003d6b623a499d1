using LaraOchBemastra.Documents.Spreadsheets;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// The run as a workbook with typed cells: its lines, its claims and its kinds. Every total is a formula over the cells it is
/// the total of, so that whoever changes a copy sees what it comes to.
/// </summary>
public sealed class RunXlsx : RunFormat
{
    private const int FirstRow = 2;

    public override int Place => 5;

    public override string Name => "run.xlsx";

    public override IEnumerable<RunPaper> Papers(PayoutRunSheet sheet, PaperKit kit) =>
    [
        new RunPaper(Name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", to => Write(sheet, kit.Columns, to)),
    ];

    public override RunReading Read(byte[] content, PayoutBooking booking)
    {
        var totals = StoredFiles.Rows(content, 2)[^1];
        return RunReading.Of(
            StoredFiles.Rows(content, 1).SkipLast(1).Select(row => (row[4], StoredFiles.Ore(row[5]))),
            StoredFiles.Ore(totals[8]),
            StoredFiles.Ore(totals[9]));
    }

    public static void Write(PayoutRunSheet sheet, PayoutRunWords words, Stream to)
    {
        using var book = new BookWriter(to, sheet.Made);
        book.Sheet(SheetWriter.NameOf(words.LinesSheet), LineColumns(words), Lines(sheet, words));
        book.Sheet(SheetWriter.NameOf(words.ClaimsSheet), ClaimColumns(words), Claims(sheet, words));
        book.Sheet(SheetWriter.NameOf(words.KindsSheet), [new(words.Kind, 34), new(words.Gross, 16)], Kinds(sheet, words));
    }

    private static SheetColumn[] LineColumns(PayoutRunWords words) =>
    [
        new(words.Claim, 18), new(words.Claimant, 26), new(words.IdentityNumber, 16), new(words.Date, 12), new(words.Kind, 26),
        new(words.Amount, 14), new(words.Detail, 26), new(words.Quantity, 10), new(words.Unit, 8), new(words.UnitPrice, 12),
        new(words.Treatment, 22), new(words.CostCentre, 12), new(words.Activity, 12), new(words.Course, 16),
        new(words.WageType, 12), new(words.LedgerAccount, 12), new(words.Voucher, 10), new(words.Corrects, 18),
    ];

    private static IEnumerable<IReadOnlyList<object?>> Lines(PayoutRunSheet sheet, PayoutRunWords words)
    {
        var (row, sum) = (FirstRow, 0L);
        foreach (var claim in sheet.Claims)
        {
            foreach (var line in claim.Lines)
            {
                row++;
                sum += line.Amount;
                yield return
                [
                    claim.Reference, claim.Payee.Name, claim.Payee.IdentityNumber, line.Date, line.KindText,
                    Kronor(line.Amount), line.Detail, line.Quantity, line.Unit, line.UnitPrice is { } price ? Kronor(price) : null,
                    line.TreatmentText, claim.Assignment.CostCentre, claim.Assignment.Activity, claim.Assignment.CourseCode,
                    line.WageType?.Code, line.Account?.Code, claim.Voucher, claim.Corrects,
                ];
            }
        }

        yield return [words.Sum, null, null, null, null, Sum('F', row, sum)];
    }

    private static SheetColumn[] ClaimColumns(PayoutRunWords words) =>
    [
        new(words.Claim, 18), new(words.Claimant, 26), new(words.CostCentre, 12), new(words.Course, 16), new(words.Taxable, 14),
        new(words.TaxFree, 14), new(words.Undecided, 24), new(words.Gross, 14), new(words.Tax, 24), new(words.Net, 14), new(words.EmployerContribution, 24),
    ];

    private static IEnumerable<IReadOnlyList<object?>> Claims(PayoutRunSheet sheet, PayoutRunWords words)
    {
        var row = FirstRow;
        foreach (var claim in sheet.Claims)
        {
            var total = claim.Total;
            var gross = total.Taxable + total.TaxFree + total.Undecided;
            yield return
            [
                claim.Reference, claim.Payee.Name, claim.Assignment.CostCentre, claim.Assignment.CourseCode,
                Kronor(total.Taxable), Kronor(total.TaxFree), Kronor(total.Undecided), Formula($"E{row}+F{row}+G{row}", gross),
                Kronor(total.Tax), Formula($"H{row}-I{row}", total.Net), Kronor(total.EmployerContribution),
            ];
            row++;
        }

        yield return
        [
            words.Sum, null, null, null,
            Total('E', total => total.Taxable), Total('F', total => total.TaxFree), Total('G', total => total.Undecided),
            Total('H', total => total.Taxable + total.TaxFree + total.Undecided),
            Total('I', total => total.Tax ?? 0), Total('J', total => total.Net), Total('K', total => total.EmployerContribution ?? 0),
        ];

        SheetFormula Total(char column, Func<PayoutRunTotal, long> amount) => Sum(column, row, sheet.Claims.Sum(claim => amount(claim.Total)));
    }

    private static IEnumerable<IReadOnlyList<object?>> Kinds(PayoutRunSheet sheet, PayoutRunWords words)
    {
        var lines = sheet.Claims.SelectMany(claim => claim.Lines).ToList();
        var from = $"'{SheetWriter.NameOf(words.LinesSheet)}'!";
        var last = FirstRow + Math.Max(lines.Count, 1) - 1;
        var row = FirstRow;
        foreach (var kind in RunTotals.ByKind(lines))
        {
            yield return [kind.Kind, Formula($"SUMIF({from}$E${FirstRow}:$E${last},A{row},{from}$F${FirstRow}:$F${last})", kind.Amount)];
            row++;
        }

        yield return [words.Sum, Sum('B', row, lines.Sum(line => line.Amount))];
    }

    // With no rows above, the range is the total's own row less one: the heading, which counts as nothing.
    private static SheetFormula Sum(char column, int until, long amount) =>
        Formula($"SUM({column}{Math.Min(FirstRow, until - 1)}:{column}{until - 1})", amount);

    private static SheetFormula Formula(string text, long amount) => new(text, amount / 100m);

    private static object? Kronor(long? amount) => amount is { } ore ? ore / 100m : null;
}
