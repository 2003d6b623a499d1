using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Web.Tests.Sessions;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Topics;

/// <summary>A session's agenda, and how the group goes on.</summary>
public sealed class AgendaPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Guid _ms = DemoIds.Group(DemoCourse.MsRelatives);

    [Fact]
    public async Task The_agenda_has_the_sessions_questions_with_times_and_nothing_of_another_session()
    {
        var leader = await host.SignedInAsync("leader2@demo.example");
        var page = await leader.OpenAsync($"/groups/{_ms}/sessions/5/agenda");
        Assert.Contains("Hur planerar vi semestern?", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Var får vi hjälp med ansökningar?", page.Text, StringComparison.Ordinal);
        Assert.StartsWith("17.30", Page.Words(page.Document.QuerySelector(".agenda-when")), StringComparison.Ordinal);
        Assert.Contains("Nya frågor", page.Text, StringComparison.Ordinal);

        var last = await leader.OpenAsync($"/groups/{_ms}/sessions/6/agenda");
        Assert.Contains("Hur går vi vidare?", last.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.OpenAsync($"/groups/{_ms}/sessions/7/agenda")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignedInAsync("leader3@demo.example")).OpenAsync($"/groups/{_ms}/sessions/5/agenda")).Status);
    }

    [Fact]
    public async Task The_group_writes_how_it_goes_on_and_the_coordinator_reads_it()
    {
        var address = $"/groups/{_ms}/way-forward";
        var mine = await (await host.SignedInAsync("leader2@demo.example")).OpenAsync(address);
        var other = await (await host.SignedInAsync("leader2@demo.example")).OpenAsync(address);
        var saved = await mine.SubmitAsync("Spara", ("Uppföljningsträff", "true"), ("Text", "Vi ses på biblioteket i maj."));
        Assert.Contains("Sparat", saved.Said, StringComparison.Ordinal);

        var clash = await other.SubmitAsync("Spara", ("Självhjälpsgrupp", "true"));
        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Contains("Vi ses på biblioteket i maj.", clash.Text, StringComparison.Ordinal);

        var agenda = await (await host.SignedInAsync("leader2@demo.example")).OpenAsync($"/groups/{_ms}/sessions/6/agenda");
        Assert.Contains("Vi ses på biblioteket i maj.", agenda.Text, StringComparison.Ordinal);
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var read = await coordinator.OpenAsync(address);
        Assert.Contains("Uppföljningsträff", read.Text, StringComparison.Ordinal);
        Assert.False(read.HasButton("Spara"));
        Assert.Contains("Vi ses på biblioteket i maj.", (await coordinator.OpenAsync($"/groups/{_ms}")).Text, StringComparison.Ordinal);
        using var post = await coordinator.PostAsync(address, address, ("Text", "Får jag?"));
        Assert.Equal(HttpStatusCode.Forbidden, post.StatusCode);
    }

    [Theory]
    [InlineData("Version", "x")]
    [InlineData("SelfHelpGroup", "kanske")]
    [InlineData("Text", null)]
    public async Task What_cannot_be_read_comes_back(string field, string? value)
    {
        var address = $"/groups/{_ms}/way-forward";
        var leader = await host.SignedInAsync("leader2@demo.example");
        using var answer = await leader.PostAsync(address, address, (field, value ?? new string('x', 601)));
        Assert.Contains("error-summary", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
