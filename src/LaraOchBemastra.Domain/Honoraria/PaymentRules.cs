using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Domain.Honoraria;

/// <summary>The rules a payment is estimated by; proposals that nobody has confirmed are as if they were not there.</summary>
/// <param name="Taxes">The region's rows of all kinds.</param>
/// <param name="Contributions">The region's rows of all zones.</param>
/// <param name="Zones">Of the region's units, where they have one.</param>
public sealed record PaymentRules(
    IReadOnlyList<TaxRule> Taxes,
    IReadOnlyList<ContributionRule> Contributions,
    IReadOnlyDictionary<Guid, EmployerZone>? Zones = null)
{
    public TaxRule? Tax(TaxKind kind, DateOnly payDay) => Taxes.Where(rule => rule.Kind == kind && rule.IsConfirmed).On(payDay);

    public ContributionRule? Contribution(EmployerZone zone, DateOnly payDay) =>
        Contributions.Where(rule => rule.Zone == zone && rule.IsConfirmed).On(payDay);

    public EmployerZone ZoneOf(Guid unitId) => Zones?.GetValueOrDefault(unitId) ?? EmployerZone.None;
}
