using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Tests.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Topics;

/// <summary>The board in the room: what each press does, and what everybody who has it open learns of it.</summary>
public sealed class BoardTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string Board = $"/groups/{DemoIds.Group(DemoCourse.KolEvening)}/topics";

    [Fact]
    public async Task Two_questions_are_merged_with_their_votes_and_separated_again()
    {
        await AddAsync("Hur lagar jag mat sittande?");
        await AddAsync("Kan man stå mindre i köket?");
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var page = await anna.OpenAsync(Board);
        page = await page.SubmitAsync("+Räkna en röst till: Hur lagar jag mat sittande?");
        page = await page.SubmitAsync("+Räkna en röst till: Kan man stå mindre i köket?");
        page = await page.SubmitAsync("+Räkna en röst till: Kan man stå mindre i köket?");
        page = await page.SubmitAsync("−Räkna en röst mindre: Kan man stå mindre i köket?");
        Assert.Contains("Frågan väger 1", page.Said, StringComparison.Ordinal);

        page = await page.FollowAsync("Slå ihop: Hur lagar jag mat sittande?");
        page = await page.SubmitAsync("Slå ihop");
        Assert.NotEmpty(page.Errors);
        page = await page.SubmitAsync("Slå ihop", ("Into", await IdAsync("Kan man stå mindre i köket?")));
        Assert.Contains("hopslagen med: Kan man stå", page.Said, StringComparison.Ordinal);
        Assert.Equal((TopicState.New, 2), await StandsAsync("Kan man stå mindre i köket?"));
        Assert.Equal((TopicState.Merged, 1), await StandsAsync("Hur lagar jag mat sittande?"));
        Assert.False(page.HasButton("+Räkna en röst till: Hur lagar jag mat sittande?"));

        page = await page.SubmitAsync("Skilj åt: Hur lagar jag mat sittande?");
        Assert.Equal((TopicState.New, 1), await StandsAsync("Kan man stå mindre i köket?"));
        Assert.True(page.HasButton("+Räkna en röst till: Hur lagar jag mat sittande?"));
    }

    [Fact]
    public async Task Whoever_has_the_board_open_learns_what_is_new_and_nothing_when_nothing_is()
    {
        var sofia = await host.SignedInAsync(DemoAccounts.Staff);
        var before = await VersionAsync(sofia);
        Assert.Equal(HttpStatusCode.NoContent, await FreshAsync(sofia, before));

        await AddAsync("Vad är nytt på tavlan?");
        var page = await sofia.OpenAsync($"{Board}/fresh?version={before}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Vad är nytt på tavlan?", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", page.Html, StringComparison.Ordinal);
        var after = page.Document.QuerySelector(".board")!.GetAttribute("data-version")!;
        Assert.NotEqual(before, after);
        Assert.Equal(HttpStatusCode.NoContent, await FreshAsync(sofia, after));

        var board = await sofia.OpenAsync(Board);
        await board.SubmitAsync("+Räkna en röst till: Vad är nytt på tavlan?");
        Assert.Equal(HttpStatusCode.OK, await FreshAsync(sofia, after));
    }

    [Fact]
    public async Task Asking_for_news_and_the_board_itself_take_the_same_queries_whatever_is_on_it()
    {
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var few = (Board: await QueryCount.OfPageAsync(host, anna, Board), News: await NewsAsync(anna));
        await host.WriteAsync(db =>
        {
            db.AddRange(Enumerable.Range(0, 60).Select(number => new Topic(DemoIds.Group(DemoCourse.KolEvening), null, $"Många {number}", TestClock.Begin.UtcDateTime)));
            return Task.CompletedTask;
        });
        Assert.Equal(few, (await QueryCount.OfPageAsync(host, anna, Board), await NewsAsync(anna)));
        Assert.InRange(few.News, 1, 6);
    }

    [Fact]
    public async Task Votes_of_two_at_the_same_moment_all_count_and_the_script_gets_the_sentence_alone()
    {
        await AddAsync("Räknas alla händer?");
        var topic = await host.ReadAsync(db => db.Everything.Topics.SingleAsync(one => one.Text == "Räknas alla händer?"));
        var page = await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync(Board);
        var other = await (await host.SignedInAsync(DemoAccounts.Staff)).OpenAsync(Board);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => (number % 2 == 0 ? page : other).SubmitAsync("+Räkna en röst till: Räknas alla händer?")));
        Assert.Equal((TopicState.New, 20), await StandsAsync("Räknas alla händer?"));

        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        anna.Client.DefaultRequestHeaders.Add("X-Board", "1");
        using var answer = await anna.PostAsync(Board, $"{Board}/{topic.Id}/vote", ("Step", "1000"));
        Assert.Equal("Frågan väger 21.", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_question_that_was_merged_while_the_log_was_open_is_ticked_where_it_now_belongs()
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 4);
        await AddAsync("Hur packar jag väskan?");
        await AddAsync("Vad tar jag med på resan?");
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var board = await anna.OpenAsync(Board);
        board = await board.SubmitAsync("Flytta: Hur packar jag väskan?", ("När tas frågan upp: Hur packar jag väskan?", sessionId.ToString()));
        var log = await anna.OpenAsync($"/sessions/{sessionId}");
        board = await board.FollowAsync("Slå ihop: Hur packar jag väskan?");
        await board.SubmitAsync("Slå ihop", ("Into", await IdAsync("Vad tar jag med på resan?")));

        var topic = await host.ReadAsync(db => db.Everything.Topics.SingleAsync(one => one.Text == "Hur packar jag väskan?"));
        var row = log.Document.QuerySelectorAll("input[name$='.Id']").First(field => field.GetAttribute("value") == topic.Id.ToString()).GetAttribute("name")![..^3];
        log = await log.SubmitAsync("Spara", ($"{row}.Discussed", "true"), ($"{row}.Note", "Listan hänger på dörren."));
        Assert.Equal(HttpStatusCode.OK, log.Status);
        var into = await host.ReadAsync(db => db.Everything.Topics.SingleAsync(one => one.Text == "Vad tar jag med på resan?"));
        Assert.Equal((TopicState.Discussed, "Listan hänger på dörren."), (into.State, into.Note));
    }

    [Fact]
    public async Task A_question_is_removed_and_what_was_merged_into_it_stands_alone_again()
    {
        await AddAsync("Skriven av misstag");
        await AddAsync("Skriven med flit");
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var page = await (await anna.OpenAsync(Board)).FollowAsync("Slå ihop: Skriven med flit");
        page = await page.SubmitAsync("Slå ihop", ("Into", await IdAsync("Skriven av misstag")));
        page = await (await page.FollowAsync("Ändra: Skriven av misstag")).SubmitAsync("Ta bort frågan");
        Assert.Contains("borttagen", page.Said, StringComparison.Ordinal);
        Assert.False(await host.ReadAsync(db => db.Everything.Topics.AnyAsync(one => one.Text == "Skriven av misstag")));
        Assert.Equal((TopicState.New, 0), await StandsAsync("Skriven med flit"));
    }

    [Fact]
    public async Task What_was_sent_before_the_start_is_taken_in_by_the_pair()
    {
        const string Words = "Får jag sjunga i kör?";
        await host.WriteAsync(db =>
        {
            db.Add(Topic.SentIn(DemoIds.Group(DemoCourse.KolEvening), Words, "mark", TestClock.Begin.UtcDateTime));
            return Task.CompletedTask;
        });
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        Assert.DoesNotContain(Words, (await anna.OpenAsync($"{Board}?view=projector")).Html, StringComparison.Ordinal);
        var page = await anna.OpenAsync(Board);
        Assert.Contains("Skickade före start", page.Text, StringComparison.Ordinal);
        await page.SubmitAsync("Ta in på tavlan");
        Assert.Contains(Words, (await anna.OpenAsync($"{Board}?view=projector")).Html, StringComparison.Ordinal);
        Assert.False(await host.ReadAsync(db => db.Everything.Topics.AnyAsync(one => one.GroupId == DemoIds.Group(DemoCourse.KolEvening) && one.SenderMark != null)));
    }

    [Fact]
    public async Task The_wall_of_the_room_shows_words_and_neither_notes_nor_names_nor_buttons()
    {
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var wall = await anna.OpenAsync($"{Board}?view=projector");
        Assert.Contains("Hur använder jag inhalatorn rätt?", wall.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("rättade greppet", wall.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", wall.Html, StringComparison.Ordinal);
        Assert.Empty(wall.Document.QuerySelectorAll("form"));
        var fresh = await anna.OpenAsync($"{Board}/fresh?view=projector");
        Assert.DoesNotContain("rättade greppet", fresh.Html, StringComparison.Ordinal);
        Assert.Empty(fresh.Document.QuerySelectorAll("form"));
    }

    private static async Task<string> VersionAsync(Visitor visitor) =>
        (await visitor.OpenAsync(Board)).Document.QuerySelector(".board")!.GetAttribute("data-version")!;

    private static async Task<HttpStatusCode> FreshAsync(Visitor visitor, string version) =>
        (await visitor.OpenAsync($"{Board}/fresh?version={version}")).Status;

    private async Task<int> NewsAsync(Visitor visitor)
    {
        var version = await VersionAsync(visitor);
        using var count = QueryCount.Of(host);
        Assert.Equal(HttpStatusCode.NoContent, await FreshAsync(visitor, version));
        return count.Commands;
    }

    private async Task AddAsync(string words)
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync(Board);
        await page.SubmitAsync("Lägg till frågan", ("Ny fråga", words));
    }

    private Task<string> IdAsync(string words) =>
        host.ReadAsync(async db => (await db.Everything.Topics.SingleAsync(one => one.Text == words)).Id.ToString());

    private Task<(TopicState State, int Weight)> StandsAsync(string words) => host.ReadAsync(async db =>
    {
        var topic = await db.Everything.Topics.SingleAsync(one => one.Text == words);
        return (topic.State, topic.Weight);
    });
}
