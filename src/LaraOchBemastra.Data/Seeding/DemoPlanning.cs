using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Planning;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>What people wait for, who plans together, and who would like to lead, in both regions.</summary>
internal static class DemoPlanning
{
    public static async Task SeedAsync(DemoWorld world)
    {
        await DemoLeaderInterests.SeedAsync(world);
        await SettingsAsync(world, "vgr", interestMonths: 12);
        await SettingsAsync(world, "hv", interestMonths: 6);
        await DemoAgreements.SeedAsync(world);
        await DemoWorkingGroups.SeedAsync(world);
        await NeedAsync(world, "kol-skovde", "sk-lung", "kol", 3, "Tre har frågat på mottagningen i höst.", DemoAccounts.Staff, 40);
        await InterestAsync(world, "diabetes-skovde", "sk-lung", "diabetes", "sv", 12);
        await NeedAsync(world, "diabetes-skovde", "sk-lung", "diabetes", 4, "Vårdcentralerna hör av sig.", DemoAccounts.Coordinator, 21);
        await NeedAsync(world, "rheuma-mariestad", "nh-mariestad", "rheuma", 1, string.Empty, "staff5@demo.example", 9);
        await NeedAsync(world, "heart-uddevalla", "nu-heart", "heart", 5, "Från patientföreningen.", DemoAccounts.Coordinator2, 30);
        await NeedAsync(world, "pain-bergen", "be-lms", "pain", 6, "Fastlegane spør.", DemoAccounts.CoordinatorNo, 35);
        await InterestAsync(world, "diabetes-forde", "fd-lms", "diabetes", "nn", 8);
        await NeedAsync(world, "diabetes-forde", "fd-lms", "diabetes", 3, "Frå diabetesforbundet.", "coordinator3.no@demo.example", 14);
    }

    private static async Task SettingsAsync(DemoWorld world, string region, int interestMonths)
    {
        var id = DemoIds.Of($"planning/{region}");
        await world.KeepAsync(id, () =>
        {
            var settings = new PlanningSettings(id, DemoIds.Region(region));
            settings.TakeInterest(takes: true, interestMonths);
            settings.FindLeaders(takesInterest: true, AgreementUse.Offered);
            return settings;
        });
    }

    private static async Task NeedAsync(DemoWorld world, string key, string unit, string condition, int people, string note, string by, int daysAgo)
    {
        var id = DemoIds.Of($"need/{key}");
        await world.KeepAsync(id, () => new Need(
            id, world.Units[unit], DemoIds.Condition(condition), people, note, DemoIds.Account(by), world.Today.AddDays(-daysAgo)));
    }

    // The demo's link opens nothing: its key was never mailed.
    private static async Task InterestAsync(DemoWorld world, string key, string unit, string condition, string language, int daysAgo)
    {
        var id = DemoIds.Of($"interest/{key}");
        await world.KeepAsync(id, () =>
        {
            var (email, asked) = ($"{key}@demo.example", DemoWorld.At(world.Today.AddDays(-daysAgo), 10));
            var interest = new Interest(id, world.Units[unit], DemoIds.Condition(condition), email, world.Db.AddressKey(email), language, asked);
            interest.RenewLink(language, asked);
            interest.Confirm(asked.AddMinutes(5));
            return interest;
        });
    }
}
