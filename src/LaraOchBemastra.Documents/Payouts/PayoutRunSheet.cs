using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>
/// A payout run as every format of it reads it. Amounts in öre (hundredths of the run's currency); texts already in one
/// language; codes already looked up. The course stands by its code only: a title would tell payroll of somebody's health.
/// </summary>
public sealed record PayoutRunSheet
{
    public required string RunNumber { get; init; }

    /// <summary>When the run was made; the only clock the files know.</summary>
    public required DateTimeOffset Made { get; init; }

    /// <summary>When payroll pays; the date of the vouchers.</summary>
    public required DateOnly PayDay { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>What payroll's and the ledger's files say on their face of the whole run; null where there is nothing to say.</summary>
    public string? Note { get; init; }

    public required PayoutBooking Booking { get; init; }

    /// <summary>All claims, in the order of their numbers.</summary>
    public required IReadOnlyList<PayoutRunClaim> Claims { get; init; }

    /// <summary>A payment each, as it was frozen, in the order of the vouchers; together they hold all the claims.</summary>
    public required IReadOnlyList<PayoutRunPayee> Payees { get; init; }
}

/// <summary>How the files are addressed and booked.</summary>
public sealed record PayoutBooking
{
    public required BookedBy BookedBy { get; init; }

    public required string CompanyName { get; init; }

    /// <summary>Organisation number; empty when it is not known.</summary>
    public required string CompanyNumber { get; init; }

    /// <summary>What payroll's program knows the payer by.</summary>
    public required string CompanyId { get; init; }

    public required string Series { get; init; }

    /// <summary>What stands against the lines in the ledger; one that no row says is not there.</summary>
    public required IReadOnlyDictionary<BookingSide, BookedCode> Sides { get; init; }

    /// <summary>The dimensions that the files' lines may carry objects of, in their order.</summary>
    public required IReadOnlyList<BookedDimension> Dimensions { get; init; }
}

/// <param name="Code">Wage type or account.</param>
/// <param name="Label">What the region calls it.</param>
public sealed record BookedCode(string Code, string Label);

/// <summary>A dimension and its objects in the run.</summary>
/// <param name="Number">As SIE and PAXml number it.</param>
/// <param name="Name">"Kostnadsställe".</param>
/// <param name="Objects">Name by code.</param>
public sealed record BookedDimension(int Number, string Name, IReadOnlyDictionary<string, string> Objects);

/// <summary>An object of a dimension on a line.</summary>
public sealed record BookedObject(int Dimension, string Code);

/// <summary>One claim of the run.</summary>
public sealed record PayoutRunClaim
{
    /// <summary>As people quote it.</summary>
    public required string Reference { get; init; }

    /// <summary>The voucher of the payment it is part of; 0 while the run has none.</summary>
    public required int Voucher { get; init; }

    /// <summary>The claim that this one corrects; null for a first one.</summary>
    public string? Corrects { get; init; }

    public required PayoutPayee Payee { get; init; }

    /// <summary>Digits without separator; null when it is not known.</summary>
    public string? IdentityDigits { get; init; }

    public required PayoutAssignment Assignment { get; init; }

    /// <summary>The objects of its lines.</summary>
    public IReadOnlyList<BookedObject> Objects { get; init; } = [];

    /// <summary>In the order of their dates.</summary>
    public required IReadOnlyList<PayoutRunDay> Days { get; init; }

    /// <summary>In the order of their days, then kinds.</summary>
    public required IReadOnlyList<PayoutRunLine> Lines { get; init; }

    public required PayoutRunTotal Total { get; init; }

    public required string TaxBasis { get; init; }

    public required IReadOnlyList<PayoutSignature> Signatures { get; init; }

    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>A date of the assignment.</summary>
/// <param name="Departure">From home; null where the region does not ask.</param>
/// <param name="Hours">As the region's rule counts them.</param>
/// <param name="Unpaid">What stands for the honorarium when the day has none: "Inget".</param>
public sealed record PayoutRunDay(
    DateOnly Date, TimeOnly? Departure, TimeOnly Start, TimeOnly End, TimeOnly? Return, decimal Hours, string Unpaid)
{
    /// <summary>Whether the way was more than 50 km; null where it is not known or not asked.</summary>
    public bool? Far { get; init; }

    /// <summary>Who paid for meals; null where the region does not ask.</summary>
    public string? Meals { get; init; }
}

/// <summary>One line of a claim; negative in a correction.</summary>
public sealed record PayoutRunLine
{
    /// <summary>The day it belongs to, by its place among the claim's.</summary>
    public required int Day { get; init; }

    public required DateOnly Date { get; init; }

    public required ClaimLineKind Kind { get; init; }

    /// <summary>"Arvode".</summary>
    public required string KindText { get; init; }

    /// <summary>"Hel dag", "5,5 timmar à 355 kr"; empty where the kind says it all.</summary>
    public string Detail { get; init; } = string.Empty;

    /// <summary>Days, hours or kilometres, as <see cref="Unit"/> says.</summary>
    public required decimal Quantity { get; init; }

    public required string Unit { get; init; }

    /// <summary>Null where the amount is a cost as it was.</summary>
    public long? UnitPrice { get; init; }

    public required long Amount { get; init; }

    public required Treatment Treatment { get; init; }

    public required string TreatmentText { get; init; }

    /// <summary>Payroll's code; null while the region's table has none.</summary>
    public BookedCode? WageType { get; init; }

    /// <summary>The ledger's account; null while the region's table has none.</summary>
    public BookedCode? Account { get; init; }

    /// <summary>How many files lie with it; null where none is expected. On the form only.</summary>
    public int? Evidence { get; init; }

    public string? Employer { get; init; }

    /// <summary>Route and purpose in the payee's own words: on the form only.</summary>
    public string? Purpose { get; init; }
}

/// <summary>
/// A claim's sums, tax as a positive amount: the lines' amounts add up to taxable + tax-free + undecided, and net is that
/// less tax. Tax is null where payroll decides.
/// </summary>
public sealed record PayoutRunTotal(long Taxable, long TaxFree, long Undecided, long? Tax, long Net, long? EmployerContribution);

/// <summary>What one payee is paid in the run.</summary>
public sealed record PayoutRunPayee
{
    public required string Name { get; init; }

    public string? IdentityDigits { get; init; }

    /// <summary>The payment's voucher in the ledger.</summary>
    public required int Voucher { get; init; }

    /// <summary>The voucher that this one takes back, with its year: "2026-14".</summary>
    public string? TakesBack { get; init; }

    /// <summary>In the order of their numbers.</summary>
    public required IReadOnlyList<PayoutRunClaim> Claims { get; init; }

    public required PayoutRunTotal Total { get; init; }

    /// <summary>Tax-free for the use of an own car, which the tax office wants as a tick.</summary>
    public required long TaxFreeCar { get; init; }

    public required PayeeTax Tax { get; init; }
}

/// <summary>How the tax office is to see the payment.</summary>
public enum PayeeTax
{
    /// <summary>Preliminary tax on pay.</summary>
    Preliminary = 1,

    /// <summary>Special income tax for those who live abroad.</summary>
    Sink = 2,

    /// <summary>An approved business: it invoices, and nothing is withheld.</summary>
    Business = 3,
}
