using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Start;

public sealed class StartTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("coordinator@demo.example", "Steg för steg saknar: En ledare från vården.", "/groups/")]
    [InlineData("coordinator@demo.example", "är inte loggad.", "/groups/")]
    [InlineData("staff@demo.example", "är inte loggad.", "/sessions/")]
    [InlineData("leader@demo.example", "begära ersättning", "/claims")]
    [InlineData("reviewer@demo.example", "på granskning.", "/review")]
    [InlineData("attester@demo.example", "på attest.", "/review")]
    [InlineData("finance@demo.example", "på utbetalning.", "/payouts")]
    [InlineData("finance@demo.example", "mer än ett år gammalt", "/rates")]
    [InlineData("network@demo.example", "Publicerade utbildningar i regionen:", "/groups")]
    public async Task Each_role_sees_what_waits_for_it_with_one_action(string email, string sentence, string href)
    {
        var page = await (await host.SignedInAsync(email)).OpenAsync("/start");
        var line = Assert.Single(page.Document.QuerySelectorAll(".todo:first-of-type > li").Take(20).Where(one =>
            Page.Words(one).Contains(sentence, StringComparison.Ordinal)).Take(1));
        Assert.StartsWith(href, Assert.Single(line.QuerySelectorAll("a")).GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaders_are_told_how_many_questions_were_sent_in_before_the_session()
    {
        var group = DemoIds.Group(DemoCourse.KolEvening);
        await host.WriteAsync(db =>
        {
            db.AddRange(
                Topic.SentIn(group, "Får jag ta med en vän?", "mark-a", TestClock.Begin.UtcDateTime),
                Topic.SentIn(group, "Hur ofta är det vanligt att vakna?", "mark-b", TestClock.Begin.UtcDateTime));
            return Task.CompletedTask;
        });
        var page = await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync("/start");
        Assert.Contains(": 2 frågor har skickats in före träffen", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ta med", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("skickats in", (await (await host.SignedInAsync(DemoAccounts.Network)).OpenAsync("/start")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_anything_to_do_is_told_so()
    {
        var person = await host.SignedInAsync(await host.AccountAsync("en", Data.Accounts.Role.Reviewer));
        var page = await person.OpenAsync("/start");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Nothing waits for you right now.", page.Text, StringComparison.Ordinal);
    }
}
