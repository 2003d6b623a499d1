using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Leaders;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>People who would like to lead: by their own words, and nominated by a patient organisation.</summary>
internal static class DemoLeaderInterests
{
    public static async Task SeedAsync(DemoWorld world)
    {
        await AskAsync(world, "gunilla", "sk-lung", "sv", 6, new LeaderInterestFacts(
            LeaderKind.Experienced, "Gunilla", "Frisk", "gunilla@demo.example", "070-000 00 31", "Jag gick utbildningen för tre år sedan och vill ge tillbaka.")
        {
            ConditionId = DemoIds.Condition("kol"),
            Experience = Experience.Patient,
        });
        await AskAsync(world, "mats", "nu-heart", "sv", 11, new LeaderInterestFacts(
            LeaderKind.Experienced, "Mats", "Rund", "mats@demo.example", string.Empty, string.Empty)
        {
            ConditionId = DemoIds.Condition("heart"),
            Experience = Experience.Relative,
            NominatedBy = "Hjärtföreningen, Siv Alm",
            PersonAgreed = true,
        });
        await AskAsync(world, "torill", "be-lms", "nn", 4, new LeaderInterestFacts(
            LeaderKind.Staff, "Torill", "Nes", "torill@demo.example", "900 00 032", "Eg er sjukepleiar og har leidd grupper før."));
    }

    private static async Task AskAsync(DemoWorld world, string key, string unit, string language, int daysAgo, LeaderInterestFacts facts)
    {
        var id = DemoIds.Of($"leader-interest/{key}");
        await world.KeepAsync(id, () =>
        {
            var asked = DemoWorld.At(world.Today.AddDays(-daysAgo), 19);
            var interest = new LeaderInterest(id, world.Units[unit], facts, world.Db.AddressKey(facts.Email), language, asked);
            interest.RenewLink();
            interest.Confirm();
            return interest;
        });
    }
}
