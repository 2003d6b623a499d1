using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Tests.Claims;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Rates;

public sealed class RatePageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Two_people_make_a_rate_and_then_new_claims_use_it_while_sent_ones_stay()
    {
        var scene = await ClaimScene.SetAsync(host);
        var sent = await (await scene.FilledAsync()).SubmitAsync("Skicka in 1 863 kr");

        var proposer = await host.SignedInAsync(DemoAccounts.Finance);
        var form = await (await proposer.OpenAsync("/rates")).FollowAsync("Lägg in ett belopp");
        var list = await form.SubmitAsync(
            "Lägg in", ("Slag", "Hel dag"), ("Belopp", "2 000,50 kr"), ("Gäller från", "2026-09-30"), ("Källa", "Provbeslut"), ("Anmärkning", "2026 års nivå"));
        Assert.Contains("när en kollega har bekräftat", list.Said, StringComparison.Ordinal);
        Assert.Contains("Du lade själv in beloppet", list.Text, StringComparison.Ordinal);
        Assert.False(list.HasButton("Bekräfta Hel dag 2 000,50 kr"));
        Assert.True((await (await ClaimScene.SetAsync(host)).FilledAsync()).HasButton("Skicka in 1 863 kr"));

        var confirmer = await host.SignedInAsync(DemoAccounts.Admin);
        var confirmed = await (await confirmer.OpenAsync("/rates")).SubmitAsync("Bekräfta Hel dag 2 000,50 kr");
        Assert.Contains(confirmed.Rows, row => row[0] == "Hel dag" && row[1] == "2 000,50 kr" && row[3] == "Gäller nu" && row[6] == "Adam Wallin");
        Assert.Contains(confirmed.Rows, row => row[0] == "Hel dag" && row[1] == "1 863 kr" && row[3] == "Tidigare");

        Assert.True((await (await ClaimScene.SetAsync(host)).FilledAsync()).HasButton("Skicka in 2 000,50 kr"));
        Assert.Contains("Arvode, hel dag 1 863 kr", (await (await scene.SignInAsync()).OpenAsync(sent.Path)).Text, StringComparison.Ordinal);
        Assert.Equal(Money.Kronor(1863), (await scene.ClaimAsync()).Gross);
    }

    [Fact]
    public async Task The_proposer_cannot_confirm_even_by_a_post_of_her_own()
    {
        var finance = await host.SignedInAsync(DemoAccounts.Finance2);
        var page = await finance.OpenAsync("/rates");
        var waiting = await host.ReadAsync(db => db.Everything.Rates.SingleAsync(rate => rate.ConfirmedBy == null && rate.ProposedBy == DemoIds.Account(DemoAccounts.Finance2)));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/rates/{waiting.Id}/confirm")
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!)]),
        };
        var answer = await finance.SendAsync(request);
        Assert.Contains("Du lade själv in beloppet", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rates_that_are_probably_out_of_date_are_one_sentence_with_a_count()
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Admin)).OpenAsync("/rates");
        var alert = Assert.Single(page.Document.QuerySelectorAll("main .ds-alert"));
        Assert.StartsWith($"{alert.QuerySelectorAll("li").Length} ", Page.Words(alert.QuerySelector("p")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposal_can_be_taken_away()
    {
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var form = await admin.OpenAsync("/rates/new");
        var list = await form.SubmitAsync("Lägg in", ("Slag", "Timme"), ("Belopp", "400"), ("Gäller från", "2027-01-01"), ("Källa", "Prov"));
        var removed = await list.SubmitAsync("Ta bort förslaget Timme 400 kr");
        Assert.DoesNotContain("400 kr", removed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_stand_with_their_source_and_assumed_ones_are_marked()
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Network)).OpenAsync("/rates");
        Assert.Contains("till och med 4 timmar är halv dag", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ett antagande, inte beslutat för ledare.", page.Text, StringComparison.Ordinal);
        Assert.Contains("mer än tolv månader gamla", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasLink("Lägg in ett belopp"));
    }

    [Theory]
    [InlineData("Belopp", "mycket")]
    [InlineData("Belopp", "0")]
    [InlineData("Belopp", "-931")]
    [InlineData("Gäller från", "i morgon")]
    [InlineData("Källa", "")]
    [InlineData("Gäller från", "2022-01-01")]
    public async Task What_cannot_be_entered_comes_back_with_a_sentence(string field, string value)
    {
        var form = await (await host.SignedInAsync(DemoAccounts.Finance)).OpenAsync("/rates/new");
        (string Field, string Value)[] typed =
            [("Slag", "Halv dag"), ("Belopp", "950"), ("Gäller från", "2027-01-01"), ("Källa", "<script>alert(1)</script>"), (field, value)];
        var answer = await form.SubmitAsync("Lägg in", typed);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Errors);
        Assert.DoesNotContain("<script>alert", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaders_have_no_business_here() =>
        Assert.NotEqual(HttpStatusCode.OK, (await (await host.SignedInAsync(DemoAccounts.Leader, followRedirects: false)).OpenAsync("/rates")).Status);
}
