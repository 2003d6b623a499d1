using System.Net;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Review;

/// <summary>Lines that go back, hold, rejection and control, as they are clicked.</summary>
public sealed class StopTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_ticked_line_goes_back_by_itself_and_the_payee_mends_and_sends_it()
    {
        var id = DemoIds.Claim(DemoClaim.Reviewed);
        await AddCarAsync(id);
        var before = await LoadAsync(id);
        var car = before.Lines.Single(line => line.Kind == ClaimLineKind.CarKm);
        var reviewer = await host.SignedInAsync(DemoAccounts.Reviewer);
        var page = await reviewer.OpenAsync($"/review/{id}");
        Assert.NotNull(page.Document.QuerySelector($"input[form=stop][name=Lines][value='{car.Id}']"));
        (string, string)[] ticked = [("Version", before.Version.ToString()), ("Lines", car.Id.ToString()), ("Reason", "Sträckan är för lång.")];
        Assert.Equal(HttpStatusCode.OK, await reviewer.PostAsync(page, $"/review/{id}/return", ticked));

        var (rest, split) = (await LoadAsync(id), await FollowerAsync(id));
        Assert.Equal((ClaimState.Reviewed, ClaimState.Returned), (rest.State, split.State));
        Assert.Equal(before.Gross, rest.Gross + split.Gross);
        Assert.Equal(car.Id, Assert.Single(split.Lines).Id);
        Assert.NotEqual(before.Version, rest.Version);
        Assert.False(Assert.Single(split.Days).Live);

        var payee = await host.SignedInAsync("leader6@demo.example");
        var own = await payee.OpenAsync($"/claims/{split.Id}");
        Assert.Contains("Sträckan är för lång.", own.Text, StringComparison.Ordinal);
        Assert.True(own.HasLink($"Rader ur begäran {rest.Number}"));
        Assert.DoesNotContain("Arvode,", own.Text, StringComparison.Ordinal);
        await own.SubmitAsync($"Skicka in {Page.Words(own.Document.QuerySelector("button[formaction$=submit]"))["Skicka in ".Length..]}");
        Assert.Equal(ClaimState.Submitted, (await LoadAsync(split.Id)).State);
        Assert.True((await payee.OpenAsync($"/claims/{id}")).HasLink($"Rader som behöver kompletteras: {split.Number}"));
    }

    [Fact]
    public async Task A_claim_on_hold_says_why_and_goes_on_from_where_it_stood()
    {
        var id = DemoIds.Claim(DemoClaim.SubmittedMs);
        var reviewer = await host.SignedInAsync(DemoAccounts.Reviewer2);
        var page = await reviewer.OpenAsync($"/review/{id}");
        Assert.Single((await page.SubmitAsync("Låt avvakta")).Errors);
        await page.SubmitAsync("Låt avvakta", ("Vad behöver rättas?", "Väntar på ett intyg."));
        Assert.Equal(ClaimState.OnHold, (await LoadAsync(id)).State);
        Assert.Contains("Väntar på ett intyg.", (await (await host.SignedInAsync("leader2@demo.example")).OpenAsync($"/claims/{id}")).Text, StringComparison.Ordinal);

        var held = await reviewer.OpenAsync("/review?State=OnHold");
        Assert.Contains(held.Rows, row => row[1] == "Karin Åberg");
        var again = await (await reviewer.OpenAsync($"/review/{id}")).SubmitAsync("Låt gå vidare");
        Assert.True(again.HasButton("Granska 931 kr"));
        Assert.Equal(HttpStatusCode.Conflict, await reviewer.PostAsync(again, $"/review/{id}/release", ("Version", (await LoadAsync(id)).Version.ToString())));
    }

    [Fact]
    public async Task A_rejection_has_a_reason_and_frees_the_session_for_another_claim()
    {
        var id = DemoIds.Claim(DemoClaim.ReviewedStarthjelp);
        var attester = await host.SignedInAsync("attester2.no@demo.example");
        await (await attester.OpenAsync($"/review/{id}")).SubmitAsync("Avslå", ("Reason", "Samlingen ble avlyst."));
        Assert.Equal(ClaimState.Rejected, (await LoadAsync(id)).State);
        var payee = await host.SignedInAsync("leader2.no@demo.example");
        Assert.Contains("Samlingen ble avlyst.", (await payee.OpenAsync($"/claims/{id}")).Text, StringComparison.Ordinal);
        Assert.True(await host.ReadAsync(db => db.Everything.Claims.AnyAsync(claim => claim.Id == id && claim.Days.All(day => !day.Live))));
    }

    [Fact]
    public async Task Finance_holds_what_is_attested_and_no_run_takes_it()
    {
        var id = DemoIds.Claim(DemoClaim.Attested);
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var page = await finance.OpenAsync($"/review/{id}");
        Assert.False(page.HasButton("Avslå"));
        await page.SubmitAsync("Låt avvakta", ("Varför ska begäran avvakta?", "Adressen är okänd."));
        Assert.Equal(ClaimState.OnHold, (await LoadAsync(id)).State);
        Assert.Contains("avvaktar", (await finance.OpenAsync("/start")).Text, StringComparison.Ordinal);
        await (await finance.OpenAsync($"/review/{id}")).SubmitAsync("Låt gå vidare");
        Assert.Equal(ClaimState.Attested, (await LoadAsync(id)).State);
    }

    [Fact]
    public async Task A_drawn_claim_waits_for_a_note_of_its_control()
    {
        var id = DemoIds.Claim(DemoClaim.Submitted);
        await host.WriteAsync(async db => (await db.Everything.GateChoices.SingleAsync(one => one.RegionId == DemoIds.Region("vgr"))).Decide(true, 100, 150));
        var reviewer = await host.SignedInAsync(DemoAccounts.Reviewer);
        var page = await reviewer.OpenAsync($"/review/{id}");
        Assert.Contains("Utlottad för kontroll", page.Text, StringComparison.Ordinal);
        await page.SubmitAsync(Page.Words(page.Document.QuerySelector("form.actions button")));
        var attester = await host.SignedInAsync(DemoAccounts.Attester);
        var blocked = await attester.OpenAsync($"/review/{id}");
        Assert.Contains("Skriv vad kontrollen visade innan den attesteras.", blocked.Text, StringComparison.Ordinal);
        var open = await blocked.SubmitAsync("Spara kontrollen", ("Vad visade kontrollen?", "Ringde mottagaren. Stämmer."));
        await open.SubmitAsync(Page.Words(open.Document.QuerySelector("form.actions button")));
        Assert.Equal((ClaimState.Attested, "Ringde mottagaren. Stämmer."), await host.ReadAsync(async db =>
        {
            var claim = await db.Everything.Claims.SingleAsync(one => one.Id == id);
            return (claim.State, claim.ControlNote);
        }));
        await host.WriteAsync(async db => (await db.Everything.GateChoices.SingleAsync(one => one.RegionId == DemoIds.Region("vgr"))).Decide(true, 0, 150));
    }

    [Fact]
    public async Task The_payee_withdraws_what_is_not_attested()
    {
        var id = DemoIds.Claim(DemoClaim.DraftMs);
        var payee = await host.SignedInAsync("leader2@demo.example");
        var after = await (await payee.OpenAsync($"/claims/{id}")).SubmitAsync("Ta tillbaka begäran");
        Assert.Contains("är återtagen", after.Said, StringComparison.Ordinal);
        Assert.Equal(ClaimState.Withdrawn, (await LoadAsync(id)).State);
        Assert.False((await (await host.SignedInAsync("leader6@demo.example")).OpenAsync($"/claims/{DemoIds.Claim(DemoClaim.Attested)}")).HasButton("Ta tillbaka begäran"));
    }

    private async Task AddCarAsync(Guid id) => await host.WriteAsync(async db =>
    {
        var claim = await db.Everything.Claims.Include(one => one.Days).Include(one => one.Lines).Include(one => one.Parties).SingleAsync(one => one.Id == id);
        var rules = await db.ClaimRulesAsync(claim.RegionId);
        var now = db.Clock.GetUtcNow().UtcDateTime;
        var reviewer = DemoIds.Account(DemoAccounts.Reviewer);
        claim.Return(reviewer, false, "Prov", now);
        claim.AddLine(claim.PayeeAccountId, new(ClaimLineKind.CarKm, claim.Days[0].Id, 104, Domain.Common.Money.Zero, "Skövde - Lidköping"), rules);
        claim.Submit(claim.PayeeAccountId, rules, now);
        claim.Review(reviewer, false, now);
    });

    private Task<HonorariumClaim> LoadAsync(Guid id) => host.ReadAsync(db => db.Everything.Claims.AsNoTracking()
        .Include(claim => claim.Days).Include(claim => claim.Lines).AsSplitQuery().SingleAsync(claim => claim.Id == id));

    private Task<HonorariumClaim> FollowerAsync(Guid id) => host.ReadAsync(db => db.Everything.Claims.AsNoTracking()
        .Include(claim => claim.Days).Include(claim => claim.Lines).AsSplitQuery().SingleAsync(claim => claim.FollowsId == id));
}
