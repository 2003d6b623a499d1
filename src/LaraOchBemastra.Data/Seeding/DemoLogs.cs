using LaraOchBemastra.Data.Outbox;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Mail;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>What goes less smoothly: logs with one signature of two, a corrected one, and a mail that could not be sent.</summary>
internal static class DemoLogs
{
    public static async Task SeedAsync(DemoWorld world)
    {
        await HeartAsync(world);
        await FollowUpAsync(world);
    }

    private static async Task HeartAsync(DemoWorld world)
    {
        var facts = new GroupFacts
        {
            Title = "Hjärtat i vardagen, uppföljning",
            Purpose = "Att höra hur det har gått sedan sist.",
            ConditionId = DemoIds.Condition("heart"),
            MostPlaces = 12,
            Place = "Uddevalla sjukhus, samlingssalen",
        };
        var plan = new CoursePlan(DemoCourse.HeartAgain, 23, "nu-heart", facts, [new(world.Past(DayOfWeek.Monday), new TimeOnly(17, 0), new TimeOnly(19, 0))])
        {
            Leaders = ["staff3", "leader3"],
            People = ["Vivi K", "Bo L", "Annika R"],
        };
        (await BuiltCourse.MakeAsync(world, plan))?.HalfSigned(0, "Tre kom. Alla har prövat ett sätt att spara ork.");
    }

    private static async Task FollowUpAsync(DemoWorld world)
    {
        var facts = new GroupFacts
        {
            Title = "Starthjelp, oppfølging",
            Purpose = "For foreldre som har vore på Starthjelp og vil møtast att.",
            ConditionId = DemoIds.Condition("child"),
            Audience = Audience.Relatives,
            MostPlaces = 10,
            Language = "nn",
            Place = "Haugesund sjukehus, LMS",
        };
        var plan = new CoursePlan(DemoCourse.StarthjelpFollowUp, 56, "fo-lms", facts,
        [
            new(world.Past(DayOfWeek.Friday, 3), new TimeOnly(17, 0), new TimeOnly(19, 0)),
            new(world.Past(DayOfWeek.Friday), new TimeOnly(17, 0), new TimeOnly(19, 0)),
        ])
        {
            Leaders = ["staff2.no", "leader2.no"],
            People = ["Tuva S*", "Jonas S*", "Amalie F*"],
        };
        if (await BuiltCourse.MakeAsync(world, plan) is not { } course)
        {
            return;
        }

        course
            .Held(0, "Tre foreldre. Mykje om søvn.")
            .Corrected(0, "Vi skreiv feil tal på foreldre.", "To foreldre. Mykje om søvn.")
            .HalfSigned(1, "Alle kom. Gruppa vil møtast att i vår.");
        world.Db.Add(Unsent(course.Group, DemoWorld.At(world.Today.AddDays(-3), 9)));
    }

    // Of a kind that carries no link: its key would open nothing.
    private static OutboxMail Unsent(Group group, DateTime at)
    {
        var words = new MailWords("Du treng ikkje kome", "Hei Ragnhild!\n\nDu treng ikkje kome til samlinga. Takk for at du ville hjelpe til.\n");
        var mail = new OutboxMail(new MailAbout(MailKind.GuestNotNeeded, group.RegionId, group.Id), "ragnhild.lie@demo.invalid", words, at);
        for (var tries = 0; tries < OutboxMail.MostTries; tries++)
        {
            mail.Take(at);
            mail.Failed("SmtpFailedRecipientException", at);
        }

        return mail;
    }
}
