using System.Globalization;

namespace LaraOchBemastra.Documents.Payouts;

/// <summary>The words of a run's lists in one language, and the culture whose decimal sign they use.</summary>
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
    public string Detail { get; } = word(nameof(Detail));
    public string Quantity { get; } = word(nameof(Quantity));
    public string Unit { get; } = word(nameof(Unit));
    public string UnitPrice { get; } = word(nameof(UnitPrice));
    public string Amount { get; } = word(nameof(Amount));
    public string Treatment { get; } = word(nameof(Treatment));
    public string WageType { get; } = word(nameof(WageType));
    public string LedgerAccount { get; } = word(nameof(LedgerAccount));
    public string CostCentre { get; } = word(nameof(CostCentre));
    public string Activity { get; } = word(nameof(Activity));
    public string Course { get; } = word(nameof(Course));
    public string Voucher { get; } = word(nameof(Voucher));
    public string Corrects { get; } = word(nameof(Corrects));
    public string Gross { get; } = word(nameof(Gross));
    public string Taxable { get; } = word(nameof(Taxable));
    public string TaxFree { get; } = word(nameof(TaxFree));
    public string Undecided { get; } = word(nameof(Undecided));
    public string Tax { get; } = word(nameof(Tax));
    public string Net { get; } = word(nameof(Net));
    public string EmployerContribution { get; } = word(nameof(EmployerContribution));

    /// <summary>The spreadsheet's sheets.</summary>
    public string LinesSheet { get; } = word(nameof(LinesSheet));

    public string ClaimsSheet { get; } = word(nameof(ClaimsSheet));
    public string KindsSheet { get; } = word(nameof(KindsSheet));

    /// <summary>"Summa".</summary>
    public string Sum { get; } = word(nameof(Sum));

    /// <summary>What the file that is not booked by says on its face.</summary>
    public string ControlCopy { get; } = word(nameof(ControlCopy));

    /// <summary>What the control sheet for the tax return says on its face.</summary>
    public string ControlSheet { get; } = word(nameof(ControlSheet));

    /// <summary>A voucher's text with run, claim and course as {0}, {1} and {2}.</summary>
    public string VoucherText { get; } = word(nameof(VoucherText));

    /// <summary>What a file says of a correcting claim, with the corrected one as {0}.</summary>
    public string Correcting { get; } = word(nameof(Correcting));

    /// <summary>What a voucher says that takes back another, with that one as {0}.</summary>
    public string TakingBack { get; } = word(nameof(TakingBack));
}

/// <summary>What the formats of one region write with.</summary>
public sealed record PaperKit(PayoutFormWords Form, PayoutRunWords Columns, Pdf.PdfFontSet Fonts);
