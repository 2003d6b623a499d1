using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Tests.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Topics;

public sealed class TopicTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string Board = $"/groups/{DemoIds.Group(DemoCourse.KolEvening)}/topics";

    [Fact]
    public async Task A_question_is_added_planned_discussed_and_opened_again()
    {
        const string Words = "Kan jag bada bastu?";
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 3);
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var page = await anna.OpenAsync(Board);
        page = await page.SubmitAsync("Lägg till frågan", ("Ny fråga", Words));
        Assert.Contains("Frågan är tillagd", page.Said, StringComparison.Ordinal);

        page = await page.SubmitAsync($"Flytta: {Words}", ($"När tas frågan upp: {Words}", sessionId.ToString()));
        Assert.Equal((TopicState.Planned, sessionId), await StateAsync(Words));

        page = await page.FollowAsync($"Ändra: {Words}");
        page = await page.SubmitAsync("Spara", ("Discussed", "true"), ("Note", "Ja, men inte för varmt."), ("Fråga", "Kan jag bada bastu ändå?"));
        Assert.Equal((TopicState.Discussed, sessionId), await StateAsync("Kan jag bada bastu ändå?"));

        page = await page.FollowAsync("Ändra: Kan jag bada bastu ändå?");
        page = await page.SubmitAsync("Spara", ("Fråga", "Något annat?"));
        Assert.Contains("redan behandlad", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Contains("Något annat?", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_reworded_and_discussed_in_one_go_and_kept_for_later_when_opened_again()
    {
        var words = await AddAsync("Får jag flyga?");
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var page = await (await anna.OpenAsync(Board)).FollowAsync($"Ändra: {words}");
        page = await page.SubmitAsync("Spara", ("Discussed", "true"));
        Assert.Contains("Välj vid vilken träff", Assert.Single(page.Errors), StringComparison.Ordinal);

        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 2);
        page = await page.SubmitAsync("Spara", ("Place", sessionId.ToString()), ("Note", "Fråga mottagningen."));
        Assert.Equal((TopicState.Discussed, sessionId), await StateAsync(words));

        page = await page.SubmitAsync($"Öppna igen: {words}");
        page = await page.SubmitAsync($"Flytta: {words}", ($"När tas frågan upp: {words}", "Kvar till senare"));
        Assert.Equal((TopicState.CarriedOver, null), await StateAsync(words));
        page = await (await page.FollowAsync($"Ändra: {words}")).SubmitAsync("Spara", ("Fråga", "Får jag flyga långt?"));
        Assert.Contains("Får jag flyga långt?", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_one_question_see_both()
    {
        var words = await AddAsync("Vem hämtar medicinen?");
        var mine = await (await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync(Board)).FollowAsync($"Ändra: {words}");
        var other = await (await (await host.SignedInAsync(DemoAccounts.Staff)).OpenAsync(Board)).FollowAsync($"Ändra: {words}");
        await other.SubmitAsync("Spara", ("Fråga", "Vem kan hämta medicinen?"));
        var clash = await mine.SubmitAsync("Spara", ("Fråga", "Hur får jag hem medicinen?"));
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Contains("Vem kan hämta medicinen?", clash.Text, StringComparison.Ordinal);
        Assert.Contains("Hur får jag hem medicinen?", clash.Html, StringComparison.Ordinal);
        var saved = await clash.SubmitAsync("Spara");
        Assert.Contains("Hur får jag hem medicinen?", saved.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_planned_and_not_reached_is_carried_over_when_the_log_is_signed()
    {
        var words = await AddAsync("Hur sover jag bättre?");
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 2);
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var board = await anna.OpenAsync(Board);
        await board.SubmitAsync($"Flytta: {words}", ($"När tas frågan upp: {words}", sessionId.ToString()));
        var page = await anna.OpenAsync($"/sessions/{sessionId}");
        page = await page.SubmitAsync("Signera", ("Anna Lindqvist", "true"), ("Sofia Ek", "true"));
        Assert.Contains("Du har signerat", page.Said, StringComparison.Ordinal);
        Assert.Equal((TopicState.CarriedOver, null), await StateAsync(words));
        board = await anna.OpenAsync(Board);
        Assert.DoesNotContain(board.Document.QuerySelectorAll("option"), option => option.GetAttribute("value") == sessionId.ToString());
    }

    [Fact]
    public async Task The_coordinator_reads_and_others_do_not()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync(Board);
        Assert.Contains("Hur hittar jag orken efter jobbet?", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Lägg till frågan"));
        using var post = await coordinator.PostAsync(Board, Board, ("Text", "Får jag?"));
        Assert.Equal(HttpStatusCode.Forbidden, post.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignedInAsync("leader3@demo.example")).OpenAsync(Board)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.SignedInAsync(DemoAccounts.Network)).OpenAsync(Board)).Status);
    }

    [Fact]
    public async Task One_course_is_shown_at_once_and_several_are_chosen_from()
    {
        Assert.Equal("/topics", (await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync("/topics")).Path);
        Assert.EndsWith("/topics", (await (await host.SignedInAsync("leader5@demo.example")).OpenAsync("/topics")).Path, StringComparison.Ordinal);
        Assert.StartsWith("/groups/", (await (await host.SignedInAsync("leader5@demo.example")).OpenAsync("/topics")).Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Text", "")]
    [InlineData("Text", "   ")]
    public async Task A_question_without_words_comes_back(string field, string value)
    {
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        using var answer = await anna.PostAsync(Board, Board, (field, value));
        Assert.Contains("error-summary", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var tooLong = await anna.PostAsync(Board, Board, ("Text", new string('x', Topic.TextLength + 1)));
        Assert.Contains("error-summary", await tooLong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("move", "To", "ingenstans")]
    [InlineData("move", "To", "0195b3c0-0000-7000-8000-000000000001")]
    [InlineData("move", "Version", "x")]
    [InlineData("reopen", "Version", "x")]
    [InlineData("", "Version", "x")]
    [InlineData("", "Place", "0195b3c0-0000-7000-8000-000000000001")]
    public async Task A_wrong_click_changes_nothing_and_breaks_nothing(string step, string field, string value)
    {
        var words = await AddAsync($"Fråga {step} {field} {value}");
        var topic = await host.ReadAsync(db => db.Everything.Topics.SingleAsync(one => one.Text == words));
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        using var answer = await anna.PostAsync(Board, $"{Board}/{topic.Id}/{step}".TrimEnd('/'), (field, value), ("Text", words));
        Assert.True((int)answer.StatusCode < 500);
        Assert.Equal((TopicState.New, null), await StateAsync(words));
        using var foreign = await anna.PostAsync(Board, $"{Board}/{Guid.CreateVersion7()}/{step}".TrimEnd('/'), ("Text", "x"));
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task Twenty_equal_posts_make_one_question()
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync(Board);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Lägg till frågan", ("Ny fråga", "Tjugo på tavlan?"))));
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Topics.CountAsync(topic => topic.Text == "Tjugo på tavlan?")));
    }

    private async Task<string> AddAsync(string words)
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync(Board);
        await page.SubmitAsync("Lägg till frågan", ("Ny fråga", words));
        return words;
    }

    private Task<(TopicState State, Guid? Session)> StateAsync(string words) => host.ReadAsync(async db =>
    {
        var topic = await db.Everything.Topics.SingleAsync(one => one.Text == words);
        return (topic.State, topic.SessionId);
    });
}
