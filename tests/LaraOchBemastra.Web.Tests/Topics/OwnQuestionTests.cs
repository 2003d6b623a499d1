using System.Net;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Tests.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Topics;

/// <summary>Questions by a participant's link, before the first session.</summary>
public sealed class OwnQuestionTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_participant_sends_a_question_sees_it_by_her_link_alone_and_takes_it_back()
    {
        var (address, other) = (await LinkAsync(0), await LinkAsync(1));
        var page = await (await host.Visitor().OpenAsync(address)).SubmitAsync("Skicka frågan", ("Din fråga", "Får jag ta med min fru?"));
        Assert.Contains("utan ditt namn", page.Said, StringComparison.Ordinal);
        Assert.Contains("Får jag ta med min fru?", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Får jag ta med", (await host.Visitor().OpenAsync(other)).Html, StringComparison.Ordinal);

        page = await page.SubmitAsync("Ta tillbaka: Får jag ta med min fru?");
        Assert.False(await host.ReadAsync(db => db.Everything.Topics.AnyAsync(topic => topic.Text == "Får jag ta med min fru?")));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Skicka frågan", ("Din fråga", "Finns det kaffe?"))));
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Topics.CountAsync(topic => topic.Text == "Finns det kaffe?")));
    }

    [Fact]
    public async Task Nothing_in_the_store_leads_from_a_question_to_the_place_it_came_from()
    {
        var address = await LinkAsync(2);
        var token = address.Split('/')[2];
        await (await host.Visitor().OpenAsync(address)).SubmitAsync("Skicka frågan", ("Din fråga", "Vem är jag?"));
        var topic = await host.ReadAsync(db => db.Everything.Topics.SingleAsync(one => one.Text == "Vem är jag?"));
        var place = await host.ReadAsync(db => PlaceLinks.FindAsync(db, token));
        Assert.Equal(SenderMarks.Of(token), topic.SenderMark);
        Assert.NotEqual(LinkKey.Hash(token), topic.SenderMark);
        Assert.Equal(TimeSpan.Zero, topic.RaisedAtUtc.TimeOfDay);
        var rows = await host.ReadAsync(db => db.Everything.Audit.Where(row => row.EntityId == topic.Id).ToListAsync());
        Assert.All(rows, row => Assert.DoesNotContain("Vem är jag", row.Detail, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.Null(row.AccountId));
        var forms = await host.ReadAsync(db => db.Everything.FormSubmissions.Select(form => form.OwnerId).ToListAsync());
        Assert.DoesNotContain(place!.Id, forms);
    }

    [Fact]
    public async Task After_the_first_session_has_begun_questions_are_asked_in_the_room()
    {
        var address = await LinkAsync(0, DemoCourse.KolEvening);
        var page = await host.Visitor().OpenAsync(address);
        Assert.False(page.HasButton("Skicka frågan"));
        using var answer = await host.Visitor().PostAsync(address, address, ("Text", "För sent?"));
        Assert.False(await host.ReadAsync(db => db.Everything.Topics.AnyAsync(topic => topic.Text == "För sent?")));
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().OpenAsync($"/my-place/{LinkKey.New()}/questions")).Status);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Text", "  ")]
    [InlineData("Text", null)]
    public async Task A_question_without_words_or_with_too_many_comes_back(string field, string? value)
    {
        var address = await LinkAsync(2);
        using var answer = await host.Visitor().PostAsync(address, address, (field, value ?? new string('x', Topic.TextLength + 1)));
        Assert.Contains("error-summary", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var foreign = await host.Visitor().PostAsync(address, $"{address}/{Guid.CreateVersion7()}/withdraw");
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    private async Task<string> LinkAsync(int person, string course = DemoCourse.KolNext)
    {
        var token = string.Empty;
        var groupId = DemoIds.Group(course);
        await host.WriteAsync(async db =>
        {
            var ids = await db.Everything.Groups.Where(group => group.Id == groupId).SelectMany(group => group.Enrolments)
                .Where(one => one.State == EnrolmentState.Confirmed).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync();
            token = PlaceLinks.Add(db, ids[person]);
        });
        return $"/my-place/{token}/questions";
    }
}
