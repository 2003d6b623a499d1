using System.Globalization;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// The run as vouchers for the ledger in SIE 4I (sie.se, version 4B): code page 437, CRLF, one voucher a payment. The lines
/// of its claims are debited to the region's own accounts; against them stand what is withheld and what the payee is owed,
/// and the employer's contribution with its debt. Rule R-PAPER-4: every voucher sums to zero; a correction turns the signs.
/// </summary>
public sealed class Sie : RunFormat
{
    public override int Place => 3;

    public override string Name => "sie.si";

    public override bool IsFor(Country country) => country == Country.Sweden;

    public override BookingTable? CodeTable => BookingTable.Account;

    public override IReadOnlyList<Refusal> WhyNot(PayoutRunSheet sheet) =>
    [
        .. sheet.Claims.SelectMany(claim => claim.Lines).Where(line => line.Account is null)
            .Select(line => (line.Kind, line.Treatment)).Distinct().Order()
            .Select(missing => BookingRefusals.AccountMissing(missing.Kind, missing.Treatment)),
        .. sheet.Payees.SelectMany(SieVoucher.Sides).Distinct().Order()
            .Where(side => !sheet.Booking.Sides.ContainsKey(side)).Select(BookingRefusals.SideMissing),
    ];

    public override IEnumerable<RunPaper> Papers(PayoutRunSheet sheet, PaperKit kit) =>
        [new RunPaper(Name, "text/plain; charset=ibm437", to => Write(sheet, kit.Columns, to))];

    public override RunReading Read(byte[] content, PayoutBooking booking)
    {
        var vouchers = StoredFiles.Vouchers(content).ToList();
        if (vouchers.Exists(voucher => voucher.Sum(row => row.Amount) != 0))
        {
            throw new FormatException("A voucher does not sum to zero.");
        }

        var rows = vouchers.SelectMany(voucher => voucher).Select(row => (Kind: StoredFiles.KindOf(row.Text), row.Account, row.Amount)).ToList();
        var others = rows.FindAll(row => row.Kind is null).ToLookup(row => row.Account, row => row.Amount);
        return RunReading.Of(rows.Where(row => row.Kind is not null).Select(row => (row.Kind!, row.Amount)), Owed(BookingSide.Tax), Owed(BookingSide.Net));

        // Two sides on one account cannot be told apart.
        long? Owed(BookingSide side) =>
            booking.Sides.TryGetValue(side, out var account) && booking.Sides.Values.Count(one => one.Code == account.Code) == 1 ? -others[account.Code].Sum() : null;
    }

    public static void Write(PayoutRunSheet sheet, PayoutRunWords words, Stream to)
    {
        var file = new SieLines(to);
        Identification(file, sheet, words);
        Registers(file, sheet);
        foreach (var payee in sheet.Payees.Where(payee => payee.Claims.Any(claim => claim.Lines.Count > 0)))
        {
            new SieVoucher(sheet, payee, words).Write(file);
        }
    }

    private static void Identification(SieLines file, PayoutRunSheet sheet, PayoutRunWords words)
    {
        file.Line("#FLAGGA", "0");
        file.Line("#PROGRAM", SieLines.Quoted(WritingProgram.Name), SieLines.Quoted(WritingProgram.Version));
        file.Line("#FORMAT", "PC8");
        file.Line("#GEN", SieLines.Date(DateOnly.FromDateTime(sheet.Made.DateTime)));
        file.Line("#SIETYP", "4");
        var face = sheet.Booking.BookedBy == BookedBy.Ledger ? sheet.Note : $"{words.ControlCopy} {sheet.Note}".TrimEnd();
        if (face is not null)
        {
            file.Line("#PROSA", SieLines.Quoted(face));
        }

        if (sheet.Booking.CompanyNumber.Length > 0)
        {
            file.Line("#ORGNR", SieLines.Quoted(sheet.Booking.CompanyNumber));
        }

        file.Line("#FNAMN", SieLines.Quoted(sheet.Booking.CompanyName));
        file.Line("#RAR", "0", SieLines.Date(new DateOnly(sheet.PayDay.Year, 1, 1)), SieLines.Date(new DateOnly(sheet.PayDay.Year, 12, 31)));
        file.Line("#VALUTA", SieLines.Quoted(sheet.Currency));
    }

    private static void Registers(SieLines file, PayoutRunSheet sheet)
    {
        foreach (var dimension in sheet.Booking.Dimensions)
        {
            file.Line("#DIM", Number(dimension.Number), SieLines.Quoted(dimension.Name));
        }

        foreach (var dimension in sheet.Booking.Dimensions)
        {
            foreach (var (code, name) in dimension.Objects.OrderBy(one => one.Key, StringComparer.Ordinal))
            {
                file.Line("#OBJEKT", Number(dimension.Number), SieLines.Quoted(code), SieLines.Quoted(name));
            }
        }

        var accounts = sheet.Claims.SelectMany(claim => claim.Lines.Select(line => line.Account!))
            .Concat(sheet.Payees.SelectMany(SieVoucher.Sides).Select(side => sheet.Booking.Sides[side]));
        foreach (var account in accounts.GroupBy(account => account.Code, StringComparer.Ordinal).OrderBy(code => code.Key, StringComparer.Ordinal))
        {
            file.Line("#KONTO", account.Key, SieLines.Quoted(account.First().Label));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
