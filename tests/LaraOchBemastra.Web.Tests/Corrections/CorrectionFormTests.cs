using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Tests.Evidence;
using LaraOchBemastra.Web.Tests.Evidence;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Corrections;

/// <summary>What can be said of a paid day beside extents and amounts, and taking it back.</summary>
public sealed class CorrectionFormTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task What_was_forgotten_is_added_and_a_correction_is_taken_back_by_the_one_who_began_it()
    {
        var id = DemoIds.Claim(DemoClaim.PaidKol);
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var page = await finance.OpenAsync($"/corrections/{id}");
        Assert.NotEmpty((await page.SubmitAsync("Räkna skillnaden", ("Added[0].Text", "P-huset"), ("Vad blev fel?", "Parkeringen glömdes."))).Errors);
        var reckoned = await page.SubmitAsync(
            "Räkna skillnaden", ("Added[0].Kind", "Parking"), ("Added[0].UnitPrice", "50"), ("Added[0].Text", "P-huset"), ("Vad blev fel?", "Parkeringen glömdes."));
        Assert.Empty(reckoned.Errors);
        Assert.Equal("P-huset", reckoned.Document.QuerySelector("[name='Added[0].Text']")!.GetAttribute("value"));
        var sent = await reckoned.SubmitAsync("Skicka in rättelsen, 50 kr");
        var correction = await CorrectionOfAsync(id);
        Assert.Equal((ClaimState.Submitted, Money.Kronor(50), ClaimLineKind.Parking), (correction.State, correction.Gross, Assert.Single(correction.Lines).Kind));

        var taken = await sent.SubmitAsync("Ta tillbaka rättelsen");
        Assert.Equal($"/review/{correction.Id}", taken.Path);
        Assert.Equal(ClaimState.Withdrawn, (await CorrectionOfAsync(id)).State);
        Assert.False(taken.HasButton("Ta tillbaka rättelsen"));
        Assert.True(await host.ReadAsync(db => db.Everything.Audit.AnyAsync(row => row.EntityId == correction.Id && row.AccountId == DemoIds.Account(DemoAccounts.Finance))));
    }

    [Fact]
    public async Task Other_times_give_the_extent_by_the_rule_and_a_journey_that_cannot_be_is_told()
    {
        var id = DemoIds.Claim(DemoClaim.PaidKol);
        var payee = await host.SignedInAsync(DemoAccounts.Leader);
        var page = await payee.OpenAsync($"/corrections/{id}");
        var wrong = await page.SubmitAsync("Räkna skillnaden", ("Days[0].Return", "11:00"), ("Vad blev fel?", "Jag var hemma tidigare."));
        Assert.Contains("före avresan", Assert.Single(wrong.Errors), StringComparison.Ordinal);
        var reckoned = await page.SubmitAsync("Räkna skillnaden", ("Days[0].Return", "15:45"), ("Vad blev fel?", "Jag var hemma tidigare."));
        Assert.Empty(reckoned.Errors);
        Assert.True(reckoned.HasButton("Skicka in rättelsen, −932 kr"), reckoned.Text);
    }

    [Fact]
    public async Task A_forgotten_outlay_gets_its_receipt_until_the_correction_is_reviewed()
    {
        var id = DemoIds.Claim(DemoClaim.PaidHalfDay);
        var payee = await host.SignedInAsync("leader3@demo.example");
        var reckoned = await (await payee.OpenAsync($"/corrections/{id}")).SubmitAsync(
            "Räkna skillnaden", ("Added[0].Kind", "Parking"), ("Added[0].UnitPrice", "50"), ("Added[0].Text", "P-huset"), ("Vad blev fel?", "Parkeringen glömdes."));
        var claim = await reckoned.SubmitAsync("Skicka in rättelsen, 50 kr");
        var page = await claim.FollowAsync("Lägg till underlag Parkering, 25 februari 2026");
        var kept = await EvidenceScene.LeaveAsync(payee, page.Path, page, MadeJpeg.Whole(), "kvitto.jpg", "image/jpeg");
        Assert.Equal("Underlaget är sparat.", kept.Said);
        var correction = await CorrectionOfAsync(id);
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        Assert.NotNull((await finance.OpenAsync($"/review/{correction.Id}")).Document.QuerySelector("img[alt='Underlag: kvitto.jpg']"));

        await host.WriteAsync(async db => (await db.Everything.Claims.Include(one => one.Parties).SingleAsync(one => one.Id == correction.Id))
            .Review(DemoIds.Account(DemoAccounts.Reviewer), false, db.Clock.GetUtcNow().UtcDateTime));
        Assert.False((await payee.OpenAsync(claim.Path)).HasLink("Lägg till underlag Parkering, 25 februari 2026"));
        var late = await EvidenceScene.LeaveAsync(payee, page.Path, page, MadePng.Whole(), "kvitto2.png", "image/png");
        Assert.NotEmpty(late.Errors);
    }

    private Task<HonorariumClaim> CorrectionOfAsync(Guid id) => host.ReadAsync(db => db.Everything.Claims.AsNoTracking()
        .Include(claim => claim.Lines).SingleAsync(claim => claim.FollowsId == id));
}
