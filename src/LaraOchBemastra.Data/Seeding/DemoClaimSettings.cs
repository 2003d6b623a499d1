using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>What the two regions decide about claims, as far as public text tells; the rest is assumed and says so.</summary>
internal static class DemoClaimSettings
{
    private const string Politicians =
        "Regel för förtroendevalda i Västra Götalandsregionen från 2023. Att den gäller också för ledare i Lära och bemästra är ett antagande.";

    private const string Basis =
        "Koncernövergripande ledningsgrupp 2012-02-09: förvaltningen bör ersätta resor och förlorad arbetsinkomst mot underlag.";

    private const string Uppsala =
        "Som i Region Uppsala 2018: 90 procent av sjukpenninggrundande inkomst, dag 1/248, timme 1/8. Ett antagande för den här regionen.";

    private const string Form =
        "Blanketten för arvoden utan övernattning frågar efter måltider. Att den frågan gäller också ledare är ett antagande.";

    private const string Bergen = "Helse Bergen, Neuro-SysMed: tapt arbeidsforteneste etter søknad og dokumentasjon.";

    public static async Task SeedAsync(DemoWorld world)
    {
        var since = new DateOnly(2022, 1, 1);
        await KeepAsync(world, "vgr", ClaimSettingKind.LostEarnings, (int)LostEarningsMode.InAddition, since, Basis, assumed: false);
        await KeepAsync(world, "vgr", ClaimSettingKind.LostEarningsEvidence, 1, since, Basis, assumed: false);
        await KeepAsync(world, "vgr", ClaimSettingKind.LostEarningsMaxHours, 8, since, "Åtta timmar per dag, som i andra regioner.", assumed: true);
        await KeepAsync(world, "vgr", ClaimSettingKind.SelfEmployedPercent, 90, since, Uppsala, assumed: true);
        await KeepAsync(world, "vgr", ClaimSettingKind.SelfEmployedDaysAYear, 248, since, Uppsala, assumed: true);
        await KeepAsync(world, "vgr", ClaimSettingKind.SelfEmployedHoursADay, 8, since, Uppsala, assumed: true);
        await KeepAsync(world, "vgr", ClaimSettingKind.FilingMonths, 6, new DateOnly(2023, 1, 1), Politicians, assumed: true);
        await KeepAsync(world, "vgr", ClaimSettingKind.FilingLate, (int)LateFiling.Warned, new DateOnly(2023, 1, 1), Politicians, assumed: true);
        await KeepAsync(world, "vgr", ClaimSettingKind.MealsAsked, 1, new DateOnly(2023, 1, 1), Form, assumed: true);
        await KeepAsync(world, "hv", ClaimSettingKind.LostEarnings, (int)LostEarningsMode.InAddition, new DateOnly(2025, 5, 6), Bergen, assumed: false);
        await KeepAsync(world, "hv", ClaimSettingKind.LostEarningsEvidence, 1, new DateOnly(2025, 5, 6), Bergen, assumed: false);
    }

    private static async Task KeepAsync(
        DemoWorld world, string region, ClaimSettingKind kind, decimal value, DateOnly from, string source, bool assumed)
    {
        var id = DemoIds.Of($"setting/{region}/{kind}/{from:yyyy-MM-dd}");
        var (proposer, confirmer) = region == "vgr"
            ? (DemoAccounts.Finance2, DemoAccounts.Finance)
            : ("finance2.no@demo.example", DemoAccounts.FinanceNo);
        await world.KeepAsync(id, () =>
        {
            var facts = new RowFacts(DemoIds.Region(region), from, source, string.Empty, assumed);
            var row = ClaimSetting.Propose(kind, value, facts, [], DemoIds.Account(proposer), DemoWorld.At(world.Today.AddMonths(-13), 9), id);
            row.Confirm(DemoIds.Account(confirmer), DemoWorld.At(world.Today.AddMonths(-13), 14));
            return row;
        });
    }
}
