using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Mandates;

/// <summary>An administrator says who may attest how much; the attester reads a sentence when it is not she.</summary>
public sealed class MandatePageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Address = "/settings/mandates";
    private static readonly string _attester = DemoIds.Account(DemoAccounts.Attester).ToString();

    [Fact]
    public async Task A_mandate_that_is_too_small_stops_the_attester_and_one_given_from_today_lets_her_pass()
    {
        var id = DemoIds.Claim(DemoClaim.Reviewed);
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        await GiveAsync(admin, "100", "2026-11-17");
        var attester = await host.SignedInAsync(DemoAccounts.Attester);
        var page = await attester.OpenAsync($"/review/{id}");
        Assert.Contains("Ditt mandat räcker till 100 kr per begäran.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Får attestera: Tomas Grahn", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, await attester.PostAsync(page, $"/review/{id}/attest", ("Version", await VersionAsync(id))));

        await GiveAsync(admin, "20 000", "2026-11-18");
        page = await attester.OpenAsync($"/review/{id}");
        await page.SubmitAsync(Page.Words(page.Document.QuerySelector("form.actions button")));
        Assert.Equal(ClaimState.Attested, await host.ReadAsync(db => db.Everything.Claims.Where(claim => claim.Id == id).Select(claim => claim.State).SingleAsync()));
    }

    [Fact]
    public async Task When_nobody_has_a_mandate_administrator_and_coordinator_are_told()
    {
        await host.WriteAsync(async db =>
        {
            var all = await db.Everything.Mandates.Where(row => row.RegionId == DemoIds.Region("hv")).ToListAsync();
            foreach (var who in all.Select(row => (row.AccountId, row.CostCentre)).Distinct())
            {
                var entry = new MandateEntry(DemoIds.Region("hv"), who.AccountId, who.CostCentre, Money.Zero, TestClock.Today, "Prov");
                db.Add(Mandate.Give(entry, DemoIds.Account(DemoAccounts.AdminNo), all, db.Clock.GetUtcNow().UtcDateTime));
            }
        });
        Assert.Contains("kan ingen attestere eller godkjenne i dag", (await (await host.SignedInAsync(DemoAccounts.AdminNo)).OpenAsync("/start")).Text, StringComparison.Ordinal);
        var page = await (await host.SignedInAsync("reviewer2.no@demo.example")).OpenAsync($"/review/{DemoIds.Claim(DemoClaim.ReviewedStarthjelp)}");
        Assert.Contains("Ingen godkjenner har fullmakt", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mandate_needs_a_decision_and_is_written_once_for_a_date()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var page = await admin.OpenAsync($"{Address}/new");
        Assert.Equal(3, (await page.SubmitAsync("Lägg in mandatet")).Errors.Count);
        await GiveAsync(admin, "500", "2027-01-01");
        var twice = await GiveAsync(admin, "600", "2027-01-01");
        Assert.Equal(["Det finns redan ett mandat för samma person och kostnadsställe från 1 januari 2027."], twice.Errors);
    }

    [Fact]
    public async Task A_deputy_is_named_and_ended()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var page = await admin.OpenAsync($"{Address}/deputies/new");
        var other = DemoIds.Account(DemoAccounts.Attester2).ToString();
        var same = await page.SubmitAsync("Lägg in ersättaren", ("AccountId", other), ("ForAccountId", other), ("From", "2026-11-18"), ("Until", "2026-11-30"));
        Assert.Equal(["Välj två olika personer."], same.Errors);
        var list = await same.SubmitAsync("Lägg in ersättaren", ("AccountId", _attester), ("ForAccountId", other));
        Assert.Equal(Address, list.Path);
        var ended = await list.SubmitAsync("Avsluta i dag Agneta Dahl");
        Assert.Contains("är avslutad", ended.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_regions_choices_are_kept_within_their_bounds()
    {
        var page = await (await host.SignedInAsync(DemoAccounts.AdminNo)).OpenAsync($"{Address}/choices");
        Assert.Single((await page.SubmitAsync("Lagre", ("SamplePercent", "101"))).Errors);
        await page.SubmitAsync("Lagre", ("SamplePercent", "10"), ("UnusualPercent", "175"));
        Assert.Equal((10, 175), await host.ReadAsync(async db =>
        {
            var choices = await db.Everything.GateChoices.SingleAsync(one => one.RegionId == DemoIds.Region("hv"));
            return (choices.SamplePercent, choices.UnusualPercent);
        }));
        await page.SubmitAsync("Lagre", ("SamplePercent", "0"));
    }

    private static async Task<Page> GiveAsync(Visitor admin, string limit, string from) =>
        await (await admin.OpenAsync($"{Address}/new")).SubmitAsync(
            "Lägg in mandatet", ("AccountId", _attester), ("CostCentre", "41210"), ("Limit", limit), ("ValidFrom", from), ("Source", "Beslut 14"));

    private Task<string> VersionAsync(Guid id) =>
        host.ReadAsync(async db => (await db.Everything.Claims.SingleAsync(claim => claim.Id == id)).Version.ToString());
}
