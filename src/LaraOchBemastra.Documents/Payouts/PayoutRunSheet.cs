using System.Globalization;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>A payout run as rows. Amounts in öre (hundredths of the run's currency); texts already in one language.</summary>
public sealed record PayoutRunSheet(string RunNumber, IReadOnlyList<PayoutRunClaim> Claims);

/// <summary>One claim of the run.</summary>
/// <param name="Reference">The claim's or voucher's reference.</param>
/// <param name="IdentityNumber">As payroll is to read it.</param>
/// <param name="CourseCode">Never the course's title, which may name a condition.</param>
public sealed record PayoutRunClaim(
    string Reference,
    string Claimant,
    string IdentityNumber,
    string? CostCentre,
    string? Activity,
    string? CourseCode,
    IReadOnlyList<PayoutRunLine> Lines,
    PayoutRunTotal Total);

/// <summary>One line of a claim.</summary>
/// <param name="Quantity">Days, hours or kilometres, as <paramref name="Unit"/> says.</param>
/// <param name="UnitPrice">In öre; null where the amount is a cost as it was.</param>
/// <param name="Amount">In öre.</param>
public sealed record PayoutRunLine(
    DateOnly Date, string Kind, decimal Quantity, string Unit, long? UnitPrice, long Amount, string Treatment);

/// <summary>
/// A claim's sums in öre, tax as a positive amount: the lines' amounts add up to taxable + tax-free + undecided, and
/// net is that less tax. Tax is null where payroll decides.
/// </summary>
public sealed record PayoutRunTotal(long Taxable, long TaxFree, long Undecided, long? Tax, long Net, long? EmployerContribution);

/// <summary>The column names of the run's CSV in one language, and the culture whose decimal sign it uses.</summary>
/// <param name="culture">Decimal comma for sv, nb and nn.</param>
/// <param name="word">The word of a key, the keys being the names of the properties here.</param>
public sealed class PayoutRunWords(CultureInfo culture, Func<string, string> word)
{
    public CultureInfo Culture { get; } = culture;

    public string RowKind { get; } = word(nameof(RowKind));
    public string Run { get; } = word(nameof(Run));
    public string Claim { get; } = word(nameof(Claim));
    public string Claimant { get; } = word(nameof(Claimant));
    public string IdentityNumber { get; } = word(nameof(IdentityNumber));
    public string Date { get; } = word(nameof(Date));
    public string Kind { get; } = word(nameof(Kind));
    public string Quantity { get; } = word(nameof(Quantity));
    public string Unit { get; } = word(nameof(Unit));
    public string UnitPrice { get; } = word(nameof(UnitPrice));
    public string Amount { get; } = word(nameof(Amount));
    public string Treatment { get; } = word(nameof(Treatment));
    public string CostCentre { get; } = word(nameof(CostCentre));
    public string Activity { get; } = word(nameof(Activity));
    public string Course { get; } = word(nameof(Course));
    public string Taxable { get; } = word(nameof(Taxable));
    public string TaxFree { get; } = word(nameof(TaxFree));
    public string Undecided { get; } = word(nameof(Undecided));
    public string Tax { get; } = word(nameof(Tax));
    public string Net { get; } = word(nameof(Net));
    public string EmployerContribution { get; } = word(nameof(EmployerContribution));
}
