using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Planning;

public sealed class WorkingGroupTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string _open = $"/meetings/{DemoIds.Of("meeting/kol/next")}";
    private static readonly string _group = $"/working-groups/{DemoIds.Of("working-group/kol")}";

    [Fact]
    public async Task From_a_group_to_approved_minutes_that_count_as_work_and_as_equal_voices()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await (await coordinator.OpenAsync("/working-groups/new")).SubmitAsync("Starta", ("Enhet", "Neurologmottagningen Skövde"), ("Title", "MS tillsammans"), ("ConditionId", "MS"));
        Assert.Contains("Saknas i gruppen: brukarföreträdare, medarbetare från vården, mötesledare.", page.Text, StringComparison.Ordinal);
        page = await AddAsync(page, "Anna Lindqvist", nameof(WorkingRole.UserRepresentative));
        page = await AddAsync(page, "Sofia Ek", nameof(WorkingRole.Professional), ("Leder mötena", "true"));
        Assert.DoesNotContain("Saknas i gruppen", page.Text, StringComparison.Ordinal);
        var group = page.Path;
        page = await (await page.FollowAsync("Knyt till en utbildning")).SubmitAsync("Knyt");
        var course = page.Path.Replace("/edit", string.Empty, StringComparison.Ordinal);

        page = await (await (await coordinator.OpenAsync(group)).FollowAsync("Kalla till ett möte")).SubmitAsync("Kalla", ("Datum", "2026-11-17"), ("Plats", "Sal 2"));
        var meeting = page.Path;
        page = await (await page.FollowAsync("Lägg till ett tema")).SubmitAsync("Lägg till", ("Tema", "Att våga fråga"), ("Origin", "User"), ("Element", "Content"));
        page = await (await page.FollowAsync("Lägg till en fråga")).SubmitAsync("Lägg till", ("Fråga", "Är det svårt att fråga?"));
        Assert.Contains("Den här kan besvaras med ja eller nej.", page.Text, StringComparison.Ordinal);
        page = await (await page.FollowAsync("Lägg till ett beslut")).SubmitAsync("Lägg till", ("Vad beslutades?", "Fem träffar"));
        page = await (await page.FollowAsync("Lägg till en uppgift")).SubmitAsync("Lägg till", ("Vad ska göras?", "Boka sal"), ("Vem gör det?", "Sofia Ek"), ("Senast", "2026-11-20"));
        Assert.Contains("Kryssa för vilka som var med först.", page.Text, StringComparison.Ordinal);
        var write = await page.FollowAsync("Skriv vilka som var med och vad som sades");
        page = await write.SubmitAsync(
            "Spara",
            ("Carina Holm, samordnare", "true"),
            ("Anna Lindqvist, brukarföreträdare", "true"),
            ("Sofia Ek, medarbetare från vården, mötesledare", "true"),
            ("Summary", "Vi vill prata om arbete."));
        page = await page.SubmitAsync("Lämna protokollet för godkännande");
        Assert.Equal("Protokollet väntar nu på att godkännas.", page.Said);
        Assert.False(page.HasButton("Godkänn protokollet"));

        var staff = await host.SignedInAsync(DemoAccounts.Staff);
        Assert.Contains("Boka sal: senast 20 november 2026.", (await staff.OpenAsync("/start")).Text, StringComparison.Ordinal);
        Assert.False((await staff.OpenAsync(meeting)).HasButton("Godkänn protokollet"));
        var user = await host.SignedInAsync(DemoAccounts.Leader);
        Assert.Contains("Protokollet från MS tillsammans", (await user.OpenAsync("/start")).Text, StringComparison.Ordinal);
        page = await (await user.OpenAsync(meeting)).SubmitAsync("Godkänn protokollet");
        Assert.Contains("Godkänt av Anna Lindqvist 18 november 2026.", page.Text, StringComparison.Ordinal);

        var work = await host.ReadAsync(db => db.Everything.Activities.Include(one => one.Leaders).SingleAsync(one => one.UnitId == DemoIds.Unit("sk-neuro") && one.Date == new DateOnly(2026, 11, 17)));
        Assert.Equal((ActivityKind.PlanningMeeting, 2), (work.Kind, work.Leaders.Count));
        Assert.Equal([DemoIds.Leader("staff")], work.Leaders.Where(one => one.ConfirmedBy is not null).Select(one => one.LeaderId));
        Assert.Contains("Erfarenhet och yrke är med", (await coordinator.OpenAsync(course)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_twenty_who_approve_at_once_one_does_and_the_work_counts_once()
    {
        await using var own = new PortalHost();
        var meeting = DemoIds.Of("meeting/pain/next");
        await own.WriteAsync(async db =>
        {
            var found = await db.Everything.PlanningMeetings.Include(one => one.Present).Include(one => one.Writers).SingleAsync(one => one.Id == meeting);
            var members = await db.Everything.WorkingGroups.Where(one => one.Id == found.WorkingGroupId).SelectMany(one => one.Members).Select(one => one.Id).ToListAsync();
            var by = DemoIds.Account(DemoAccounts.CoordinatorNo);
            found.Write(members, string.Empty, by);
            found.HandOver(found.Date, by, TestClock.Begin.UtcDateTime);
        });
        var page = await (await own.SignedInAsync(DemoAccounts.LeaderNo)).OpenAsync($"/meetings/{meeting}");
        var before = await own.ReadAsync(db => db.Everything.Activities.CountAsync());
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Godkjenn referatet")));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(before + 1, await own.ReadAsync(db => db.Everything.Activities.CountAsync()));
    }

    [Fact]
    public async Task A_working_group_is_its_members_and_its_coordinators()
    {
        foreach (var (email, status) in new[]
        {
            (DemoAccounts.Leader, HttpStatusCode.OK), (DemoAccounts.Staff, HttpStatusCode.OK), (DemoAccounts.Coordinator, HttpStatusCode.OK),
            ("leader2@demo.example", HttpStatusCode.NotFound), (DemoAccounts.Coordinator2, HttpStatusCode.NotFound),
            (DemoAccounts.CoordinatorNo, HttpStatusCode.NotFound), (DemoAccounts.LeaderNo, HttpStatusCode.NotFound), (DemoAccounts.Network, HttpStatusCode.Forbidden),
        })
        {
            var person = await host.SignedInAsync(email);
            foreach (var path in new[] { _group, _open, $"{_open}/minutes", $"{_open}/tasks" })
            {
                Assert.Equal((email, path, status), (email, path, (await person.OpenAsync(path)).Status));
            }
        }
    }

    [Fact]
    public async Task A_film_without_https_comes_back_with_a_sentence()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await (await coordinator.OpenAsync($"{_group}/meetings/new"))
            .SubmitAsync("Kalla", ("Datum", "2026-12-02"), ("FilmLink", "http://example.org/film"));
        Assert.Equal(["Länken ska börja med https:// och leda till en webbplats."], page.Errors);
    }

    [Fact]
    public async Task Approved_minutes_take_no_more_lines()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/meetings/{DemoIds.Of("meeting/kol/first")}/decisions");
        page = await page.SubmitAsync("Lägg till", ("Vad beslutades?", "Efteråt"));
        Assert.Equal(["Protokollet är godkänt och ändras inte. Skriv rättelsen i nästa möte."], page.Errors);
    }

    [Fact]
    public async Task Where_the_region_works_in_no_groups_they_are_nowhere_seen()
    {
        await using var own = new PortalHost();
        var admin = await own.SignedInAsync(DemoAccounts.Admin);
        Assert.NotEmpty((await (await admin.OpenAsync("/settings/planning")).SubmitAsync("Spara", ("HasWorkingGroups", "false"))).Said);
        var coordinator = await own.SignedInAsync(DemoAccounts.Coordinator);
        foreach (var path in new[] { "/working-groups", _group, _open, $"{_open}/minutes" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await coordinator.OpenAsync(path)).Status);
        }

        Assert.DoesNotContain("/working-groups", (await coordinator.OpenAsync("/needs")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Lika röster", (await coordinator.OpenAsync($"/groups/{DemoIds.Group(DemoCourse.KolNext)}")).Text, StringComparison.Ordinal);
    }

    private static async Task<Page> AddAsync(Page group, string person, string comesAs, params (string, string)[] more) =>
        await (await group.FollowAsync("Lägg till någon")).SubmitAsync("Lägg till", [("Person", person), ("ComesAs", comesAs), .. more]);
}
