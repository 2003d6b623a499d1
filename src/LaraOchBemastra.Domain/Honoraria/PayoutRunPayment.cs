using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// What one payee gets in a run, frozen. Rule R-TAX-1: the tax is reckoned once on the whole payment, so that two claims
/// together may withhold a krona more than each alone.
/// </summary>
public sealed class PayoutRunPayment : Entity, IPart
{
    private PayoutRunPayment()
    {
    }

    internal PayoutRunPayment(Guid runId, Guid leaderId, string payeeName, int claimCount, TaxEstimate estimate)
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

    public Guid? TaxRuleId { get; private set; }

    public Guid? ContributionRuleId { get; private set; }

    internal Refusal? WhyDiffers(IEnumerable<HonorariumClaim> claims)
    {
        var mine = claims.Where(claim => claim.LeaderId == LeaderId).ToList();
        var sums = ClaimSums.Of(mine.SelectMany(claim => claim.Lines));
        if (mine.Count != ClaimCount || sums != new ClaimSums(Taxable, TaxFree, Undecided) || Gross != sums.Gross)
        {
            return HonorariaRefusals.PaymentDiffers(PayeeName, Gross, sums.Gross);
        }

        return Net + Tax == Gross ? null : HonorariaRefusals.PaymentDiffers(PayeeName, Gross, Net + Tax);
    }
}
