using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Domain.Tests.Honoraria;

/// <summary>Settings and lines beside the ordinary ones.</summary>
internal static class GivenRules
{
    public static ClaimSetting ASetting(ClaimSettingKind kind, decimal value, DateOnly? from = null, Guid? by = null) => ClaimSetting.Propose(
        kind, value, new RowFacts(Given.West.Id, from ?? new DateOnly(2022, 1, 1), "Regionfullmäktige § 12"), [], by, by is null ? null : Given.Now);

    public static ClaimRules With(this ClaimRules rules, params (ClaimSettingKind Kind, decimal Value)[] settings) =>
        rules with { Settings = new ClaimSettings(settings.Select(one => ASetting(one.Kind, one.Value))) };

    public static ClaimLineEntry LostPay(HonorariumClaim claim, decimal hours, decimal anHour) =>
        new(ClaimLineKind.LostEarnings, claim.Days[0].Id, hours, Money.OreHalfUp(anHour), "Volvo") { Basis = LostPayBasis.EmployerCertificate };

    public static ClaimLineEntry Sickness(HonorariumClaim claim, decimal hours, long yearly) =>
        new(ClaimLineKind.LostEarnings, claim.Days[0].Id, hours, Money.Zero, string.Empty)
        {
            Basis = LostPayBasis.SicknessBenefitIncome,
            YearlyIncome = Money.Kronor(yearly),
        };

    public static ClaimLineEntry ByCar(HonorariumClaim claim, decimal km) =>
        new(ClaimLineKind.CarKm, claim.Days[0].Id, km, Money.Zero, "Skara-Skövde och hem, ledde träff");

    public static Money Of(this HonorariumClaim claim, ClaimLineKind kind) =>
        claim.Lines.Where(line => line.Kind == kind).Sum(line => line.Amount);
}
