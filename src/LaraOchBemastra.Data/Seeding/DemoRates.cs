using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>Dated rows as far as public text tells them; what is assumed says so.</summary>
internal static class DemoRates
{
    private const string DailyFee =
        "Västra Götalandsregionen, dagarvode för förtroendevalda: 2,5 procent av grundarvodet 74 513 kr (2022), halvt 1,25 procent.";

    public static async Task SeedAsync(DemoWorld world)
    {
        await RateAsync(world, "vgr", RateKind.HalfDay, Money.Kronor(931), new DateOnly(2022, 1, 1), DailyFee, "2022 års nivå");
        await RateAsync(world, "vgr", RateKind.FullDay, Money.Kronor(1863), new DateOnly(2022, 1, 1), DailyFee, "2022 års nivå");
        await RateAsync(world, "vgr", RateKind.CarPerKm, new Money(250), new DateOnly(2023, 1, 1), "Skatteverket: skattefri bilersättning 25 kr per mil sedan 2023-01-01.", "25 kr per mil");
        await RateAsync(world, "vgr", RateKind.CarPerKm, new Money(250), new DateOnly(2026, 1, 1), "Skatteverket: 25 kr per mil, oförändrat.", "Oförändrat, väntar på bekräftelse", confirmed: false);
        await RateAsync(world, "hv", RateKind.Hour, Money.Kronor(355), new DateOnly(2025, 5, 6), "Helse Bergen, Neuro-SysMed: honorar til brukarrepresentantar frå 06.05.2025.", "Justerast annakvart år");
        await RateAsync(world, "hv", RateKind.CarPerKm, new Money(530), new DateOnly(2026, 1, 1), "Statens satsar for reiser innanlands 2026.", "5,30 kr per km");
        await RateAsync(world, "vgr", RateKind.CarTaxFreePerKm, new Money(250), new DateOnly(2023, 1, 1), "Skatteverket: skattefri bilersättning 25 kr per mil sedan 2023-01-01.", "25 kr per mil");
        await RateAsync(world, "vgr", RateKind.BenefitCarPerKm, new Money(120), new DateOnly(2023, 1, 1), "Skatteverket: förmånsbil 12 kr per mil sedan 2023-01-01.", "12 kr per mil");
        await RateAsync(world, "vgr", RateKind.ElectricBenefitCarPerKm, new Money(95), new DateOnly(2023, 1, 1), "Skatteverket: förmånsbil som går på el 9,50 kr per mil sedan 2023-01-01.", "9,50 kr per mil");
        await RateAsync(world, "hv", RateKind.CarTaxFreePerKm, new Money(350), new DateOnly(2025, 1, 1), "Skattefri kilometersats 2025: 3,50 kr.", "3,50 kr per km");
        await RulesAsync(world);
        await DemoTaxes.SeedAsync(world);
        await DemoClaimSettings.SeedAsync(world);
    }

    private static async Task RulesAsync(DemoWorld world)
    {
        var (vgr, hv) = (DemoIds.Region("vgr"), DemoIds.Region("hv"));
        await KeepAsync(world, "day/vgr", id => DayRule.ByDay(
            vgr, new DateOnly(2022, 1, 1), DayBasis.DepartureToReturn, halfDayUpToMinutes: 240, assumed: true,
            "Regeln för förtroendevalda i Västra Götalandsregionen: högst fyra timmar med restid är halvt dagarvode. Att den gäller också för ledare i Lära och bemästra är ett antagande.", id));
        await KeepAsync(world, "day/hv", id => DayRule.ByHour(
            hv, new DateOnly(2025, 5, 6), stepMinutes: 30, minimumMinutesOnSite: 60, assumed: true,
            "Helse Bergen, Neuro-SysMed: faktisk møtetid til næraste halve time, minst éin time ved fysisk oppmøte. Teken som døme for heile regionen.", id));
    }

    private static async Task RateAsync(
        DemoWorld world, string region, RateKind kind, Money amount, DateOnly from, string source, string note, bool confirmed = true)
    {
        var id = DemoIds.Of($"rate/{region}/{kind}/{from:yyyy-MM-dd}");
        var currency = world.Regions[region].Currency;
        var (proposer, confirmer) = region == "vgr"
            ? (DemoAccounts.Finance2, DemoAccounts.Finance)
            : ("finance2.no@demo.example", DemoAccounts.FinanceNo);
        await world.KeepAsync(id, () =>
        {
            var entry = new RateEntry(DemoIds.Region(region), kind, amount, currency, from, source, note);
            var rate = HonorariumRate.Propose(entry, [], DemoIds.Account(proposer), DemoWorld.At(world.Today.AddMonths(-13), 9), id);
            if (confirmed)
            {
                rate.Confirm(DemoIds.Account(confirmer), DemoWorld.At(world.Today.AddMonths(-13), 14));
            }

            return rate;
        });
    }

    private static async Task KeepAsync<T>(DemoWorld world, string key, Func<Guid, T> make)
        where T : class =>
        await world.KeepAsync(DemoIds.Of(key), () => make(DemoIds.Of(key)));
}
