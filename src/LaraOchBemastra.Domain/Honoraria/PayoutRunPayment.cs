using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;

namespace LaraOchBemastra.Domain.Honoraria;

public enum PaymentOutcome
{
    /// <summary>Payroll has said nothing yet.</summary>
    Unknown = 1,
    Paid = 2,
    Refused = 3,
}

/// <summary>
/// What one payee gets in a run, frozen. Rule R-TAX-1: the tax is reckoned once on the whole payment, so that two claims
/// together may withhold a krona more than each alone.
/// </summary>
public sealed class PayoutRunPayment : Entity, IPart
{
    public const int ReasonLength = 200;

    private PayoutRunPayment()
    {
    }

    internal PayoutRunPayment(Guid runId, Guid leaderId, string payeeName, int claimCount, TaxEstimate estimate, int? birthYear)
    {
        RunId = runId;
        LeaderId = leaderId;
        PayeeName = payeeName;
        ClaimCount = claimCount;
        Gross = estimate.Sums.Gross;
        Taxable = estimate.Sums.Taxable;
        TaxFree = estimate.Sums.TaxFree;
        Undecided = estimate.Sums.Undecided;
        TaxEstimated = estimate.Tax is not null;
        Tax = estimate.Tax ?? Money.Zero;
        Net = estimate.Net;
        ContributionEstimated = estimate.Contribution is not null;
        Contribution = estimate.Contribution ?? Money.Zero;
        TaxStatus = estimate.Withheld.Status;
        TaxPercent = estimate.Withheld.Percent;
        BirthYear = birthYear;
        TaxRuleId = estimate.TaxRule?.Id;
        ContributionRuleId = estimate.ContributionRule?.Id;
    }

    public Guid RunId { get; private set; }

    public Guid RootId => RunId;

    public Guid LeaderId { get; private set; }

    [Personal]
    public string PayeeName { get; private set; } = string.Empty;

    public int ClaimCount { get; private set; }

    public Money Gross { get; private set; }

    public Money Taxable { get; private set; }

    public Money TaxFree { get; private set; }

    /// <summary>Travel whose treatment payroll decides; in the net in full.</summary>
    public Money Undecided { get; private set; }

    /// <summary>False where payroll decides; the tax is then 0 and shown as not estimated.</summary>
    public bool TaxEstimated { get; private set; }

    public Money Tax { get; private set; }

    public Money Net { get; private set; }

    public bool ContributionEstimated { get; private set; }

    public Money Contribution { get; private set; }

    /// <summary>What held on the day of payment, whatever the payee says of herself afterwards.</summary>
    public TaxStatus TaxStatus { get; private set; } = TaxStatus.SideIncome;

    /// <summary>None where payroll decides.</summary>
    public decimal? TaxPercent { get; private set; }

    [Personal]
    public int? BirthYear { get; private set; }

    /// <summary>Special income tax instead of preliminary tax.</summary>
    public bool IsSink => TaxStatus == TaxStatus.Sink;

    /// <summary>Approved for F-tax: she sends an invoice, nothing is withheld and nothing paid on top.</summary>
    public bool IsInvoiced => TaxStatus == TaxStatus.BusinessTax;

    public Guid? TaxRuleId { get; private set; }

    public Guid? ContributionRuleId { get; private set; }

    /// <summary>Rule R-RUN-4: the vouchers of a region are numbered by year without a gap, one for each payment.</summary>
    public Guid RegionId { get; private set; }

    /// <summary>The year of the pay day.</summary>
    public int VoucherYear { get; private set; }

    /// <summary>From 1 in each year; 0 until it has one, which only runs older than the numbering lack.</summary>
    public int VoucherNumber { get; private set; }

    /// <summary>What payroll says became of it.</summary>
    public PaymentOutcome Outcome { get; private set; } = PaymentOutcome.Unknown;

    /// <summary>In payroll's words; never shown to anybody but finance.</summary>
    [Personal]
    public string OutcomeReason { get; private set; } = string.Empty;

    /// <summary>Refused, and yet in the books: another run takes it back there (rule R-RUN-10).</summary>
    public bool Booked { get; private set; }

    /// <summary>The payment that this one takes back.</summary>
    public Guid? ReversesId { get; private set; }

    internal void NumberVoucher(Guid regionId, int year, int number) => (RegionId, VoucherYear, VoucherNumber) = (regionId, year, number);

    internal void Tell(PaymentOutcome outcome, string reason, bool booked = false)
    {
        if (Outcome != PaymentOutcome.Refused)
        {
            (Outcome, OutcomeReason, Booked) = (outcome, reason, booked);
        }
    }

    /// <summary>Every amount with the other sign; what it was reckoned by stays.</summary>
    internal PayoutRunPayment Reversed(Guid runId) => new()
    {
        RunId = runId,
        ReversesId = Id,
        LeaderId = LeaderId,
        PayeeName = PayeeName,
        ClaimCount = ClaimCount,
        Gross = -Gross,
        Taxable = -Taxable,
        TaxFree = -TaxFree,
        Undecided = -Undecided,
        TaxEstimated = TaxEstimated,
        Tax = -Tax,
        Net = -Net,
        ContributionEstimated = ContributionEstimated,
        Contribution = -Contribution,
        TaxStatus = TaxStatus,
        TaxPercent = TaxPercent,
        BirthYear = BirthYear,
        TaxRuleId = TaxRuleId,
        ContributionRuleId = ContributionRuleId,
    };

    internal Refusal? WhyDiffers(IReadOnlyCollection<HonorariumClaim> mine)
    {
        var sums = ClaimSums.Of(mine.SelectMany(claim => claim.Lines));
        if (ReversesId is not null)
        {
            sums = new ClaimSums(-sums.Taxable, -sums.TaxFree, -sums.Undecided);
        }

        if (mine.Count != ClaimCount || sums != new ClaimSums(Taxable, TaxFree, Undecided) || Gross != sums.Gross)
        {
            return HonorariaRefusals.PaymentDiffers(PayeeName, Gross, sums.Gross);
        }

        return Net + Tax == Gross ? null : HonorariaRefusals.PaymentDiffers(PayeeName, Gross, Net + Tax);
    }
}
