using System.Net;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Sessions;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Referrals;

public sealed class ReferralPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    // A number of Skatteetaten's test population: no living person can have it.
    private const string Number = "11847720095";

    private static readonly string List = $"/groups/{DemoIds.Group(DemoCourse.KolsBergen)}/referrals";

    [Fact]
    public async Task A_region_that_asks_for_no_referrals_shows_them_nowhere_until_it_does()
    {
        var address = $"/groups/{DemoIds.Group(DemoCourse.KolNext)}/referrals";
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        Assert.Equal(HttpStatusCode.NotFound, (await carina.OpenAsync(address)).Status);
        Assert.False((await carina.OpenAsync($"/groups/{DemoIds.Group(DemoCourse.KolNext)}/participants")).HasLink("Remisser"));

        var settings = await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync("/settings/referrals");
        Assert.Contains("Sparat", (await settings.SubmitAsync("Spara", ("Requirement", "Own"))).Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await carina.OpenAsync(address)).Status);
        Assert.True((await carina.OpenAsync($"/groups/{DemoIds.Group(DemoCourse.KolNext)}/participants")).HasLink("Remisser"));
        var stale = await settings.SubmitAsync("Spara", ("Requirement", "None"));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
    }

    [Fact]
    public async Task Date_decision_tie_and_sealed_number_are_recorded_and_the_number_shown_once_with_a_reason()
    {
        var people = await host.PeopleAsync(DemoCourse.KolsBergen);
        var kari = await host.SignedInAsync(DemoAccounts.CoordinatorNo);
        var address = $"{List}/{people["Gerd"]}";
        var page = await kari.OpenAsync(address);
        var wrong = await page.SubmitAsync("Lagre", ("ReceivedOn", "2026-10-01"), ("IdentityNumber", "12345678901"));
        Assert.Single(wrong.Errors);
        var saved = await wrong.SubmitAsync("Lagre", ("Decision", "Accepted"), ("DecidedOn", "2026-10-08"), ("TiedTo", people["Odd"].ToString()), ("IdentityNumber", Number));
        Assert.Empty(saved.Errors);
        var stored = await host.ReadAsync(db => db.Everything.Referrals.SingleAsync(one => one.EnrolmentId == people["Gerd"]));
        Assert.Equal((ReferralDecision.Accepted, people["Odd"], Number), (stored.Decision, stored.TiedToEnrolmentId!.Value, stored.IdentityNumber));

        var shown = await kari.OpenAsync(address);
        Assert.DoesNotContain(Number[6..], shown.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(Number[6..], (await shown.SubmitAsync("Vis nummeret")).Html, StringComparison.Ordinal);
        var revealed = await shown.SubmitAsync("Vis nummeret", ("Why", "Innkalling frå avdelinga"));
        Assert.Contains($"{Number[..6]} {Number[6..]}", revealed.Text, StringComparison.Ordinal);
        Assert.True(await host.ReadAsync(db => db.Everything.Audit.AnyAsync(one =>
            one.Action == AuditAction.Read && one.Kind == "Referral.IdentityNumber" && one.EntityId == stored.Id && one.Detail == "Innkalling frå avdelinga")));
        Assert.False(await host.ReadAsync(db => db.Everything.Audit.AnyAsync(one => one.Detail.Contains(Number))));
    }

    [Fact]
    public async Task Leaders_and_other_coordinators_see_no_referral()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.SignedInAsync(DemoAccounts.LeaderNo)).OpenAsync(List)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.SignedInAsync("coordinator2.no@demo.example")).OpenAsync(List)).Status);
    }
}
