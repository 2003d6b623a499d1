using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Tests.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Topics;

/// <summary>"Write your question" from the phones in the room.</summary>
public sealed class RoomTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Guid _group = DemoIds.Group(DemoCourse.KolEvening);
    private static readonly string Board = $"/groups/{_group}/topics";

    [Fact]
    public async Task Two_phones_write_and_agree_and_the_pair_closes()
    {
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var link = await OpenAsync(anna);
        var wall = await anna.OpenAsync($"{Board}?view=projector");
        Assert.Contains(link, wall.Text, StringComparison.Ordinal);
        Assert.StartsWith("data:image/svg+xml;base64,", wall.Document.QuerySelector(".room-code")!.GetAttribute("src"), StringComparison.Ordinal);

        var (one, other) = (host.Visitor(), host.Visitor());
        var first = await (await one.OpenAsync(link)).SubmitAsync("Skicka frågan", ("Din fråga", "Varför fryser jag jämt?"));
        Assert.Contains("Tack!", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("KOL", first.Html, StringComparison.Ordinal);
        var second = await (await other.OpenAsync(link)).SubmitAsync("Jag också: Varför fryser jag jämt?");
        Assert.Contains("Undrar också: 1", second.Text, StringComparison.Ordinal);
        Assert.False(second.HasButton("Jag också: Varför fryser jag jämt?"));
        var again = await second.SubmitAsync("Skicka frågan", ("Din fråga", "Hur länge håller en inhalator?"));
        Assert.False(again.HasButton("Jag också: Varför fryser jag jämt?"));

        var board = await anna.OpenAsync(Board);
        Assert.Contains("Från en mobil i rummet", board.Text, StringComparison.Ordinal);
        var topic = await host.ReadAsync(db => db.Everything.Topics.SingleAsync(topic => topic.Text == "Varför fryser jag jämt?"));
        Assert.Equal((TopicOrigin.Phone, 1, TopicState.New), (topic.Origin, topic.Likes, topic.State));

        await board.SubmitAsync("Stäng för mobiler");
        Assert.Equal(HttpStatusCode.NotFound, (await one.OpenAsync(link)).Status);
        var late = await again.SubmitAsync("Skicka frågan", ("Din fråga", "För sent?"));
        Assert.Contains("går det inte att skriva", late.Heading, StringComparison.Ordinal);
        Assert.False(await host.ReadAsync(db => db.Everything.Topics.AnyAsync(topic => topic.Text == "För sent?")));
    }

    [Fact]
    public async Task A_phone_gets_no_cookie_but_the_forms_own()
    {
        var link = await OpenAsync(await host.SignedInAsync(DemoAccounts.Leader));
        var phone = host.Visitor(followRedirects: false);
        var page = await phone.OpenAsync(link);
        var sent = await page.SubmitAsync("Skicka frågan", ("Din fråga", "Kakor?"));
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.All(
            new[] { page, sent }.SelectMany(one => one.Headers.GetValueOrDefault("Set-Cookie", string.Empty).Split(", __Host-")),
            cookie => Assert.True(cookie.Contains("lob.af=", StringComparison.Ordinal) || cookie.Length == 0 || cookie.Contains("lob.note=;", StringComparison.Ordinal), cookie));
    }

    [Fact]
    public async Task Twenty_equal_posts_make_one_question_and_twenty_presses_one_like()
    {
        var link = await OpenAsync(await host.SignedInAsync(DemoAccounts.Leader));
        var page = await host.Visitor().OpenAsync(link);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Skicka frågan", ("Din fråga", "Tjugo gånger?"))));
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Topics.CountAsync(topic => topic.Text == "Tjugo gånger?")));

        page = await host.Visitor().OpenAsync(link);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Jag också: Tjugo gånger?")));
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Topics.Where(topic => topic.Text == "Tjugo gånger?").Select(topic => topic.Likes).SingleAsync()));
    }

    [Fact]
    public async Task A_room_closes_by_itself_and_opens_with_a_new_link()
    {
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var link = await OpenAsync(anna);
        Assert.Equal(link, await OpenAsync(anna));
        await host.WriteAsync(async db => (await db.Everything.TopicRooms.AsTracking().SingleAsync(room => room.GroupId == _group)).Close(host.Clock.GetUtcNow().UtcDateTime));
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().OpenAsync(link)).Status);
        var next = await OpenAsync(anna);
        Assert.NotEqual(link, next);
        Assert.Equal(HttpStatusCode.OK, (await host.Visitor().OpenAsync(next)).Status);
    }

    [Fact]
    public async Task Where_the_region_wants_no_phones_there_is_no_room()
    {
        var board = $"/groups/{DemoIds.Group(DemoCourse.Starthjelp)}/topics";
        var leader = await host.SignedInAsync("leader2.no@demo.example");
        var page = await leader.OpenAsync(board);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Document.QuerySelector(".room"));
        using var answer = await leader.PostAsync(board, $"{board}/room");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Text", " ")]
    [InlineData("Phone", "abc")]
    [InlineData("Phone", "\u0001")]
    public async Task What_cannot_be_read_breaks_nothing(string field, string value)
    {
        var link = await OpenAsync(await host.SignedInAsync(DemoAccounts.Leader));
        var phone = host.Visitor();
        using var answer = await phone.PostAsync(link, link, (field, value));
        Assert.Contains("error-summary", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var foreign = await phone.PostAsync(link, $"{link}/{await ForeignAsync()}/like", (field, value));
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.OpenAsync($"/ask/{LinkKey.NewShort()}")).Status);
    }

    private Task<Guid> ForeignAsync() =>
        host.ReadAsync(db => db.Everything.Topics.Where(topic => topic.GroupId == DemoIds.Group(DemoCourse.Starthjelp)).Select(topic => topic.Id).FirstAsync());

    private async Task<string> OpenAsync(Visitor leader)
    {
        var page = await leader.OpenAsync(Board);
        page = page.HasButton("Öppna för mobiler") ? await page.SubmitAsync("Öppna för mobiler") : page;
        var shown = Page.Words(page.Document.QuerySelector(".room-address"));
        return shown[shown.IndexOf('/', StringComparison.Ordinal)..];
    }
}
