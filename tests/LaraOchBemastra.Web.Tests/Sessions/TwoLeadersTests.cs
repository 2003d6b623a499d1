using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Sessions;

/// <summary>Both leaders have the same evening open.</summary>
public sealed class TwoLeadersTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task What_only_one_of_them_changed_stands()
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 2);
        var people = await host.PeopleAsync(DemoCourse.KolEvening);
        var annas = await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync($"/sessions/{sessionId}");
        var sofias = await (await host.SignedInAsync(DemoAccounts.Staff)).OpenAsync($"/sessions/{sessionId}");

        await annas.SubmitAsync("Spara", ("Hans", "true"), ("Lisbeth", "true"), ("Anteckningar", "Annas ord."));
        var after = await sofias.SubmitAsync("Spara", ("Lisbeth", "true"), ("Agneta", "true"), ("Sofia Ek", "true"));

        Assert.Equal(HttpStatusCode.OK, after.Status);
        var log = await host.LogAsync(sessionId);
        Assert.Equal("Annas ord.", log!.Notes);
        Assert.Equal(
            new[] { people["Hans"], people["Lisbeth"], people["Agneta"] }.Order(),
            log.Attendances.Select(row => row.EnrolmentId).Order());
        Assert.Single(log.Leaders, row => row.Present);
    }

    [Fact]
    public async Task What_both_changed_is_shown_side_by_side_and_nothing_is_lost()
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 3);
        var annas = await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync($"/sessions/{sessionId}");
        var sofias = await (await host.SignedInAsync(DemoAccounts.Staff)).OpenAsync($"/sessions/{sessionId}");
        await annas.SubmitAsync("Spara", ("Anteckningar", "Annas ord."), ("Hans", "true"));

        var clash = await sofias.SubmitAsync(
            "Lägg till frågan", ("Anteckningar", "Sofias ord."), ("Agneta", "true"), ("Ny fråga", "Vad gör vi i påsk?"));
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Contains("Din medledare sparade: Annas ord.", clash.Text, StringComparison.Ordinal);
        Assert.Equal("Sofias ord.", clash.Document.QuerySelector("textarea[name=Notes]")?.TextContent.Trim());
        Assert.Equal("Vad gör vi i påsk?", clash.Document.QuerySelector("input[name=NewTopic]")?.GetAttribute("value"));
        Assert.Equal("Annas ord.", (await host.LogAsync(sessionId))!.Notes);

        await clash.SubmitAsync("Spara", ("Anteckningar", "Annas ord. Sofias ord."));
        var log = await host.LogAsync(sessionId);
        Assert.Equal("Annas ord. Sofias ord.", log!.Notes);
        Assert.Equal(2, log.Attendances.Count);
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Topics.CountAsync(topic => topic.Text == "Vad gör vi i påsk?")));
    }

    [Fact]
    public async Task What_is_saved_while_writing_keeps_the_co_leaders_ticks()
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 4);
        var people = await host.PeopleAsync(DemoCourse.KolEvening);
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        anna.Client.DefaultRequestHeaders.Add("HX-Request", "true");
        var page = await anna.OpenAsync($"/sessions/{sessionId}");
        var sofias = await (await host.SignedInAsync(DemoAccounts.Staff)).OpenAsync($"/sessions/{sessionId}");
        await sofias.SubmitAsync("Spara", ("Yvonne", "true"));

        var part = await page.SubmitAsync("Spara", ("Hans", "true"));
        var seen = part.Document.QuerySelector("#seen")?.GetAttribute("value");
        Assert.NotNull(seen);
        page.Document.QuerySelector("#seen")!.SetAttribute("value", seen);
        await page.SubmitAsync("Spara", ("Hans", "false"), ("Christer", "true"));

        var log = await host.LogAsync(sessionId);
        Assert.Equal(
            new[] { people["Yvonne"], people["Christer"] }.Order(), log!.Attendances.Select(row => row.EnrolmentId).Order());
    }

    [Fact]
    public async Task Twenty_equal_posts_at_once_make_one_log_and_one_question()
    {
        var sessionId = await host.SessionAsync(DemoCourse.KolEvening, 6);
        var page = await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync($"/sessions/{sessionId}");
        var answers = await Task.WhenAll(Enumerable.Range(0, 20)
            .Select(_ => page.SubmitAsync("Lägg till frågan", ("Ny fråga", "Tjugo gånger?"), ("Hans", "true"))));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Topics.CountAsync(topic => topic.Text == "Tjugo gånger?")));
        Assert.Single((await host.LogAsync(sessionId))!.Attendances);
    }
}
