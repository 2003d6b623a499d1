using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Domain.Topics;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>The directories of guest experts, who was asked to what, and some mail that was sent or was not.</summary>
public static class DemoExperts
{
    /// <summary>Key of the answer link that the demo's mail would have held.</summary>
    public static string KeyOf(string course, string expert) => DemoIds.Of($"guest key/{course}/{expert}").ToString("N");

    internal static async Task SeedAsync(DemoWorld world)
    {
        var dietitian = await KeepAsync(world, "vgr", "Johan Lindberg", "dietist", "Skaraborgs Sjukhus", "kost, matlagning", "johan.lindberg@demo.example");
        var officer = await KeepAsync(world, "vgr", "Mira Sandell", "personlig handläggare", "Försäkringskassan", "sjukpenning, arbetsförmåga", "mira.sandell@demo.example");
        await KeepAsync(world, "vgr", "Per Nordh", "fysioterapeut", "Närhälsan", "andning, träning", "per.nordh@demo.example");
        await KeepAsync(world, "vgr", "Elsa Roos", "kurator", "NU-sjukvården", "samtal, anhörigstöd", string.Empty);
        var physio = await KeepAsync(world, "hv", "Ingvild Dale", "fysioterapeut", "Haukeland", "pust, trening", "ingvild.dale@demo.example", "nn");
        var nav = await KeepAsync(world, "hv", "Trond Lien", "rettleiar", "Nav", "sjukepengar, arbeid", "trond.lien@demo.example", "nn");

        Ask(world, DemoCourse.KolEvening, dietitian, DemoAccounts.Coordinator, fromNow: 0, GuestAnswer.Accepted, "Tar gärna med recept.");
        Ask(world, DemoCourse.KolEvening, officer, DemoAccounts.Coordinator, fromNow: 1, GuestAnswer.Declined, "Är bortrest den dagen.");
        Ask(world, DemoCourse.Starthjelp, nav, "coordinator2.no@demo.example", fromNow: 0, GuestAnswer.Accepted, string.Empty);
        Ask(world, DemoCourse.Starthjelp, physio, "coordinator2.no@demo.example", fromNow: 1, answer: null, string.Empty);
    }

    private static Task<GuestExpert> KeepAsync(
        DemoWorld world, string region, string name, string title, string workplace, string fields, string email, string language = "sv") =>
        world.KeepAsync(DemoIds.Of($"expert/{name}"), () => new GuestExpert(
            DemoIds.Of($"expert/{name}"), world.Regions[region].Id, new ExpertFacts(name, title, workplace, fields, email, string.Empty, language)));

    private static void Ask(DemoWorld world, string course, GuestExpert expert, string by, int fromNow, GuestAnswer? answer, string said)
    {
        var asked = DemoWorld.At(world.Today.AddDays(-3), 9);
        if (!world.Courses.TryGetValue(course, out var built)
            || built.Group.Sessions.Where(one => one.State == SessionState.Planned && one.Date > world.Today).OrderBy(one => one.StartsUtc).ElementAtOrDefault(fromNow) is not { } session)
        {
            return;
        }

        var visit = GuestVisit.Ask(DemoIds.Of($"visit/{course}/{expert.Name}"), expert, session, DemoIds.Account(by), LinkKey.Hash(KeyOf(course, expert.Name)), asked);
        Log(world, built.Group, MailKind.GuestInvitation, expert.Email, asked);
        if (answer is { } given)
        {
            visit.Reply(given, said, session, asked.AddHours(5));
        }

        if (answer == GuestAnswer.Declined)
        {
            Log(world, built.Group, MailKind.GuestDeclined, by, asked.AddHours(5));
        }

        world.Add(visit);
    }

    private static void Log(DemoWorld world, Group group, MailKind kind, string to, DateTime at)
    {
        var mail = new OutboxMail(new MailAbout(kind, group.RegionId, group.Id), to, new MailWords(string.Empty, string.Empty), at);
        mail.Take(at);
        mail.Sent(at.AddSeconds(3));
        world.Db.Add(mail);
    }
}
