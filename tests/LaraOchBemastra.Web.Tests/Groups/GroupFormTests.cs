using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Groups;

/// <summary>What people, and others, send to the forms about a course.</summary>
public sealed class GroupFormTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Coordinator = "coordinator@demo.example";

    [Theory]
    [InlineData("Utbildningens namn", "")]
    [InlineData("Minsta antal deltagare", "många")]
    [InlineData("Minsta antal deltagare", "-1")]
    [InlineData("Största antal deltagare", "99999999999999999999")]
    [InlineData("Största antal deltagare", "2")]
    [InlineData("Första träffen", "i morgon")]
    [InlineData("Första träffen", "9999-12-31")]
    [InlineData("Första träffen", "0001-01-01")]
    [InlineData("Börjar", "99:99")]
    [InlineData("Slutar", "09:00")]
    [InlineData("Antal träffar", "5000")]
    [InlineData("Datum att hoppa över", "<script>alert(1)</script>")]
    [InlineData("Facts.Audience", "Everybody")]
    [InlineData("Facts.Audience", "PatientsAndRelatives")]
    [InlineData("Facts.Form", "7")]
    [InlineData("Facts.Language", "klingon")]
    [InlineData("Facts.ConditionId", "")]
    [InlineData("Facts.ConditionId", "not-an-id")]
    [InlineData("UnitId", "00000000-0000-0000-0000-000000000000")]
    [InlineData("DaysBetween", "0")]
    [InlineData("DaysBetween", "x")]
    public async Task What_cannot_be_meant_comes_back_with_a_sentence_and_what_was_typed(string field, string typed)
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var before = await CountAsync();
        var page = await coordinator.OpenAsync("/groups/new");
        var title = field == "Utbildningens namn" ? typed : "<b>Prov</b> & åäö";
        page = await page.SubmitAsync("Spara planen", [.. Good(title).Where(pair => pair.Field != field), (field, typed)]);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.Errors);
        Assert.All(page.Errors, error => Assert.True(error.Length > 5, error));
        Assert.Equal(title, page.Document.QuerySelector("[name='Facts.Title']")!.GetAttribute("value"));
        Assert.Empty(page.Document.QuerySelectorAll("main b"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Texts_that_are_too_long_are_refused_by_their_length()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var page = await coordinator.OpenAsync("/groups/new");
        page = await page.SubmitAsync(
            "Spara planen", [.. Good(new string('x', 121)), ("Mål", new string('y', 2001)), ("Bra att veta för den som reser", new string('z', 5000))]);
        Assert.Equal(3, page.Errors.Count);
        Assert.Contains("”Utbildningens namn” får ha högst 120 tecken. Nu är det 121.", page.Errors);
    }

    [Fact]
    public async Task Nothing_at_all_posted_is_answered_with_the_form()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var page = await coordinator.OpenAsync("/groups/new");
        var empty = page.Document.QuerySelectorAll("main [name]").Select(control => control.GetAttribute("name")!)
            .Where(name => name is not ("__RequestVerificationToken" or "FormKey")).Distinct().Select(name => (name, string.Empty)).ToArray();
        page = await page.SubmitAsync("Spara planen", empty);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.Errors);
    }

    [Fact]
    public async Task A_unit_of_another_region_is_not_to_be_had()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var foreign = await host.ReadAsync(db => db.Everything.Units.Where(unit => unit.RegionId == DemoIds.Region("hv")
            || db.Everything.Regions.Any(region => region.Id == unit.RegionId && region.Name == "Helse Vest")).Select(unit => unit.Id).FirstAsync());
        var page = await coordinator.OpenAsync("/groups/new");
        page = await page.SubmitAsync("Spara planen", [.. Good("Prov").Where(pair => pair.Field != "Enhet"), ("UnitId", foreign.ToString())]);
        Assert.Equal(["Välj en enhet ur listan."], page.Errors);
    }

    [Fact]
    public async Task Pages_of_a_course_elsewhere_are_not_there_for_reading_or_writing()
    {
        var norwegian = await host.SignedInAsync("coordinator.no@demo.example");
        var id = DemoIds.Group(DemoCourse.KolNext);
        foreach (var page in new[] { "", "/edit", "/history", "/leaders", "/leaders/confirm", "/sessions/new", "/publish", "/unpublish", "/cancel", "/close", "/share" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await norwegian.OpenAsync($"/groups/{id}{page}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await norwegian.OpenAsync($"/groups/{Guid.Empty}{page}")).Status);
        }
    }

    [Fact]
    public async Task Twenty_equal_posts_plan_one_course()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var page = await coordinator.OpenAsync("/groups/new");
        var posts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Spara planen", [.. Good("Tjugo gånger")])));
        Assert.Single(posts.Select(post => post.Path).Distinct());
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Groups.CountAsync(group => group.Title == "Tjugo gånger")));
    }

    [Fact]
    public async Task Twenty_equal_posts_add_one_session()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var page = await CourseThreadTests.PlanAsync(coordinator, "En träff till");
        var id = Guid.Parse(page.Path[^36..]);
        page = await page.FollowAsync("Lägg till en träff");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Lägg till", ("Datum", "2027-05-04"), ("Börjar", "13.00"), ("Slutar", "15.00"))));
        Assert.Equal(5, await host.ReadAsync(db => db.Everything.Groups.Where(group => group.Id == id).SelectMany(group => group.Sessions).CountAsync()));
    }

    [Fact]
    public async Task Whoever_saves_second_is_told_keeps_what_she_typed_and_decides()
    {
        var first = await host.SignedInAsync(Coordinator);
        var second = await host.SignedInAsync(Coordinator);
        var path = (await CourseThreadTests.PlanAsync(first, "Två skriver")).Path;
        var mine = await second.OpenAsync($"{path}/edit");
        var theirs = await (await first.OpenAsync($"{path}/edit")).SubmitAsync("Spara", ("Plats", "Biblioteket"));
        Assert.Equal(path, theirs.Path);

        mine = await mine.SubmitAsync("Spara", ("Plats", "Medborgarhuset"));
        Assert.Equal(HttpStatusCode.Conflict, mine.Status);
        Assert.Contains("Biblioteket", mine.Text, StringComparison.Ordinal);
        Assert.Equal("Medborgarhuset", mine.Document.QuerySelector("[name='Facts.Place']")!.GetAttribute("value"));

        mine = await mine.SubmitAsync("Spara");
        Assert.Equal(path, mine.Path);
        Assert.Contains("Medborgarhuset", mine.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_is_moved_cancelled_with_a_reason_restored_and_taken_out()
    {
        var coordinator = await host.SignedInAsync(Coordinator);
        var page = await CourseThreadTests.PlanAsync(coordinator, "Träffar som ändras");
        page = await (await page.FollowAsync("Flytta Träff 1")).SubmitAsync("Flytta", ("Nytt datum", "2027-02-23"));
        Assert.Equal(["En annan träff 23 februari 2027 krockar med den tiden."], page.Errors);
        page = await page.SubmitAsync("Flytta", ("Nytt datum", "2027-03-30"));
        Assert.Contains("30 mars", page.Rows[^1][1], StringComparison.Ordinal);

        page = await (await page.FollowAsync("Ställ in Träff 1")).SubmitAsync("Ställ in träffen");
        Assert.Equal(["Fyll i ”Varför”."], page.Errors);
        page = await page.SubmitAsync("Ställ in träffen", ("Varför", "Lokalen är stängd"));
        Assert.Contains("Lokalen är stängd", page.Rows[0][2], StringComparison.Ordinal);

        page = await (await page.FollowAsync("Ta tillbaka Träff 1")).SubmitAsync("Ta tillbaka träffen");
        Assert.Contains("Planerad", page.Rows[0][2], StringComparison.Ordinal);

        page = await (await (await page.FollowAsync("Flytta Träff 1")).FollowAsync("Ta bort träffen ur planen")).SubmitAsync("Ta bort träffen");
        Assert.Equal(3, page.Rows.Count);
    }

    [Fact]
    public async Task A_network_lead_reads_and_plans_nothing()
    {
        var lead = await host.SignedInAsync("network@demo.example");
        var page = await lead.OpenAsync("/groups");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.False(page.HasLink("Planera en utbildning"));
        Assert.Equal(HttpStatusCode.Forbidden, (await lead.OpenAsync("/groups/new")).Status);
        page = await page.FollowAsync("Leva med KOL, kvällsgrupp");
        Assert.False(page.HasLink("Ändra uppgifter"));
        Assert.Equal(HttpStatusCode.Forbidden, (await lead.OpenAsync($"{page.Path}/edit")).Status);
    }

    private Task<int> CountAsync() => host.ReadAsync(db => db.Everything.Groups.CountAsync());

    private static List<(string Field, string Value)> Good(string title) =>
    [
        ("Enhet", "Lungmottagningen Skövde"),
        ("Utbildningens namn", title),
        ("Facts.ConditionId", DemoIds.Condition("kol").ToString()),
        ("Syfte", "Att orka mer i vardagen."),
        ("Plats", "Skövde"),
        ("Första träffen", "2027-04-05"),
    ];
}
