using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Tests.Claims;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Sessions;

/// <summary>Work beside sessions, from entering it to claiming for it.</summary>
public sealed class ActivityPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_meeting_is_entered_confirmed_by_the_other_and_claimed_like_a_session()
    {
        var scene = await ClaimScene.SetAsync(host);
        await scene.DraftAsync();
        var vera = await scene.SignInAsync();
        var form = await vera.OpenAsync("/activities/new");
        Assert.NotEmpty((await form.SubmitAsync("Spara")).Errors);
        (string, string)[] typed =
        [
            ("Kind", nameof(ActivityKind.PlanningMeeting)), ("Date", "2026-10-20"), ("Start", "10.00"), ("End", "12.00"), ("GroupId", scene.GroupId.ToString()),
        ];
        var page = await form.SubmitAsync("Spara", typed);
        Assert.Empty(page.Errors);
        Assert.Contains("väntar på att någon annan bekräftar", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Bekräfta de andra"));
        Assert.DoesNotContain("Begär ersättning", (await vera.OpenAsync("/claims")).Text, StringComparison.Ordinal);

        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var confirmed = await (await coordinator.OpenAsync(page.Path)).SubmitAsync("Bekräfta de andra");
        Assert.Contains("Aktiviteten är bekräftad", confirmed.Said, StringComparison.Ordinal);

        var list = await vera.OpenAsync("/claims");
        Assert.Contains("20 oktober 2026", list.Text, StringComparison.Ordinal);
        await list.SubmitAsync("Begär ersättning Provutbildning");
        var day = await host.ReadAsync(db => db.Everything.Claims.Where(claim => claim.LeaderId == scene.LeaderId)
            .SelectMany(claim => claim.Days).SingleAsync(one => one.ActivityId != null));
        Assert.Equal((null, new TimeOnly(10, 0)), (day.SessionId, day.Start));
        Assert.False((await coordinator.OpenAsync(page.Path)).HasButton("Stryk aktiviteten"));
        Assert.DoesNotContain("20 oktober 2026", (await vera.OpenAsync("/claims")).Document.QuerySelector("#claimable")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Date", "2027-01-01", "har inte varit än")]
    [InlineData("End", "09.00", "slutar innan den börjar")]
    [InlineData("LeaderIds[0]", "", "minst en ledare")]
    [InlineData("GroupId", "01890000-0000-7000-8000-0000000000ff", "i listorna")]
    public async Task What_cannot_have_been_comes_back_with_a_sentence(string field, string value, string sentence)
    {
        var anna = await host.SignedInAsync(DemoAccounts.Leader);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Kind"] = "Preparation",
            ["Date"] = "2026-10-20",
            ["Start"] = "10.00",
            ["End"] = "12.00",
            ["LeaderIds[0]"] = DemoIds.Leader("leader").ToString(),
            ["Note"] = "Prov",
        };
        fields[field] = value;
        using var answer = await anna.PostAsync("/activities/new", "/activities/new", [.. fields.Select(pair => (pair.Key, pair.Value))]);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lists_ask_as_often_for_many_as_for_few()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        foreach (var address in new[] { "/activities", "/unlogged" })
        {
            var before = await QueryCount.OfPageAsync(host, coordinator, address);
            Assert.Equal(before, await QueryCount.OfPageAsync(host, coordinator, address));
        }

        Assert.Contains("Leva med KOL, kvällsgrupp", (await coordinator.OpenAsync("/unlogged")).Text, StringComparison.Ordinal);
        Assert.Contains("är loggade", (await coordinator.OpenAsync("/unlogged?year=2019&page=-3")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.OpenAsync($"/activities/{DemoIds.Of("activity/hv")}")).Status);
    }
}
