using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Planning;

public sealed class FindingTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task One_who_would_like_to_lead_confirms_is_read_by_the_coordinator_and_becomes_a_leader()
    {
        const string email = "vill-leda@example.org";
        var sent = await AskAsync(email, ("Berätta varför du vill leda", "Jag har lärt mig leva med det."));
        Assert.Equal("/would-you-like-to-lead/sent", sent.Path);
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        Assert.DoesNotContain("Vera Vill", (await coordinator.OpenAsync("/leader-interests")).Text, StringComparison.Ordinal);

        var mail = Assert.Single(await host.MailToAsync(email));
        Assert.DoesNotContain("KOL", mail, StringComparison.Ordinal);
        var own = await (await host.Visitor().OpenAsync(await host.LinkToAsync(email))).SubmitAsync("Ja, hör av er");
        Assert.Equal("Tack! Nu ser samordnaren det du skrev.", own.Said);
        Assert.DoesNotContain("Vera", own.Text, StringComparison.Ordinal);

        var one = await (await coordinator.OpenAsync("/leader-interests?state=New")).FollowAsync("Vera Vill");
        Assert.Contains("Jag har lärt mig leva med det.", one.Text, StringComparison.Ordinal);
        one = await one.SubmitAsync("Spara", ("Anteckning", "Ringde i tisdags."));
        Assert.Equal("Sparat.", one.Said);
        var leader = await one.SubmitAsync("Ta in i ledarregistret");
        Assert.StartsWith("/leaders/", leader.Path, StringComparison.Ordinal);
        Assert.Equal("Vera Vill", leader.Heading);
        Assert.Contains("Finns nu i ledarregistret", leader.Said, StringComparison.Ordinal);
        Assert.Contains("Blev ledare", (await coordinator.OpenAsync("/leader-interests")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_nominated_who_has_not_said_yes()
    {
        var page = await AskAsync("nominerad@example.org", ("Er förening, och vem du är där", "Hjärtföreningen"));
        Assert.Equal(["Fråga personen först. Ingen nomineras utan att ha sagt ja."], page.Errors);
        Assert.Contains("nominerad@example.org", page.Html, StringComparison.Ordinal);
        Assert.Empty(await host.MailToAsync("nominerad@example.org"));
    }

    [Fact]
    public async Task What_was_written_is_gone_when_it_is_taken_back_and_one_address_gets_three_links_a_day()
    {
        const string email = "angrar@example.org";
        for (var time = 0; time < LeaderInterest.MostADay + 2; time++)
        {
            Assert.Equal("/would-you-like-to-lead/sent", (await AskAsync(email)).Path);
        }

        Assert.Equal(LeaderInterest.MostADay, (await host.MailToAsync(email)).Count);
        var own = await host.Visitor().OpenAsync(await host.LinkToAsync(email));
        Assert.Equal("/would-you-like-to-lead/taken-back", (await own.SubmitAsync("Ta bort det jag skrev")).Path);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().OpenAsync(own.Path)).Status);
    }

    [Fact]
    public async Task A_leader_accepts_the_version_she_read_and_the_coordinator_sees_it()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var name = await LackingLeaderAsync();
        Assert.Contains(name.Name, (await coordinator.OpenAsync("/agreements?lacking=true")).Text, StringComparison.Ordinal);
        var leader = await host.SignedInAsync(name.AccountId!.Value);
        var page = await (await leader.OpenAsync("/start")).FollowAsync("Läs");
        Assert.Contains("Försäkringskassan", page.Text, StringComparison.Ordinal);

        await host.WriteAsync(async db =>
        {
            var text = await db.Everything.AgreementTexts.SingleAsync(one => one.RegionId == name.RegionId);
            db.Add(new AgreementText(Guid.CreateVersion7(), name.RegionId, text.Number + 1, "Ny text.", "Ny tekst.", "Ny tekst.", "New text.", db.Clock.GetUtcNow().UtcDateTime));
        });
        var renewed = await page.SubmitAsync("Jag godkänner överenskommelsen");
        Assert.Equal(["Överenskommelsen har fått en ny version, 2. Läs den innan du godkänner."], renewed.Errors);
        var accepted = await renewed.SubmitAsync("Jag godkänner överenskommelsen");
        Assert.Equal("Tack! Överenskommelsen är godkänd.", accepted.Said);
        Assert.DoesNotContain(name.Name, (await coordinator.OpenAsync("/agreements?lacking=true")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_region_does_not_use_is_nowhere()
    {
        await using var other = new PortalHost();
        await other.WriteAsync(async db =>
        {
            foreach (var settings in await db.Everything.PlanningSettings.AsTracking().ToListAsync())
            {
                settings.FindLeaders(takesInterest: false, AgreementUse.Off);
            }
        });
        Assert.Equal(HttpStatusCode.NotFound, (await other.Visitor().OpenAsync("/would-you-like-to-lead")).Status);
        var coordinator = await other.SignedInAsync(DemoAccounts.Coordinator);
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.OpenAsync("/leader-interests")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.OpenAsync("/agreements")).Status);
        var leaders = await coordinator.OpenAsync("/leaders");
        Assert.DoesNotContain("/leader-interests", leaders.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("/agreements", leaders.Html, StringComparison.Ordinal);
    }

    private async Task<Page> AskAsync(string email, params (string Field, string Value)[] more)
    {
        var page = await host.Visitor().OpenAsync("/would-you-like-to-lead");
        var unit = DemoIds.Unit("sk-lung").ToString();
        var town = page.Document.QuerySelectorAll("select[name=UnitId] option").First(option => option.TextContent.StartsWith("Skövde", StringComparison.Ordinal)).GetAttribute("value") ?? unit;
        return await page.SubmitAsync("Skicka", [
            ("Kind", nameof(LeaderKind.Experienced)), ("Experience", "Patient"), ("ConditionId", DemoIds.Condition("kol").ToString()), ("UnitId", town),
            ("Förnamn", "Vera"), ("Efternamn", "Vill"), ("E-post", email), .. more,
        ]);
    }

    private Task<Leader> LackingLeaderAsync() => host.ReadAsync(db => db.Everything.Leaders.FirstAsync(leader =>
        leader.AccountId != null && leader.AgreedToBeFoundOn != null && leader.RegionId == DemoIds.Region("vgr")
        && !db.Everything.AgreementAcceptances.Any(one => one.LeaderId == leader.Id)
        && db.Everything.Accounts.Any(account => account.Id == leader.AccountId && account.OrganisationId == DemoIds.Organisation("skaraborg"))));
}
