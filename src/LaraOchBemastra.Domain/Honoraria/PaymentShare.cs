using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>One claim's part of what its payee is paid in a run.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Sums">Its own lines.</param>
/// <param name="Tax">Its part of the payment's tax, whole kronor; none where payroll decides.</param>
/// <param name="Contribution">Its part of the payment's contribution, öre; none where payroll decides.</param>
public sealed record PaymentShare(HonorariumClaim Claim, ClaimSums Sums, Money? Tax, Money? Contribution)
{
    public Money Net => Sums.Gross - (Tax ?? Money.Zero);

    /// <summary>
    /// Rule R-RUN-3: tax and contribution are reckoned on the whole payment and divided among its claims by what is taxable,
    /// in the order of the claims' numbers, each getting what the running sum comes to less what those before it got. So the
    /// claims' figures on forms and in the CSV add up to the payment's, to the öre.
    /// </summary>
    /// <param name="payment">With its frozen figures.</param>
    /// <param name="claims">The claims of the run; others' are left aside.</param>
    public static IReadOnlyList<PaymentShare> Of(PayoutRunPayment payment, IEnumerable<HonorariumClaim> claims)
    {
        var shares = new List<PaymentShare>();
        var (taxable, tax, contribution) = (Money.Zero, Money.Zero, Money.Zero);
        var mine = claims.Where(claim => claim.LeaderId == payment.LeaderId).OrderBy(claim => claim.Number, StringComparer.Ordinal).ToList();
        foreach (var claim in mine)
        {
            var sums = ClaimSums.Of(claim.Lines);
            taxable += sums.Taxable;

            // The last gets what is left: corrections and zones can make a sum of nothing that still carries a krona.
            var last = claim == mine[^1];
            var taxUntil = last ? payment.Tax : Money.WholeKronorDown(Part(payment.Tax, taxable, payment.Taxable));
            var contributionUntil = last ? payment.Contribution : Money.OreHalfUp(Part(payment.Contribution, taxable, payment.Taxable));
            shares.Add(new PaymentShare(
                claim,
                sums,
                payment.TaxEstimated ? taxUntil - tax : null,
                payment.ContributionEstimated ? contributionUntil - contribution : null));
            (tax, contribution) = (taxUntil, contributionUntil);
        }

        return shares;
    }

    private static decimal Part(Money whole, Money until, Money taxable) =>
        taxable == Money.Zero ? 0 : whole.InKronor * until.Minor / taxable.Minor;
}
