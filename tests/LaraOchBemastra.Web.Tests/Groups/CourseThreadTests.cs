using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Groups;

public sealed class CourseThreadTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Coordinator = "coordinator@demo.example";

    [Fact]
    public async Task A_course_is_planned_paired_published_and_found_in_the_catalogue()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var page = await PlanAsync(coordinator, "Andas med KOL");
        Assert.StartsWith("/groups/", page.Path, StringComparison.Ordinal);
        Assert.Equal("Andas med KOL är planerad.", page.Said);
        Assert.Contains(" 26-00", page.Text, StringComparison.Ordinal);
        Assert.Contains("En ledare från vården.", page.Text, StringComparison.Ordinal);
        Assert.Equal(4, page.Rows.Count);
        Assert.DoesNotContain(page.Rows, row => row[1].Contains("9 februari", StringComparison.Ordinal));

        page = await page.FollowAsync("Välj ledare");
        page = await page.SubmitAsync("Visa paret", ("Hanna Björk", Leader(page, "Hanna Björk")), ("Anna Lindqvist", Leader(page, "Anna Lindqvist")));
        Assert.Equal("Ska de leda tillsammans?", page.Heading);
        page = await page.SubmitAsync("Spara ledarna");
        Assert.Equal("Ledarna är valda.", page.Said);

        var address = page.Path;
        page = await (await page.FollowAsync("Publicera")).SubmitAsync("Publicera");
        Assert.Equal(address, page.Path);
        Assert.Equal("Utbildningen är publicerad och syns i katalogen.", page.Said);

        var stranger = host.Visitor().Reading("sv");
        var found = await stranger.OpenAsync("/courses?q=andas+med&from=2027-01-01");
        var public_ = await found.FollowAsync("Andas med KOL");
        Assert.Equal(HttpStatusCode.OK, public_.Status);
        Assert.Contains("10 lediga platser", public_.Text, StringComparison.Ordinal);

        page = await (await page.FollowAsync("Ta bort från katalogen")).SubmitAsync("Ta bort från katalogen");
        Assert.Equal("Utbildningen syns inte längre i katalogen.", page.Said);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(public_.Path)).Status);

        page = await page.FollowAsync("Historik");
        Assert.Contains("Publicerade utbildningen", page.Text, StringComparison.Ordinal);
        Assert.Contains("Carina Holm", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_without_leaders_cannot_be_published_and_the_page_says_why()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var page = await PlanAsync(coordinator, "Ensam kurs");
        page = await coordinator.OpenAsync($"{page.Path}/publish");
        page = await page.SubmitAsync("Publicera");
        Assert.Equal(["En ledare från vården."], page.Errors);
    }

    [Fact]
    public async Task Two_of_the_same_kind_or_none_are_refused_with_the_rule()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var page = await PlanAsync(coordinator, "Halvt par");
        page = await page.FollowAsync("Välj ledare");
        page = await page.SubmitAsync("Visa paret", ("Hanna Björk", Leader(page, "Hanna Björk")));
        Assert.Equal(["En ledare med egen erfarenhet."], page.Errors);
        Assert.Equal(Leader(page, "Hanna Björk"), page.Document.QuerySelector("input[name=Staff][checked]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Leaders_with_another_condition_are_not_listed_and_cannot_be_chosen_by_their_id()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var group = DemoIds.Group(DemoCourse.KolNext);
        var kol = await host.ReadAsync(db => db.Everything.Groups.Where(one => one.Id == group).Select(one => one.ConditionId).SingleAsync());
        var others = await host.ReadAsync(db => db.Everything.Leaders
            .Where(leader => leader.Experience != null && leader.ConditionId != kol).ToListAsync());
        Assert.NotEmpty(others);

        var page = await coordinator.OpenAsync($"/groups/{group}/leaders");
        Assert.All(others, leader => Assert.DoesNotContain(leader.Name, page.Text, StringComparison.Ordinal));
        var staff = page.Document.QuerySelector("input[name=Staff]")!.GetAttribute("value");
        var refused = await coordinator.OpenAsync($"/groups/{group}/leaders/confirm?Staff={staff}&Experienced={others[0].Id}");
        Assert.Equal(["En av de valda ledarna kan inte leda just den här utbildningen. Välj ur listan."], refused.Errors);
        Assert.DoesNotContain(others[0].Name, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_who_leads_elsewhere_then_is_shown_with_the_sentence_and_cannot_be_chosen()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var taken = await host.ReadAsync(db => db.Everything.Groups
            .Where(group => group.Id == DemoIds.Group(DemoCourse.KolNext))
            .SelectMany(group => group.Sessions).OrderBy(session => session.Date).FirstAsync());
        var leader = await host.ReadAsync(db => db.Everything.Groups
            .Where(group => group.Id == DemoIds.Group(DemoCourse.KolNext)).SelectMany(group => group.Leaders)
            .Join(db.Everything.Leaders, seat => seat.LeaderId, one => one.Id, (_, one) => one).FirstAsync());
        var page = await PlanAsync(coordinator, "Samma dag", taken.Date.ToString("yyyy-MM-dd"));
        page = await page.FollowAsync("Välj ledare");
        var row = Assert.Single(page.Document.QuerySelectorAll(".candidate"), one => Page.Words(one.QuerySelector("strong")) == leader.Name);
        Assert.Contains($"{leader.Name} leder då redan", Page.Words(row), StringComparison.Ordinal);
        Assert.True(row.QuerySelector("input")!.HasAttribute("disabled"));
    }

    internal static async Task<Page> PlanAsync(Visitor coordinator, string title, string firstDate = "2027-02-02")
    {
        var page = await (await coordinator.OpenAsync("/groups")).FollowAsync("Planera en utbildning");
        return await page.SubmitAsync(
            "Spara planen",
            ("Enhet", "Lungmottagningen Skövde"),
            ("Utbildningens namn", title),
            ("Diagnos eller problematik som gruppen delar", "KOL"),
            ("Syfte", "Att orka mer i vardagen."),
            ("Plats", "Skaraborgs Sjukhus Skövde"),
            ("Antal träffar", "4"),
            ("Första träffen", firstDate),
            ("Datum att hoppa över", "2027-02-09"));
    }

    private static string Leader(Page page, string name) => page.Document.QuerySelectorAll(".candidate")
        .Single(row => Page.Words(row.QuerySelector("strong")) == name).QuerySelector("input")!.GetAttribute("value")!;
}
