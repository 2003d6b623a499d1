using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Organisations;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>Tax, employer's contribution and day of payment as dated rows; what no public text says is marked as assumed.</summary>
internal static class DemoTaxes
{
    private const string TaxLaw = "10 kap. 4 § och 11 kap. 20 § skatteförfarandelagen (2011:1244).";
    private const string SinkLaw = "Lagen (1991:586) om särskild inkomstskatt för utomlands bosatta";
    private const string Fees2026 = "Arbetsgivaravgifter 2026: 31,42 procent; födda 1938-1958 10,21 procent";

    private static readonly decimal[] OtherFees = [3.55m, 2.00m, 0.30m, 2.64m, 0.10m, 12.62m];

    public static async Task SeedAsync(DemoWorld world)
    {
        await TaxesAsync(world);
        await SwedishContributionsAsync(world);
        await ZonesAsync(world);
        await KeepAsync(world, "pay-day/vgr", id => PayDayRule.Of(
            DemoIds.Region("vgr"), new DateOnly(2022, 1, 1), new PayDays(25, 20), assumed: true,
            "Förtroendevalda i Västra Götalandsregionen får betalt den 25:e eller vardagen före. Att det gäller också ledare, och brytdagen den 20:e, är antaganden.", id: id));
    }

    private static async Task TaxesAsync(DemoWorld world)
    {
        var (vgr, hv) = (DemoIds.Region("vgr"), DemoIds.Region("hv"));
        await KeepAsync(world, "tax/vgr", id => TaxRule.Of(
            vgr, new DateOnly(2022, 1, 1), new TaxFigures(TaxKind.SideIncome, 30, Money.Kronor(100), Money.Kronor(1000)), assumed: true, TaxLaw, id));
        await world.KeepAsync(DemoIds.Of("tax/vgr/2027"), () => Proposed(TaxRule.Of(
            vgr, new DateOnly(2027, 1, 1), new TaxFigures(TaxKind.SideIncome, 30, Money.Kronor(100), Money.Kronor(1000)), assumed: true,
            $"{TaxLaw} Oförändrat, väntar på bekräftelse.", DemoIds.Of("tax/vgr/2027"))));
        await SinkAsync(2022, 25, "25 procent till och med 2025.", assumed: false);
        await SinkAsync(2026, 22.5m, "22,5 procent från 2026-01-01 enligt budgeten; beslutet är inte läst.", assumed: true);
        await SinkAsync(2027, 20, "20 procent från 2027-01-01 enligt budgeten; beslutet är inte läst.", assumed: true);
        await KeepAsync(world, "tax/hv", id => TaxRule.PayrollDecides(
            hv, new DateOnly(2025, 1, 1), "Skattekort og frikort avgjer: lønskontoret reknar ut skatten.", id));
        await KeepAsync(world, "tax/hv/no-card", id => TaxRule.Of(
            hv, new DateOnly(2025, 1, 1), new TaxFigures(TaxKind.NoCard, 50, Money.Zero, Money.Kronor(2000)), assumed: false,
            "Skatteetaten: utan skattekort, og over frikortbeløpet, trekkjer utbetalaren 50 prosent.", id));

        Task SinkAsync(int year, decimal percent, string said, bool assumed) => KeepAsync(world, $"tax/vgr/sink/{year}", id => TaxRule.Of(
            vgr, new DateOnly(year, 1, 1), new TaxFigures(TaxKind.Sink, percent, Money.Zero, Money.Zero), assumed, $"{SinkLaw}: {said}", id));
    }

    private static TaxRule Proposed(TaxRule rule)
    {
        rule.BeProposed(DemoIds.Account(DemoAccounts.Finance2), new DateTime(2026, 1, 8, 9, 0, 0, DateTimeKind.Utc));
        return rule;
    }

    private static async Task SwedishContributionsAsync(DemoWorld world)
    {
        var young = new YouthReduction(FromAge: 18, UntilAge: 22, MonthlyCeiling: Money.Kronor(25_000), OtherFees);
        await ContributionAsync("2025", new DateOnly(2025, 1, 1), 66, null, assumed: true,
            "Arbetsgivaravgifter 2025: 31,42 procent; födda 1938-1958 bara ålderspensionsavgift 10,21 procent. Födelseåren för 2025 är ett antagande.");
        await ContributionAsync("2026", new DateOnly(2026, 1, 1), 67, null, assumed: false, $"{Fees2026}.");
        await ContributionAsync("2026-04", new DateOnly(2026, 4, 1), 67, young, assumed: true,
            $"{Fees2026}. Nedsättning för den som vid årets ingång fyllt 18 men inte 23 år, på högst 25 000 kr i månaden (SFS 2026:100); 20,81 procent är portalens egen uträkning.");
        await ContributionAsync("2027-10", new DateOnly(2027, 10, 1), 67, null, assumed: true,
            "Nedsättningen för unga upphör 2027-09-30. Födelseåren för 2027 är ett antagande.");

        Task ContributionAsync(string key, DateOnly from, int reducedFrom, YouthReduction? youth, bool assumed, string source) =>
            KeepAsync(world, $"contribution/vgr/{key}", id => ContributionRule.Of(
                DemoIds.Region("vgr"), from, new ContributionFigures(31.42m, 10.21m, reducedFrom, NoneBornUntil: 1937, Youth: youth), assumed, source, id));
    }

    private static async Task ZonesAsync(DemoWorld world)
    {
        (EmployerZone Zone, decimal Percent)[] zones =
        [
            (EmployerZone.I, 14.1m), (EmployerZone.Ia, 14.1m), (EmployerZone.II, 10.6m), (EmployerZone.III, 6.4m),
            (EmployerZone.IV, 5.1m), (EmployerZone.IVa, 7.9m), (EmployerZone.V, 0),
        ];
        foreach (var (zone, percent) in zones)
        {
            var said = zone == EmployerZone.Ia ? " Sone Ia: 14,1 prosent når fribeløpet er brukt opp, som er eit antak." : string.Empty;
            await KeepAsync(world, $"contribution/hv/{zone}/2026", id => ContributionRule.Of(
                DemoIds.Region("hv"), new DateOnly(2026, 1, 1), ContributionFigures.OfZone(zone, percent), assumed: zone == EmployerZone.Ia,
                $"Satsar for arbeidsgivaravgift 2026 etter sone.{said}", id));
        }
    }

    private static async Task KeepAsync<T>(DemoWorld world, string key, Func<Guid, T> make)
        where T : class =>
        await world.KeepAsync(DemoIds.Of(key), () => make(DemoIds.Of(key)));
}
