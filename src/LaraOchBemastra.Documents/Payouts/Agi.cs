using System.Globalization;
using CsvHelper;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// A control sheet for the employer's tax return (arbetsgivardeklaration på individnivå, Skatteverket's technical
/// description 1.1): a row a payee under the return's own field codes, in whole kronor with the öre left out as the return
/// wants them, and beside them the run's figures to the öre. Rule R-PAPER-5: payroll files the return; this says so.
/// </summary>
public sealed class Agi : RunFormat
{
    /// <summary>The fields of the return, as Skatteverket numbers and names them.</summary>
    private static readonly string[] Fields =
    [
        "FK 201 AgRegistreradId", "FK 006 RedovisningsPeriod", "FK 570 Specifikationsnummer", "FK 215 BetalningsmottagarId",
        "FK 011 KontantErsattningUlagAG", "FK 131 KontantErsattningEjUlagSA", "FK 001 AvdrPrelSkatt", "FK 274 AvdrSkattSINK",
        "FK 050 Bilersattning", "FK 020 AndraKostnadsers",
    ];

    // Of the return's fields and of the figures beside them, counted from the first column.
    private const int Taxed = 4, TaxedBusiness = 5, Withheld = 6, WithheldSink = 7;
    private const int GrossColumn = 12, TaxableColumn = 13, TaxColumn = 16, NetColumn = 17;

    private const int HeadRows = 2;

    public override int Place => 6;

    public override string Name => "agi.csv";

    public override bool IsFor(Country country) => country == Country.Sweden;

    public override IEnumerable<RunPaper> Papers(PayoutRunSheet sheet, PaperKit kit) =>
        [new RunPaper(Name, "text/csv; charset=utf-8", to => Write(sheet, kit.Columns, to))];

    public override RunReading Read(byte[] content, PayoutBooking booking)
    {
        var rows = StoredFiles.Semicolons(content).Skip(HeadRows).Where(row => row is not [""]).ToList();
        if (rows.Exists(row => !Tells(row[Taxed] + row[TaxedBusiness], row[TaxableColumn])
            || (row[TaxedBusiness].Length == 0 && !Tells(row[Withheld] + row[WithheldSink], row[TaxColumn]))))
        {
            throw new FormatException("A field of the return is not the figure beside it.");
        }

        return new RunReading(Sum(GrossColumn), Tax: Sum(TaxColumn), Net: Sum(NetColumn));

        long Sum(int column) => rows.Sum(row => StoredFiles.Ore(row[column]));

        static bool Tells(string field, string figure) => field == (Kronor(StoredFiles.Ore(figure)) ?? string.Empty);
    }

    public static void Write(PayoutRunSheet sheet, PayoutRunWords words, Stream to)
    {
        var options = new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true, Quoting = CsvQuoting.WhenNeededOrWhitespace };
        using var csv = CsvWriter.Create(to, options, leaveOpen: true);
        string[] heads = [.. Fields, words.Claimant, words.Claim, words.Gross, words.Taxable, words.TaxFree, words.Undecided, words.Tax, words.Net];
        Row(csv, [words.ControlSheet, .. heads.Skip(1).Select(_ => (string?)null)]);
        Row(csv, heads);
        var number = 0;
        foreach (var payee in sheet.Payees)
        {
            number++;
            Row(csv, [.. Return(sheet, payee, number), .. Figures(payee, words.Culture)]);
        }
    }

    private static string?[] Return(PayoutRunSheet sheet, PayoutRunPayee payee, int number)
    {
        var total = payee.Total;
        var business = payee.Tax == PayeeTax.Business;
        var sink = payee.Tax == PayeeTax.Sink;
        return
        [
            Employer(sheet.Booking.CompanyNumber),
            sheet.PayDay.ToString("yyyyMM", CultureInfo.InvariantCulture),
            number.ToString(CultureInfo.InvariantCulture),
            FormulaGuard.Guard(payee.IdentityDigits ?? string.Empty),
            business ? null : Kronor(total.Taxable),
            business ? Kronor(total.Taxable) : null,
            business || sink ? null : Kronor(total.Tax),
            sink ? Kronor(total.Tax) : null,
            payee.TaxFreeCar == 0 ? null : "1",
            Kronor(total.TaxFree - payee.TaxFreeCar),
        ];
    }

    private static string?[] Figures(PayoutRunPayee payee, CultureInfo culture)
    {
        var total = payee.Total;
        return
        [
            FormulaGuard.Guard(payee.Name), FormulaGuard.Guard(string.Join(' ', payee.Claims.Select(claim => claim.Reference))),
            .. new long?[] { total.Taxable + total.TaxFree + total.Undecided, total.Taxable, total.TaxFree, total.Undecided, total.Tax, total.Net }
                .Select(amount => amount is { } ore ? CsvNumbers.Money(ore, culture) : null),
        ];
    }

    // A legal person is written with "16" before its ten digits.
    private static string? Employer(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length == 10 ? $"16{digits}" : null;
    }

    private static string? Kronor(long? amount) => amount is null or 0 ? null : (amount.Value / 100).ToString(CultureInfo.InvariantCulture);

    private static void Row(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
