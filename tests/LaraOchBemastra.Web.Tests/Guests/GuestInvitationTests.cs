using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Guests;

public sealed class GuestInvitationTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Guest = "per.nordh@demo.example";
    private static readonly Guid _group = DemoIds.Group(DemoCourse.KolEvening);

    [Fact]
    public async Task A_guest_is_found_asked_by_mail_and_says_yes_by_her_link()
    {
        var session = await SessionAsync(2);
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/groups/{_group}/sessions/{session.Id}/guests/new?q=andning");
        Assert.Single(page.Document.QuerySelectorAll("#ExpertId option[value]:not([value=''])"));
        page = await page.SubmitAsync("Skicka inbjudan", ("Vem", ExpertId("Per Nordh")));
        Assert.Equal($"/groups/{_group}", page.Path);
        Assert.Contains("Per Nordh, andning, träning Tillfrågad", page.Text, StringComparison.Ordinal);

        var mail = (await host.MailToAsync(Guest))[^1];
        Assert.DoesNotContain("KOL", mail, StringComparison.OrdinalIgnoreCase);
        var answer = await host.Visitor().OpenAsync(await host.LinkToAsync(Guest));
        Assert.Equal("Kan du komma, Per Nordh?", answer.Heading);
        answer = await answer.SubmitAsync("Skicka svaret", ("Answer", nameof(GuestAnswer.Accepted)), ("En rad till ledarna", "En kvart senare"));
        Assert.StartsWith("Tack!", answer.Said, StringComparison.Ordinal);
        Assert.Contains("Kommer En kvart senare", (await coordinator.OpenAsync($"/groups/{_group}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_who_says_no_gives_the_questions_back_and_the_pair_is_told()
    {
        var session = await SessionAsync(3);
        var topic = await host.ReadAsync(db => db.Everything.Topics.Where(one => one.GroupId == _group && one.State == TopicState.New).OrderBy(one => one.Id).FirstAsync());
        await host.WriteAsync(db =>
        {
            db.Add(new Topic(Guid.CreateVersion7(), _group, null, "Vad kan jag äta?", host.Clock.GetUtcNow().UtcDateTime));
            return Task.CompletedTask;
        });
        var asked = await host.ReadAsync(db => db.Everything.Topics.SingleAsync(one => one.Text == "Vad kan jag äta?"));
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/groups/{_group}/sessions/{session.Id}/guests/new");
        await page.SubmitAsync("Skicka inbjudan", ("Vem", ExpertId("Per Nordh")), ("Vad kan jag äta?", "true"));
        Assert.NotNull((await TopicAsync(asked.Id)).VisitId);
        var link = await host.LinkToAsync(Guest);
        var answer = await host.Visitor().OpenAsync(link);
        Assert.Contains("Vad kan jag äta?", answer.Text, StringComparison.Ordinal);
        answer = await answer.SubmitAsync("Skicka svaret", ("Answer", nameof(GuestAnswer.Declined)));
        Assert.False(answer.HasButton("Skicka svaret"));

        var given = await TopicAsync(asked.Id);
        Assert.Equal(TopicState.CarriedOver, given.State);
        Assert.True(given.LostGuest);
        Assert.Equal(TopicState.New, (await TopicAsync(topic.Id)).State);
        foreach (var told in (string[])[DemoAccounts.Coordinator, DemoAccounts.Leader])
        {
            Assert.Contains("kan inte komma", (await host.MailToAsync(told))[^1], StringComparison.Ordinal);
        }

        Assert.Contains("ämnesexperten kan inte komma", (await coordinator.OpenAsync("/start")).Text, StringComparison.Ordinal);
        Assert.Contains("ämnesexperten kan inte komma", (await (await host.SignedInAsync(DemoAccounts.Leader)).OpenAsync("/start")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_booked_twice_is_warned_about_and_asked_anyway()
    {
        await using var other = new PortalHost();
        var session = await SessionAsync(0);
        await other.WriteAsync(async db =>
        {
            var next = await db.Everything.Groups.Include(one => one.Sessions).SingleAsync(one => one.Id == DemoIds.Group(DemoCourse.KolNext));
            next.Add(new SessionTime(session.Date, session.Start.AddMinutes(30), session.End.AddMinutes(30)));
        });
        var clash = await other.ReadAsync(db => db.Everything.Groups.Where(one => one.Id == DemoIds.Group(DemoCourse.KolNext))
            .SelectMany(one => one.Sessions).SingleAsync(one => one.Date == session.Date));
        var coordinator = await other.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/groups/{clash.GroupId}/sessions/{clash.Id}/guests/new");
        page = await page.SubmitAsync("Skicka inbjudan", ("Vem", ExpertId("Johan Lindberg")));
        Assert.Contains("Johan Lindberg är redan tillfrågad eller bokad", Assert.Single(page.Errors), StringComparison.Ordinal);
        page = await page.SubmitAsync("Skicka inbjudan", ("Bjud in ändå", "true"));
        Assert.StartsWith("Inbjudan är skickad", page.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_is_asked_once_to_a_session_and_the_invitation_can_be_taken_back()
    {
        await using var other = new PortalHost();
        var session = await SessionAsync(0);
        var coordinator = await other.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/groups/{_group}/sessions/{session.Id}/guests/new");
        page = await page.SubmitAsync("Skicka inbjudan", ("Vem", ExpertId("Johan Lindberg")));
        Assert.Contains("Johan Lindberg är redan tillfrågad till träffen.", page.Errors);

        page = await (await coordinator.OpenAsync($"/groups/{_group}")).SubmitAsync("Ta tillbaka inbjudan");
        Assert.StartsWith("Inbjudan är tillbakatagen", page.Said, StringComparison.Ordinal);
        Assert.Contains("Du behöver inte komma", (await other.MailToAsync("johan.lindberg@demo.example"))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_link_opens_nothing_once_the_session_has_begun()
    {
        await using var later = new PortalHost();
        var session = await SessionAsync(2);
        var coordinator = await later.SignedInAsync(DemoAccounts.Coordinator);
        await (await coordinator.OpenAsync($"/groups/{_group}/sessions/{session.Id}/guests/new")).SubmitAsync("Skicka inbjudan", ("Vem", ExpertId("Per Nordh")));
        var open = await later.Visitor().OpenAsync(await later.LinkToAsync(Guest));
        later.Clock.Move(session.StartsUtc - later.Clock.GetUtcNow().UtcDateTime);
        var late = await open.SubmitAsync("Skicka svaret", ("Answer", nameof(GuestAnswer.Accepted)));
        Assert.Contains("Träffen har börjat. Det som hände skrivs i loggen.", late.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await later.Visitor().OpenAsync("/guest/nobodys-key")).Status);
    }

    private static string ExpertId(string name) => DemoIds.Of($"expert/{name}").ToString();

    private Task<Topic> TopicAsync(Guid id) => host.ReadAsync(db => db.Everything.Topics.AsNoTracking().SingleAsync(one => one.Id == id));

    // The sessions to come of the demo's evening course, the first with a guest who comes, the second with one who said no.
    private Task<Session> SessionAsync(int place) => host.ReadAsync(async db => (await db.Everything.Groups.Where(one => one.Id == _group)
        .SelectMany(one => one.Sessions).Where(one => one.Date > TestClock.Today).OrderBy(one => one.StartsUtc).ToListAsync())[place]);
}
