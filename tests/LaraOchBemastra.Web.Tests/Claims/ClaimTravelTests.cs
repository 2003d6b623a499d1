using System.Text;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Claims;

public sealed class ClaimTravelTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Three_sessions_are_claimed_with_one_journey_typed_and_four_buttons()
    {
        var scene = await ClaimScene.SetAsync(host, sessions: 3);
        var filled = await (await scene.DraftAsync()).SubmitAsync("Samma restid alla dagar", ("Days[0].Departure", "11:45"), ("Days[0].Return", "16:15"));
        var sent = await filled.SubmitAsync("Skicka in 5 589 kr");
        Assert.Contains("Inskickat: 5 589 kr", sent.Said, StringComparison.Ordinal);
        Assert.All((await scene.ClaimAsync()).Days, day => Assert.Equal(new TimeOnly(11, 45), day.Departure));
    }

    [Fact]
    public async Task A_car_line_is_added_and_its_explanation_names_row_and_tax_free_part()
    {
        var scene = await ClaimScene.SetAsync(host);
        var line = await (await scene.FilledAsync()).SubmitAsync("Lägg till egen bil 1 oktober 2026");
        var page = await line.SubmitAsync("Spara", ("Kilometres", "42"), ("Route", "Skara–Skövde och hem"));
        Assert.Contains("42 km × 2,50 kr = 105 kr", page.Text, StringComparison.Ordinal);
        Assert.Contains("Källa: Skatteverket: skattefri bilersättning 25 kr per mil", page.Text, StringComparison.Ordinal);
        Assert.True(page.HasButton("Lägg till förmånsbil 1 oktober 2026"));
    }

    [Fact]
    public async Task The_self_employed_are_reckoned_by_their_yearly_income_and_told_how()
    {
        var scene = await ClaimScene.SetAsync(host);
        var lost = await (await scene.FilledAsync()).SubmitAsync("Spara utkast", ("LostPay", "true"));
        var line = await lost.SubmitAsync("Lägg till förlorad arbetsinkomst 1 oktober 2026");
        var page = await line.SubmitAsync("Spara", ("Basis", "SicknessBenefitIncome"), ("Hours", "9"), ("YearlyIncome", "360 000"));
        Assert.Contains("Sjukpenninggrundande inkomst 360 000 kr per år ger 163 kr per timme", page.Text, StringComparison.Ordinal);
        Assert.Contains("Regionen betalar högst 8 timmar den dagen", page.Text, StringComparison.Ordinal);
        Assert.Contains("8 timmar × 163 kr = 1 304 kr", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meals_are_asked_where_the_region_asks_and_the_amount_stays()
    {
        var scene = await ClaimScene.SetAsync(host);
        var draft = await scene.FilledAsync();
        var before = (await scene.ClaimAsync()).Gross;
        Assert.Equal("NonePaid", draft.Document.QuerySelector("select[name='Days[0].Meals'] option[selected]")?.GetAttribute("value"));
        var saved = await draft.SubmitAsync("Spara utkast", ("Days[0].Meals", "RegionPaidBoth"));
        Assert.Equal("RegionPaidBoth", saved.Document.QuerySelector("select[name='Days[0].Meals'] option[selected]")?.GetAttribute("value"));
        var claim = await scene.ClaimAsync();
        Assert.Equal((Meals.RegionPaidBoth, before), (claim.Days[0].Meals, claim.Gross));
        var norwegian = await (await host.SignedInAsync("leader2.no@demo.example")).OpenAsync($"/claims/{DemoIds.Claim(DemoClaim.DraftStarthjelp)}");
        Assert.NotNull(norwegian.Document.QuerySelector("input[name='Days[0].DayId']"));
        Assert.Null(norwegian.Document.QuerySelector("select[name='Days[0].Meals']"));
    }

    [Fact]
    public async Task The_employers_certificate_has_dates_and_times_and_neither_course_nor_condition()
    {
        var scene = await ClaimScene.SetAsync(host);
        var draft = await scene.FilledAsync();
        var visitor = await scene.SignInAsync();
        using var answer = await visitor.Client.GetAsync(new Uri($"{draft.Path}/employer-certificate.pdf", UriKind.Relative));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("%PDF-", Encoding.ASCII.GetString((await answer.Content.ReadAsByteArrayAsync())[..5]));
        var other = await ClaimScene.SetAsync(host);
        using var hidden = await (await other.SignInAsync()).Client.GetAsync(new Uri($"{draft.Path}/employer-certificate.pdf", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.Equal(ClaimState.Draft, (await scene.ClaimAsync()).State);
    }
}
