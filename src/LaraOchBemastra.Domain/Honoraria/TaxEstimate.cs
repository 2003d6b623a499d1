using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>
/// What one payee will probably get in one payment; payroll decides. Rule R-TAX-2: what payroll has yet to decide is left
/// out of the base, paid in full here and shown as undecided. Rule R-TAX-3: net + tax = taxable + tax-free + undecided.
/// </summary>
/// <param name="Sums">All the claims that are paid together.</param>
/// <param name="Withheld">The tax and what it was reckoned by.</param>
/// <param name="Contribution">None when payroll decides or the year of birth is needed and unknown.</param>
/// <param name="ContributionRule">The row behind the contribution, with its source; none where several zones meet.</param>
public sealed record TaxEstimate(ClaimSums Sums, Withholding Withheld, Money? Contribution, ContributionRule? ContributionRule)
{
    /// <summary>None when payroll decides.</summary>
    public Money? Tax => Withheld.Tax;

    /// <summary>The row behind the tax, with its source.</summary>
    public TaxRule? TaxRule => Withheld.Rule;

    /// <summary>The whole amount while no tax is estimated.</summary>
    public Money Net => Sums.Gross - (Tax ?? Money.Zero);

    /// <summary>Rule R-TAX-4: the year's sum with this payment stays under the row's threshold, as far as the portal knows.</summary>
    public bool UnderYearlyThreshold(PayeeFacts payee) =>
        TaxRule is { } rule && Sums.Taxable > Money.Zero && payee.PaidThisYear + Sums.Taxable < rule.YearlyThreshold;

    /// <param name="sums">All that is paid to the payee on the day.</param>
    /// <param name="rules">The region's rows.</param>
    /// <param name="payDay">Tax and contribution follow the day of payment, not of the activity.</param>
    /// <param name="payee">What is known of her.</param>
    /// <param name="zone">Of the unit that pays.</param>
    public static TaxEstimate Of(
        ClaimSums sums, PaymentRules rules, DateOnly payDay, PayeeFacts payee, EmployerZone zone = EmployerZone.None) =>
        Of(sums, [(zone, sums.Taxable)], rules, payDay, payee);

    /// <summary>Of claims that are paid together, each with the zone of its unit.</summary>
    public static TaxEstimate Of(IReadOnlyCollection<HonorariumClaim> claims, PaymentRules rules, DateOnly payDay, PayeeFacts payee)
    {
        var zones = claims.GroupBy(claim => rules.ZoneOf(claim.UnitId))
            .Select(zone => (zone.Key, ClaimSums.Of(zone.SelectMany(claim => claim.Lines)).Taxable)).ToList();
        return Of(ClaimSums.Of(claims.SelectMany(claim => claim.Lines)), zones, rules, payDay, payee);
    }

    private static TaxEstimate Of(
        ClaimSums sums, List<(EmployerZone Zone, Money Taxable)> zones, PaymentRules rules, DateOnly payDay, PayeeFacts payee)
    {
        var withheld = Withholding.Of(sums.Taxable, rules, payDay, payee);

        // One who is approved for F-tax pays her own contributions.
        if (withheld.Status == TaxStatus.BusinessTax)
        {
            return new TaxEstimate(sums, withheld, Money.Zero, null);
        }

        var parts = zones.ConvertAll(zone =>
            rules.Contribution(zone.Zone, payDay)?.On(zone.Taxable, payee.BirthYear, payDay.Year, payee.PaidThisMonth));
        return new TaxEstimate(
            sums,
            withheld,
            parts.TrueForAll(part => part is not null) ? parts.Sum(part => part!.Value) : null,
            zones.Count == 1 ? rules.Contribution(zones[0].Zone, payDay) : null);
    }
}
