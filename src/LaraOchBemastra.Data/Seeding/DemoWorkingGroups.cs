using LaraOchBemastra.Domain.Planning;

namespace LaraOchBemastra.Data.Seeding;

/// <summary>One working group a region, with a meeting whose minutes are approved and one to come.</summary>
internal static class DemoWorkingGroups
{
    public static async Task SeedAsync(DemoWorld world)
    {
        await OneAsync(world, new GroupPlan(
            "kol", "sk-lung", "KOL, våren", "kol", DemoCourse.KolNext, "leader", "staff", DemoAccounts.Coordinator, "Carina Holm",
            "Att orka vara med barnbarnen", "Andningsteknik", "Vi börjar med deltagarnas egna frågor.", "Fråga föreningen om fler vill berätta",
            "Vad vill du att någon hade sagt till dig när du fick din diagnos?", "Mödosamt att hitta tider. Vi enades om eftermiddagar.", "Lungmottagningen, sal 1"));
        await OneAsync(world, new GroupPlan(
            "pain", "be-lms", "Langvarige smerter, hausten", "pain", null, "leader.no", "staff.no", DemoAccounts.CoordinatorNo, "Kari Vik",
            "Å bli trudd", "Rørsle og kvile", "Fire samlingar, annankvar veke.", "Spør om siste ferje på torsdagar",
            "Kva skulle du ønskje at nokon hadde sagt til deg då det var verst?", "Vi landa målgruppa. Brukarane vil ha med dei næraste.", "LMS, møterommet"));
    }

    private static async Task OneAsync(DemoWorld world, GroupPlan plan)
    {
        var id = DemoIds.Of($"working-group/{plan.Key}");
        if (await world.Db.FindAsync<WorkingGroup>(id) is not null)
        {
            return;
        }

        var group = new WorkingGroup(id, world.Units[plan.Unit], plan.Title, DemoIds.Condition(plan.Condition));
        var (leader, staff) = (world.Leaders[plan.Leader], world.Leaders[plan.Staff]);
        var user = group.Join(new MemberFacts(leader.Name, WorkingRole.UserRepresentative) { LeaderId = leader.Id });
        var professional = group.Join(new MemberFacts(staff.Name, WorkingRole.Professional) { LeaderId = staff.Id, LeadsMeetings = true, IsMedicallyResponsible = true });
        var by = DemoIds.Account(plan.Coordinator);
        var coordinator = group.Join(new MemberFacts(plan.CoordinatorName, WorkingRole.Coordinator) { AccountId = by, WritesMinutes = true });
        if (plan.Course is { } course)
        {
            group.Plan(DemoIds.Group(course));
        }

        world.Add(group);
        var first = Meeting(world, group, plan, "first", world.Past(DayOfWeek.Wednesday, 3));
        first.BringUp(PlanningElement.Content, ThemeOrigin.User, plan.UserTheme);
        first.BringUp(PlanningElement.Content, ThemeOrigin.Professional, plan.StaffTheme);
        first.Ask(plan.Question);
        first.Decide(plan.Decision, by);
        first.TakeOn(plan.Task, coordinator.Id, world.Today.AddDays(10), by);
        first.Write([user.Id, professional.Id, coordinator.Id], plan.Summary, by);
        first.HandOver(world.Today, by, DemoWorld.At(first.Date, 16));
        first.Approve(user, leader.AccountId!.Value, DemoWorld.At(first.Date.AddDays(1), 9));
        var next = Meeting(world, group, plan, "next", world.Next(DayOfWeek.Wednesday));
        next.BringUp(PlanningElement.Methods, ThemeOrigin.User, plan.UserTheme);
        next.TakeOn(plan.Task, professional.Id, world.Today.AddDays(20), by);
        world.Add(first);
        world.Add(next);
    }

    private static PlanningMeeting Meeting(DemoWorld world, WorkingGroup group, GroupPlan plan, string which, DateOnly date) => new(
        DemoIds.Of($"meeting/{plan.Key}/{which}"),
        group,
        new MeetingFacts(MeetingKind.Planning, date, new TimeOnly(13, 0), new TimeOnly(14, 30)) { Place = plan.Place },
        world.Regions.Values.Single(region => region.Id == group.RegionId).TimeZone);

    private sealed record GroupPlan(
        string Key, string Unit, string Title, string Condition, string? Course, string Leader, string Staff, string Coordinator, string CoordinatorName,
        string UserTheme, string StaffTheme, string Decision, string Task, string Question, string Summary, string Place);
}
