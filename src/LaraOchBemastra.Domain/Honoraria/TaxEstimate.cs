using LaraOchBemastra.Domain.Common;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>The rules a payment is estimated by.</summary>
public sealed record PaymentRules(IReadOnlyList<TaxRule> Taxes, IReadOnlyList<ContributionRule> Contributions);

/// <summary>
/// What one payee will probably get in one payment; payroll decides. Rule R-TAX-2: what payroll has yet to decide is left
/// out of the base, paid in full here and shown as undecided. Rule R-TAX-3: net + tax = taxable + tax-free + undecided.
/// </summary>
/// <param name="Sums">All the claims that are paid together.</param>
/// <param name="Tax">None when payroll decides.</param>
/// <param name="Contribution">None when payroll decides or the year of birth is unknown.</param>
/// <param name="TaxRule">The row behind the tax, with its source.</param>
/// <param name="ContributionRule">The row behind the contribution, with its source.</param>
public sealed record TaxEstimate(
    ClaimSums Sums, Money? Tax, Money? Contribution, TaxRule? TaxRule, ContributionRule? ContributionRule)
{
    /// <summary>The whole amount while no tax is estimated.</summary>
    public Money Net => Sums.Gross - (Tax ?? Money.Zero);

    /// <param name="sums">All that is paid to the payee on the day.</param>
    /// <param name="rules">The region's rows.</param>
    /// <param name="payDay">Tax and contribution follow the day of payment, not of the activity.</param>
    /// <param name="birthYear">None when it is not known.</param>
    public static TaxEstimate Of(ClaimSums sums, PaymentRules rules, DateOnly payDay, int? birthYear)
    {
        var tax = rules.Taxes.On(payDay);
        var contribution = rules.Contributions.On(payDay);
        return new TaxEstimate(
            sums,
            tax?.TaxOn(sums.Taxable),
            birthYear is { } born ? contribution?.On(sums.Taxable, born, payDay.Year) : null,
            tax,
            contribution);
    }
}
