using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Sessions;

/// <summary>What nobody should type, and what no browser sends.</summary>
public sealed class SessionInputTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string Foreign = Guid.Parse("0195b3c0-0000-7000-8000-000000000001").ToString();

    public static TheoryData<string, string> Wrong => new()
    {
        { "Outcome", "Held by nobody" },
        { "Outcome", "99" },
        { "Notes", new string('x', SessionLog.NotesLength + 1) },
        { "Reason", new string('x', SessionLog.ReasonLength + 1) },
        { "NewTopic", new string('x', Topic.TextLength + 1) },
        { "GuestName", new string('x', GuestVisit.NameLength + 1) },
        { "GuestField", "Dietist utan namn" },
        { "Leaders[0].From", "kvart över" },
        { "Leaders[0].Id", "ingen" },
        { "Topics[0].Id", "ingen" },
        { "Topics[0].Note", new string('x', Topic.NoteLength + 1) },
        { "Came", "ingen" },
        { "RemoveGuest", "ingen" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_cannot_be_kept_comes_back_with_a_sentence(string field, string value)
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 2);
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        using var answer = await anna.PostAsync($"/sessions/{sessionId}", $"/sessions/{sessionId}", (field, value));
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("error-summary", html, StringComparison.Ordinal);
        Assert.Null(await host.LogAsync(sessionId));
    }

    [Theory]
    [InlineData("Leaders[0].Id")]
    [InlineData("People")]
    [InlineData("Came")]
    [InlineData("Topics[0].Id")]
    [InlineData("RemoveGuest")]
    public async Task What_belongs_to_another_course_is_not_found(string field)
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 2);
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        using var answer = await anna.PostAsync($"/sessions/{sessionId}", $"/sessions/{sessionId}", ("Outcome", "Held"), (field, Foreign));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(await host.LogAsync(sessionId));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{\"Leaders\":null,\"Came\":7}")]
    [InlineData("{\"Leaders\":null,\"Came\":null,\"Topics\":null,\"Notes\":null,\"Reason\":null}")]
    public async Task A_torn_memory_of_the_page_overwrites_nothing(string seen)
    {
        var sessionId = await host.SessionAsync(DemoCourse.MsRelatives, 5);
        var leader = await host.SignedInAsync("leader2@demo.example");
        var page = await leader.OpenAsync($"/sessions/{sessionId}");
        page.Document.QuerySelector("#seen")!.SetAttribute("value", seen);
        var answer = await page.SubmitAsync("Spara", ("Reason", string.Empty));
        Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Script_in_a_question_is_shown_as_text()
    {
        const string Script = "<script>alert('fråga')</script>";
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 4);
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var page = await anna.OpenAsync($"/sessions/{sessionId}");
        page = await page.SubmitAsync("Lägg till frågan", ("Ny fråga", Script), ("Anteckningar", Script));
        Assert.Contains(Script, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Script, page.Html, StringComparison.Ordinal);
        page = await anna.OpenAsync($"/groups/{DemoIds.Group(DemoCourse.KolEvening)}/topics");
        Assert.Contains(Script, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Script, page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lists_ask_the_store_as_often_for_many_rows_as_for_few()
    {
        var few = await host.SignedInAsync("leader3@demo.example");
        var many = await host.SignedInAsync(DemoAccounts.Staff);
        foreach (var address in new[] { "/sessions", "/sessions?show=signed" })
        {
            Assert.Equal(await QueryCount.OfPageAsync(host, few, address), await QueryCount.OfPageAsync(host, many, address));
        }

        var board = $"/groups/{DemoIds.Group(DemoCourse.KolEvening)}/topics";
        var before = await QueryCount.OfPageAsync(host, many, board);
        await (await many.OpenAsync(board)).SubmitAsync("Lägg till frågan", ("Ny fråga", "En till?"));
        Assert.Equal(before, await QueryCount.OfPageAsync(host, many, board));
    }

    [Theory]
    [InlineData("?show=coming&page=2")]
    [InlineData("?show=signed&page=99999999999")]
    [InlineData("?page=-4")]
    [InlineData("?page=x&show=x")]
    public async Task An_odd_address_shows_the_list(string query)
    {
        var sofia = await host.SignedInAsync(DemoAccounts.Staff);
        Assert.Equal(HttpStatusCode.OK, (await sofia.OpenAsync($"/sessions{query}")).Status);
    }
}
