using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Tests.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Topics;

/// <summary>Questions of earlier groups: from how many, which, and without whom.</summary>
public sealed class BankTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string Kol = $"/topic-bank?condition={DemoIds.Condition("kol")}";
    private static readonly string Review = $"/groups/{DemoIds.Group(DemoCourse.Kol)}/topics/bank";

    [Fact]
    public async Task The_bank_shows_closed_courses_questions_and_not_whose_they_were()
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync(Kol);
        Assert.Contains("Kan jag resa med flyg?", page.Text, StringComparison.Ordinal);
        Assert.Contains("ersätter aldrig gruppens egen frågeinventering", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hur hittar jag orken efter jobbet?", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Leva med KOL", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Två i gruppen berättade", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_with_too_few_courses_is_not_shown()
    {
        var leader = await host.SignedInAsync(DemoAccounts.Leader);
        Assert.DoesNotContain("dricka", (await leader.OpenAsync($"/topic-bank?condition={DemoIds.Condition("heart")}")).Text, StringComparison.Ordinal);
        var rules = await host.SignedInAsync(DemoAccounts.Admin);
        var settings = await rules.OpenAsync("/settings/topics");
        settings = await settings.SubmitAsync("Spara", ("BankGroups", "4"));
        Assert.Contains("Reglerna är sparade", settings.Said, StringComparison.Ordinal);
        Assert.Contains("Det finns inga frågor att visa än", (await leader.OpenAsync(Kol)).Text, StringComparison.Ordinal);
        await settings.SubmitAsync("Spara", ("BankGroups", "3"));
        Assert.DoesNotContain("flyg", (await (await host.SignedInAsync("leader.no@demo.example")).OpenAsync(Kol)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pair_or_the_coordinator_keeps_a_question_out_word_for_word()
    {
        var id = await host.ReadAsync(db => db.Everything.Topics.Where(topic => topic.Text == "Vad ska jag äta när jag går ner i vikt?").Select(topic => topic.Id).SingleAsync());
        foreach (var (who, withheld) in new[] { (DemoAccounts.Coordinator, true), (DemoAccounts.Leader, false) })
        {
            var visitor = await host.SignedInAsync(who);
            var page = await (await visitor.OpenAsync(Review)).SubmitAsync("Spara", ("Vad ska jag äta när jag går ner i vikt?", withheld ? "true" : "false"));
            Assert.Contains("Sparat", page.Said, StringComparison.Ordinal);
            Assert.Equal(withheld, await host.ReadAsync(db => db.Everything.Topics.Where(topic => topic.Id == id).Select(topic => topic.Withheld).SingleAsync()));
            Assert.Equal(!withheld, (await visitor.OpenAsync(Kol)).Text.Contains("går ner i vikt", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_question_with_a_participants_name_never_reaches_the_bank()
    {
        await host.WriteAsync(db =>
        {
            db.Add(new Topic(DemoIds.Group(DemoCourse.Kol), null, "Varför hostar Gunnar på natten?", TestClock.Begin.UtcDateTime));
            return Task.CompletedTask;
        });
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        Assert.DoesNotContain("Gunnar", (await anna.OpenAsync(Kol)).Html, StringComparison.Ordinal);
        Assert.Contains("Ser ut att innehålla ett namn", (await anna.OpenAsync(Review)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_review_nothing_and_wrong_keys_break_nothing()
    {
        var stranger = await host.SignedInAsync("leader3@demo.example");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Review)).Status);
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        using var answer = await anna.PostAsync(Review, Review, ("Shown", "x"), ("Withheld", Guid.CreateVersion7().ToString()));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await anna.OpenAsync("/topic-bank?condition=x&page=-4")).Status);
    }

    [Theory]
    [InlineData("RoomHours", "0")]
    [InlineData("RoomHours", "99")]
    [InlineData("BankGroups", "2")]
    [InlineData("BankGroups", "många")]
    public async Task A_rule_out_of_bounds_comes_back(string field, string value)
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var page = await (await admin.OpenAsync("/settings/topics")).SubmitAsync("Spara", (field, value));
        Assert.NotEmpty(page.Errors);
        Assert.Equal(value, page.Document.QuerySelector($"input[name={field}]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Two_administrators_are_told_of_each_other()
    {
        var mine = await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync("/settings/topics");
        var other = await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync("/settings/topics");
        await other.SubmitAsync("Spara", ("RoomHours", "5"));
        var clash = await mine.SubmitAsync("Spara", ("RoomHours", "6"));
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Contains("sparade", (await clash.SubmitAsync("Spara")).Said, StringComparison.Ordinal);
    }
}
