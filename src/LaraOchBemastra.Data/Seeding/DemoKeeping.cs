using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>Presences with reasons, an apology, referrals where the region asks for them, and how long things are kept.</summary>
internal static class DemoKeeping
{
    public static async Task SeedAsync(DemoWorld world)
    {
        await world.KeepAsync(DemoIds.Of("referral-settings/hv"), () => NorwegianReferrals());
        await RuleAsync(world, "vgr", DataCategory.Contact, 6, new("ARK 2025-00412", Day(world, 300), "Arkivnämnden"), new("RS 2026-00071", Day(world, 280), "Regionstyrelsen"));
        await RuleAsync(world, "vgr", DataCategory.Attendance, 6, new("ARK 2025-00412", Day(world, 300), "Arkivnämnden"), new("RS 2026-00071", Day(world, 280), "Regionstyrelsen"));
        await RuleAsync(world, "vgr", DataCategory.Questions, 24, new("ARK 2025-00412", Day(world, 300), "Arkivnämnden"), application: null);
        await RuleAsync(world, "vgr", DataCategory.Participants, 24, disposal: null, application: null);
        await RuleAsync(world, "hv", DataCategory.Contact, 3, new("2025/11873-4", Day(world, 310), "Arkivverket"), new("2026/204-2", Day(world, 250), "Helse Vest RHF"));
        await RuleAsync(world, "hv", DataCategory.LogTexts, 1, new("2025/11873-4", Day(world, 310), "Arkivverket"), new("2026/204-2", Day(world, 250), "Helse Vest RHF"));
        if (world.Courses.TryGetValue(DemoCourse.KolEvening, out var evening))
        {
            Presences(world, evening);
            Ask(world, "vgr", evening.Group, evening.Group.Enrolments[1].Id, DemoAccounts.Coordinator);
        }

        if (world.Courses.TryGetValue(DemoCourse.KolsBergen, out var days))
        {
            Referrals(world, days);
            Ask(world, "hv", days.Group, days.Group.Enrolments[2].Id, DemoAccounts.CoordinatorNo);
        }
    }

    private static ReferralSettings NorwegianReferrals()
    {
        var settings = new ReferralSettings(DemoIds.Of("referral-settings/hv"), DemoIds.Region("hv"));
        settings.Decide(ReferralRequirement.Doctors, keepsIdentityNumbers: true);
        return settings;
    }

    private static async Task RuleAsync(
        DemoWorld world, string region, DataCategory category, int months, RecordedDecision? disposal, RecordedDecision? application)
    {
        var id = DemoIds.Of($"retention/{region}/{category}");
        await world.KeepAsync(id, () =>
        {
            var rule = new RetentionRule(id, DemoIds.Region(region), category);
            rule.Decide(months, disposal, application, world.Today);
            return rule;
        });
    }

    private static void Presences(DemoWorld world, BuiltCourse course)
    {
        var first = course.Session(0);
        var away = course.Group.Enrolments.Where(one => course.Logs[0].Attendances.All(row => row.EnrolmentId != one.Id)).ToList();
        if (away.Count > 0)
        {
            var note = new AttendanceNote(DemoIds.Of("attendance/kol-evening/0"), course.Group.Id, first.Id, away[0].Id);
            note.Correct(Presence.DidNotCome, Presence.Ill, "Ringde samma morgon, det blev inte antecknat.", DemoIds.Account(DemoAccounts.Staff), DemoWorld.At(first.Date.AddDays(1), 9), logIsSigned: true);
            world.Add(note);
        }

        var next = course.Group.Sessions.Where(session => session.Date > world.Today).MinBy(session => session.StartsUtc);
        if (next is not null)
        {
            world.Add(new Apology(DemoIds.Of("apology/kol-evening"), next, course.Group.Enrolments[2].Id, ApologyReason.WorkOrStudies, DemoWorld.At(world.Today, 8)));
        }
    }

    private static void Referrals(DemoWorld world, BuiltCourse course)
    {
        var people = course.Group.Enrolments;
        Refer(0, new ReferralFacts(Day(world, 80), ReferralDecision.Accepted, Day(world, 70), null));
        Refer(1, new ReferralFacts(Day(world, 80), ReferralDecision.Accepted, Day(world, 70), people[0].Id));
        Refer(2, new ReferralFacts(Day(world, 60), ReferralDecision.Undecided, null, null));

        void Refer(int place, ReferralFacts facts)
        {
            var referral = new Referral(DemoIds.Of($"referral/kols-bergen/{place}"), course.Group.Id, people[place].Id);
            referral.Record(facts, world.Today);
            world.Add(referral);
        }
    }

    private static void Ask(DemoWorld world, string region, Group group, Guid enrolment, string by) =>
        world.Add(new ErasureRequest(DemoIds.Of($"erasure/{region}"), DemoIds.Region(region), group.Id, enrolment, Day(world, 3), DemoIds.Account(by)));

    private static DateOnly Day(DemoWorld world, int before) => world.Today.AddDays(-before);
}
