using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Honoraria;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>Run 1 was paid in spring; run 2 is made and waits for its payday.</summary>
internal static class DemoRuns
{
    public static async Task SeedAsync(DemoWorld world)
    {
        var spring = new DemoSpring(world.Today);
        var paid = await MakeAsync(world, 1, spring.CutOff, spring.PayDay, spring.CutOff.AddDays(1),
            DemoClaim.PaidKol, DemoClaim.PaidWaived, DemoClaim.PaidFullDay, DemoClaim.PaidHalfDay);
        if (paid is { } run)
        {
            run.Run.MarkPaid(DemoIds.Account(DemoAccounts.Finance), run.Claims, DemoWorld.At(spring.PayDay, 9));
        }

        var payDay = new DateOnly(world.Today.Year, world.Today.Month, 25);
        payDay = DemoSpring.OnWeekday(payDay <= world.Today ? payDay.AddMonths(1) : payDay);
        await MakeAsync(world, 2, world.Today.AddDays(-6), payDay < world.Today ? world.Today : payDay, world.Today.AddDays(-5), DemoClaim.InRun);
    }

    private static async Task<(PayoutRun Run, List<HonorariumClaim> Claims)?> MakeAsync(
        DemoWorld world, int number, DateOnly cutOff, DateOnly payDay, DateOnly madeOn, params string[] keys)
    {
        var claims = keys.Where(world.Claims.ContainsKey).Select(key => world.Claims[key]).ToList();
        if (claims.Count == 0)
        {
            return null;
        }

        var region = world.Regions["vgr"];
        var order = new PayoutRunOrder(
            number, DemoIds.Account(DemoAccounts.Finance), cutOff, payDay, await world.Db.NextVoucherAsync(region.Id, payDay));
        var run = PayoutRun.Make(
            order, claims, region, await world.PaymentRulesAsync(region), world.Payees, DemoWorld.At(madeOn, 11), DemoIds.Run(number));
        world.Add(run);

        // The next run's vouchers go on from these.
        await world.Db.SaveChangesAsync();
        return (run, claims);
    }
}
