using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Claims;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Rates;

public sealed class MoneyRulesPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Two_people_make_a_setting_and_claims_follow_it()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var form = await (await finance.OpenAsync("/settings/claims")).FollowAsync("Ändra Förlorad arbetsinkomst");
        Assert.Equal("Förlorad arbetsinkomst", form.Heading);
        var list = await form.SubmitAsync("Lägg in", ("Choice", "1"), ("Gäller från", "2026-09-01"), ("Källa", "Provbeslut"));
        Assert.Contains("när en kollega har bekräftat", list.Said, StringComparison.Ordinal);
        Assert.False(list.HasButton("Bekräfta Förlorad arbetsinkomst"));
        Assert.Contains("Förlorade du lön", (await (await ClaimScene.SetAsync(host)).DraftAsync()).Text, StringComparison.OrdinalIgnoreCase);

        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var confirmed = await (await admin.OpenAsync("/settings/claims")).SubmitAsync("Bekräfta Förlorad arbetsinkomst");
        Assert.Contains("Ersätts inte, från 1 september 2026", confirmed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Förlorade du lön", (await (await ClaimScene.SetAsync(host)).DraftAsync()).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_new_day_rule_is_entered_confirmed_and_reckoned_by()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var form = await (await finance.OpenAsync("/settings/claims")).FollowAsync("Lägg in en ny dagregel");
        var refused = await form.SubmitAsync("Lägg in", ("Halv dag till och med", "0"), ("Gäller från", "2031-01-01"), ("Källa", "Prov"));
        Assert.Contains("gräns för halv dag", Assert.Single(refused.Errors), StringComparison.Ordinal);
        var list = await refused.SubmitAsync("Lägg in", ("Halv dag till och med", "3,5"));
        Assert.Contains("till och med 3,5 timmar är halv dag", list.Text, StringComparison.Ordinal);
        var gone = await list.SubmitAsync("Ta bort förslaget Hel dag, halv dag, timmar");
        Assert.DoesNotContain("3,5 timmar", gone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_setting_stands_with_its_source_or_with_what_the_portal_takes_instead()
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Network)).OpenAsync("/settings/claims");
        Assert.Contains("Månader att begära ersättning på 6 månader, från 1 januari 2023 Gäller nu Ett antagande", page.Text, StringComparison.Ordinal);
        Assert.Contains("Inte beslutat. Portalen utgår från: Lönekontoret avgör.", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasLink("Ändra Förlorad arbetsinkomst"));
    }

    [Theory]
    [InlineData("FilingMonths", "Värde", "1,5")]
    [InlineData("FilingMonths", "Värde", "900")]
    [InlineData("FilingMonths", "Värde", "")]
    [InlineData("FilingMonths", "Källa", " ")]
    [InlineData("FilingMonths", "Gäller från", "2023-01-01")]
    [InlineData("LostEarnings", "Choice", "9")]
    public async Task What_cannot_be_entered_comes_back_with_a_sentence(string kind, string field, string value)
    {
        var form = await (await host.SignedInAsync(DemoAccounts.Finance)).OpenAsync($"/settings/claims/setting?kind={kind}");
        (string, string) right = kind == "LostEarnings" ? ("Choice", "2") : ("Värde", "3");
        var answer = await form.SubmitAsync("Lägg in", right, ("Gäller från", "2030-01-01"), ("Källa", "Prov"), (field, value));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Errors);
    }

    [Fact]
    public async Task A_claim_waits_for_an_announced_rate_and_is_reckoned_again_when_it_is_decided()
    {
        await ConfirmedAsync("1 900", announced: true);
        var scene = await ClaimScene.SetAsync(host);
        var sent = await (await scene.FilledAsync()).SubmitAsync("Skicka in 1 900 kr");
        Assert.Contains("aviserat men inte beslutat", sent.Text, StringComparison.Ordinal);

        var said = await ConfirmedAsync("1 912", announced: false);
        Assert.Contains("1 begäranden som väntade på det är omräknade", said, StringComparison.Ordinal);
        var page = await (await scene.SignInAsync()).OpenAsync(sent.Path);
        Assert.Contains("raden var 1 900 kr och blev 1 912 kr", page.Text, StringComparison.Ordinal);
        Assert.Equal(ClaimState.Submitted, (await scene.ClaimAsync()).State);
    }

    private async Task<string> ConfirmedAsync(string kronor, bool announced)
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var form = await finance.OpenAsync("/rates/new");
        await form.SubmitAsync(
            "Lägg in", ("Slag", "Hel dag"), ("Belopp", kronor), ("Gäller från", "2026-09-15"), ("Källa", "Provbeslut"), ("Provisional", announced ? "true" : "false"));
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        return (await (await admin.OpenAsync("/rates")).SubmitAsync($"Bekräfta Hel dag {kronor} kr")).Said;
    }
}
