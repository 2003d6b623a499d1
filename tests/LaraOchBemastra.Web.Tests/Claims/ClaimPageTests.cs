using System.Net;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Claims;

public sealed class ClaimPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task One_button_makes_a_draft_with_a_day_for_each_date()
    {
        var scene = await ClaimScene.SetAsync(host, sessions: 3);
        var page = await scene.DraftAsync();
        Assert.StartsWith("Begäran VGR-2026-", page.Heading, StringComparison.Ordinal);
        Assert.Equal(["torsdag 1 oktober 2026", "torsdag 8 oktober 2026", "torsdag 15 oktober 2026"], page.Document.QuerySelectorAll("section.claim-day h2 time").Select(Page.Words));
        Assert.DoesNotContain("Begär ersättning Provutbildning", (await page.FollowAsync("Ersättning")).Text, StringComparison.Ordinal);
        Assert.Equal(ClaimState.Draft, (await scene.ClaimAsync()).State);
    }

    [Fact]
    public async Task From_1145_to_1615_is_a_full_day_and_the_page_reckons_it_out()
    {
        var page = await (await ClaimScene.SetAsync(host)).FilledAsync();
        Assert.Contains("Arvode, hel dag 1 863 kr", page.Text, StringComparison.Ordinal);
        Assert.Contains("Från 11.45 till 16.15 är 4 tim 30 min", page.Text, StringComparison.Ordinal);
        Assert.Contains("Regeln är ett antagande", page.Text, StringComparison.Ordinal);
        Assert.Contains("2022 års nivå", page.Text, StringComparison.Ordinal);
        Assert.Contains("−558 kr", page.Text, StringComparison.Ordinal);
        Assert.Contains("Du får ungefär 1 305 kr.", page.Text, StringComparison.Ordinal);
        Assert.True(page.HasButton("Skicka in 1 863 kr"));
        Assert.Contains("mer än tolv månader gammalt", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_day_of_931_gives_652()
    {
        var page = await (await ClaimScene.SetAsync(host)).FilledAsync("12:30", "16:30");
        Assert.Contains("Arvode, halv dag 931 kr", page.Text, StringComparison.Ordinal);
        Assert.Contains("−279 kr", page.Text, StringComparison.Ordinal);
        Assert.Contains("Du får ungefär 652 kr.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_employers_contribution_is_not_on_the_payees_page()
    {
        var page = await (await ClaimScene.SetAsync(host)).FilledAsync();
        Assert.DoesNotContain("avgift", page.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("585", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_links_to_its_day_and_nothing_can_be_sent_before()
    {
        var page = await (await ClaimScene.SetAsync(host, identified: false)).DraftAsync();
        var links = page.Document.QuerySelectorAll("#missing a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(2, links.Count);
        Assert.NotNull(page.Document.GetElementById(links[0][1..]));
        Assert.StartsWith("/payee?then=/claims/", links[1], StringComparison.Ordinal);
        Assert.DoesNotContain(page.Document.QuerySelectorAll("button"), button => Page.Words(button).StartsWith("Skicka in", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_extent_needs_a_reason()
    {
        var scene = await ClaimScene.SetAsync(host);
        var changed = await (await scene.FilledAsync("12:30", "16:30")).SubmitAsync("Spara utkast", ("Days[0].Extent", "FullDay"));
        Assert.Contains("Skriv varför du ändrade", changed.Text, StringComparison.Ordinal);
        var reasoned = await changed.SubmitAsync("Spara och räkna", ("Days[0].Reason", "Bussen gick inte"));
        Assert.True(reasoned.HasButton("Skicka in 1 863 kr"));
        Assert.Contains("Regeln ger halv dag. Du ändrade: Bussen gick inte", reasoned.Text, StringComparison.Ordinal);
        var back = await reasoned.SubmitAsync("Spara utkast", ("Days[0].Extent", ""));
        Assert.True(back.HasButton("Skicka in 931 kr"));
    }

    [Fact]
    public async Task Who_waives_gets_travel_only()
    {
        var scene = await ClaimScene.SetAsync(host);
        var page = await (await scene.FilledAsync()).SubmitAsync("Spara utkast", ("Waived", "true"));
        Assert.DoesNotContain("Arvode, hel dag", page.Text, StringComparison.Ordinal);
        Assert.True(page.HasButton("Skicka in 0 kr"));
        Assert.True((await scene.ClaimAsync()).Waived);
    }

    [Fact]
    public async Task Lost_earnings_are_asked_for_only_after_a_yes()
    {
        var scene = await ClaimScene.SetAsync(host);
        var page = await scene.FilledAsync();
        Assert.DoesNotContain("Lägg till förlorad arbetsinkomst", page.Text, StringComparison.Ordinal);
        page = await page.SubmitAsync("Spara utkast", ("LostPay", "true"));
        var line = await page.SubmitAsync("Lägg till förlorad arbetsinkomst 1 oktober 2026");
        Assert.Equal("Förlorad arbetsinkomst", line.Heading);
        var added = await line.SubmitAsync("Spara", ("Timmar utan lön", "4"), ("Lön per timme före skatt", "210,50"), ("Arbetsgivare", "Provbolaget"));
        Assert.Contains("Förlorad arbetsinkomst 842 kr", added.Text, StringComparison.Ordinal);
        Assert.Contains("Arbetsgivare: Provbolaget", added.Text, StringComparison.Ordinal);
        Assert.Contains("2 705 kr", added.Text, StringComparison.Ordinal);
        Assert.Contains("Förlorad arbetsinkomst 1 oktober 2026: lägg till underlag", added.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_journey_by_car_is_reckoned_by_the_regions_price_and_left_to_payroll()
    {
        var scene = await ClaimScene.SetAsync(host);
        var line = await (await scene.FilledAsync()).SubmitAsync("Lägg till egen bil 1 oktober 2026");
        var added = await line.SubmitAsync("Spara", ("Kilometer, fram och tillbaka", "42"), ("Färdväg och ändamål", "Falköping–Skövde och hem"));
        Assert.Contains("42 km × 2,50 kr = 105 kr", added.Text, StringComparison.Ordinal);
        Assert.Contains("Skatt: lönekontoret avgör", added.Text, StringComparison.Ordinal);
        Assert.Contains("Du får ungefär 1 410 kr.", added.Text, StringComparison.Ordinal);
        var edited = await added.SubmitAsync("Ändra eller ta bort Egen bil, 1 oktober 2026");
        var removed = await edited.SubmitAsync("Ta bort raden");
        Assert.True(removed.HasButton("Skicka in 1 863 kr"));
    }

    [Fact]
    public async Task A_digital_session_asks_for_no_journey()
    {
        var page = await (await ClaimScene.SetAsync(host, form: MeetingForm.Digital)).DraftAsync();
        Assert.Null(page.Document.QuerySelector("[name='Days[0].Departure']"));
        Assert.True(page.HasButton("Skicka in 931 kr"));
    }

    [Fact]
    public async Task A_region_that_pays_by_the_hour_offers_no_half_day()
    {
        var scene = await ClaimScene.SetAsync(host, unit: "be-lms");
        var page = await scene.DraftAsync();
        Assert.Contains("2,5 × 355 kr = 887,50 kr", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Halv dag", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_unit_that_pays_nothing_says_so_and_has_no_button()
    {
        var scene = await ClaimScene.SetAsync(host, unit: "sas-rheuma");
        var page = await (await scene.SignInAsync()).OpenAsync("/claims");
        Assert.Contains("betalar inte ersättning till ledare", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Begär ersättning Provutbildning"));
    }

    [Fact]
    public async Task Another_leaders_claim_does_not_exist()
    {
        var scene = await ClaimScene.SetAsync(host);
        var claim = await scene.FilledAsync();
        var other = await (await ClaimScene.SetAsync(host)).SignInAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(claim.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/claims/{Guid.Empty}")).Status);
        var day = (await scene.ClaimAsync()).Days[0].Id;
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{claim.Path}/lines/new?kind=CarKm&day={day}")).Status);
    }

    [Fact]
    public async Task When_nobody_is_left_who_may_act_the_page_warns()
    {
        var scene = await ClaimScene.SetAsync(host, unit: "fd-lms");
        var page = await scene.DraftAsync();
        Assert.DoesNotContain("ingen kvar som får granska", page.Text, StringComparison.Ordinal);
        await host.WriteAsync(async db =>
        {
            foreach (var row in await db.Everything.RoleAssignments.Where(row => row.RegionId == DemoIds.Region("hv") && row.Role == Role.Reviewer).ToListAsync())
            {
                row.EndAfter(TestClock.Today.AddDays(-1));
            }
        });
        Assert.Contains("ingen kvar som får granska", (await (await scene.SignInAsync()).OpenAsync(page.Path)).Text, StringComparison.Ordinal);
    }
}
