using System.Net;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Web.Tests.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Participants;

public sealed class ParticipantTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string Next = $"/groups/{DemoIds.Group(DemoCourse.KolNext)}/participants";
    private static readonly string Mixed = $"/groups/{DemoIds.Group(DemoCourse.DigitalPain)}/participants";

    [Fact]
    public async Task The_coordinator_adds_people_until_the_course_is_full()
    {
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await carina.OpenAsync($"{Next}?state=Confirmed");
        var free = 10 - page.Rows.Count;
        for (var i = 0; i < free; i++)
        {
            page = await page.SubmitAsync("Lägg till", ("Förnamn", $"Åsa{(char)('a' + i)}"), ("Initial", "Ö"));
            Assert.Contains("har fått plats", page.Said, StringComparison.Ordinal);
        }

        Assert.False(page.HasButton("Lägg till"));
        Assert.NotNull(page.Document.QuerySelector("[data-color=warning]"));
        using var answer = await carina.PostAsync(Next, Next, ("FirstName", "Elfte"));
        Assert.Contains("error-summary", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(10, (await carina.OpenAsync($"{Next}?state=Confirmed")).Rows.Count);
    }

    [Fact]
    public async Task One_who_has_left_makes_room_and_stands_apart()
    {
        var address = $"/groups/{DemoIds.Group(DemoCourse.KolEvening)}/participants";
        var list = await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync($"{address}?state=Confirmed");
        var name = Page.Words(list.Document.QuerySelector("main tbody th a"));
        var page = await (await list.FollowAsync(name)).SubmitAsync("Avboka");
        Assert.Contains("Skriv varför", Assert.Single(page.Errors), StringComparison.Ordinal);
        page = await page.SubmitAsync("Avboka", ("Reason", "Har flyttat"));
        Assert.Contains("Har flyttat", page.Text, StringComparison.Ordinal);
        Assert.Contains("18 november 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal(list.Rows.Count - 1, (await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync($"{address}?state=Confirmed")).Rows.Count);
        Assert.True((await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync($"{address}?state=Ended")).HasLink(name));
    }

    [Fact]
    public async Task In_a_shared_course_the_relation_is_asked_for()
    {
        var kari = (await host.SignedInAsync("coordinator2.no@demo.example")).Reading("nb");
        var page = await kari.OpenAsync($"{Mixed}?lang=sv");
        Assert.NotNull(page.Document.QuerySelector("input[name=Relation]"));
        var button = Page.Words(page.Document.QuerySelector("#add form button"));
        var again = await page.SubmitAsync(button, ("FirstName", "Ragnhild"));
        Assert.Single(again.Errors);
        Assert.Equal("Ragnhild", again.Document.QuerySelector("input[name=FirstName]")?.GetAttribute("value"));
        await again.SubmitAsync(Page.Words(again.Document.QuerySelector("#add form button")), ("Relation", "Relative"));
        Assert.Equal(Experience.Relative, await host.ReadAsync(db => db.Everything.Groups.SelectMany(group => group.Enrolments)
            .Where(one => one.FirstName == "Ragnhild").Select(one => one.Relation).SingleAsync()));
    }

    [Theory]
    [InlineData("FirstName", "")]
    [InlineData("FirstName", "   ")]
    [InlineData("FirstName", "19121212-1212")]
    [InlineData("FirstName", "Enalldelesförlångförnamnsuppgiftsomintefårplats")]
    [InlineData("Initial", "Öst")]
    [InlineData("Relation", "Kusin")]
    public async Task What_is_no_first_name_comes_back_with_a_sentence(string field, string value)
    {
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var before = (await host.PeopleAsync(DemoCourse.KolRelatives)).Count;
        var address = $"/groups/{DemoIds.Group(DemoCourse.MsRelatives)}/participants";
        using var answer = await carina.PostAsync(address, address, field == "FirstName" ? (field, value) : ("FirstName", "Ida"), (field, value));
        Assert.Contains("error-summary", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, (await host.PeopleAsync(DemoCourse.KolRelatives)).Count);
    }

    [Fact]
    public async Task Reading_the_list_leaves_one_audit_row_and_script_is_text()
    {
        var groupId = DemoIds.Group(DemoCourse.MsRelatives);
        var address = $"/groups/{groupId}/participants";
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await carina.OpenAsync(address);
        page = await page.SubmitAsync("Lägg till", ("Förnamn", "<script>x</script>"));
        Assert.Contains("<script>x</script>", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>x", page.Html, StringComparison.Ordinal);
        Task<int> Rows() => host.ReadAsync(db => db.Everything.Audit
            .CountAsync(row => row.Action == AuditAction.Read && row.EntityId == groupId && row.Detail == "participants"));
        var before = await Rows();
        await carina.OpenAsync(address);
        Assert.Equal(before + 1, await Rows());
    }

    [Fact]
    public async Task Twenty_equal_posts_make_one_participant()
    {
        var address = $"/groups/{DemoIds.Group(DemoCourse.KolEvening)}/participants";
        var page = await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync(address);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Lägg till", ("Förnamn", "Tjugonde"))));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single(await host.PeopleAsync(DemoCourse.KolEvening), one => one.Key == "Tjugonde");
    }

    [Fact]
    public async Task Only_the_courses_own_coordinator_sees_the_list()
    {
        foreach (var (email, expected) in new[]
        {
            (DemoAccounts.Leader, HttpStatusCode.Forbidden),
            (DemoAccounts.Network, HttpStatusCode.Forbidden),
            (DemoAccounts.Coordinator2, HttpStatusCode.NotFound),
            (DemoAccounts.CoordinatorNo, HttpStatusCode.NotFound),
        })
        {
            Assert.Equal(expected, (await (await host.SignedInAsync(email)).OpenAsync(Next)).Status);
        }

        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        using var foreign = await carina.PostAsync(Next, $"{Next}/{Guid.CreateVersion7()}", ("Choice", "Cancel"), ("Reason", "x"));
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }
}
