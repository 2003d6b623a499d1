using System.Text.Json;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Web.Tests.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Keeping;

public sealed class ErasureTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Guid Course = DemoIds.Group(DemoCourse.MsRelatives);

    [Fact]
    public async Task A_request_is_recorded_decided_by_a_person_and_carried_out()
    {
        var people = await host.PeopleAsync(DemoCourse.MsRelatives);
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var address = $"/groups/{Course}/participants/{people["Ewa"]}/data";
        var recorded = await (await carina.OpenAsync(address)).SubmitAsync("Anteckna begäran", ("ReceivedOn", "2026-11-16"));
        Assert.Contains("väntar på beslut", recorded.Said, StringComparison.Ordinal);
        Assert.False(recorded.HasButton("Anteckna begäran"));
        var request = await host.ReadAsync(db => db.Everything.ErasureRequests.SingleAsync(one => one.EnrolmentId == people["Ewa"]));

        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var decide = await admin.OpenAsync($"/retention/requests/{request.Id}");
        Assert.DoesNotContain("Ewa", decide.Text, StringComparison.Ordinal);
        var reasonless = await decide.SubmitAsync("Spara beslutet", ("Answer", "Grant"));
        Assert.Equal(["Skriv skälen till beslutet."], reasonless.Errors);
        var granted = await reasonless.SubmitAsync("Spara beslutet", ("Reason", "Uppgifterna är inte allmän handling än."));
        Assert.Contains("beviljad", granted.Said, StringComparison.Ordinal);
        await granted.SubmitAsync("Radera uppgifterna");

        var (person, neighbour) = await host.ReadAsync(async db =>
        {
            var group = await db.Everything.Groups.WithPlaces().SingleAsync(one => one.Id == Course);
            return (group.Enrolments.Single(one => one.Id == people["Ewa"]), group.Enrolments.Single(one => one.Id == people["Peter"]));
        });
        Assert.Equal((string.Empty, string.Empty), (person.FirstName, person.Initial));
        Assert.Null(person.Contact);
        Assert.Equal("Peter", neighbour.FirstName);
        Assert.Equal(ErasureState.CarriedOut, (await host.ReadAsync(db => db.Everything.ErasureRequests.SingleAsync(one => one.Id == request.Id))).State);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await carina.OpenAsync(address)).Status);
    }

    [Fact]
    public async Task A_refused_request_erases_nothing()
    {
        var people = await host.PeopleAsync(DemoCourse.KolEvening);
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var id = DemoIds.Of("erasure/vgr");
        var refused = await (await admin.OpenAsync($"/retention/requests/{id}")).SubmitAsync("Spara beslutet", ("Answer", "Refuse"), ("Reason", "Arkivlagen går före."));
        Assert.Contains("avslagen", refused.Said, StringComparison.Ordinal);
        Assert.False(refused.HasButton("Radera uppgifterna"));
        using var forced = await admin.PostAsync($"/retention/requests/{id}", $"/retention/requests/{id}/carry-out");
        Assert.Contains("inte beviljad", await forced.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(people.Count, (await host.PeopleAsync(DemoCourse.KolEvening)).Count);
    }

    [Fact]
    public async Task A_copy_for_the_person_holds_what_is_kept_and_the_trail_says_who_made_it()
    {
        var people = await host.PeopleAsync(DemoCourse.KolEvening);
        await host.WriteAsync(async db => (await db.Everything.Groups.WithPlaces().SingleAsync(one => one.Id == DemoIds.Group(DemoCourse.KolEvening)))
            .Correct(people["Hans"], new PlaceApplicant { FirstName = "Hans", LastName = "Olsson", Email = "hans@example.org", AccessNeeds = "Hörslinga" }));
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var address = $"/groups/{DemoIds.Group(DemoCourse.KolEvening)}/participants/{people["Hans"]}/data";
        var text = await carina.Client.GetStringAsync(new Uri($"{address}/copy.txt", UriKind.Relative));
        Assert.All(["Efternamn: Olsson", "Mejl: hans@example.org", "Behov: Hörslinga", ": Kom"], line => Assert.Contains(line, text, StringComparison.Ordinal));
        using var json = JsonDocument.Parse(await carina.Client.GetStringAsync(new Uri($"{address}/copy.json", UriKind.Relative)));
        Assert.Contains(json.RootElement.GetProperty("contact").EnumerateArray(), line => line.GetProperty("Value").GetString() == "hans@example.org");
        Assert.Equal(2, await host.ReadAsync(db => db.Everything.Audit.CountAsync(one => one.Action == AuditAction.Exported && one.EntityId == people["Hans"] && one.Detail == "own data")));
    }
}
