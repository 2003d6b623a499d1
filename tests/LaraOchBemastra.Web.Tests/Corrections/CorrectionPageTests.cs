using System.Net;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.TagHelpers;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Corrections;

/// <summary>After payment nothing is edited: what was wrong is said, the difference is shown and sent.</summary>
public sealed class CorrectionPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_payee_corrects_half_a_day_and_sees_the_difference_before_it_is_sent()
    {
        var id = DemoIds.Claim(DemoClaim.PaidHalfDay);
        var payee = await host.SignedInAsync("leader3@demo.example");
        var page = await (await payee.OpenAsync($"/claims/{id}")).FollowAsync("Är något fel? Rätta det som är utbetalt");
        Assert.Single((await page.SubmitAsync("Räkna skillnaden")).Errors);
        var same = await page.SubmitAsync("Räkna skillnaden", ("Vad blev fel?", "Inget"));
        Assert.Equal(["Inget skiljer sig från det som är utbetalt."], same.Errors);
        var reckoned = await page.SubmitAsync("Räkna skillnaden", ("Arvode", "FullDay"), ("Vad blev fel?", "Jag kom hem först på natten."));
        Assert.Empty(reckoned.Errors);
        var sent = await reckoned.SubmitAsync("Skicka in rättelsen, 932 kr");
        var correction = await CorrectionOfAsync(id);
        Assert.Equal((ClaimState.Submitted, Money.Kronor(932), (Guid?)null), (correction.State, correction.Gross, correction.StartedBy));
        Assert.Equal($"/claims/{correction.Id}", sent.Path);
        Assert.True((await payee.OpenAsync($"/claims/{id}")).HasLink($"Rättad genom {correction.Number}"));
        Assert.Contains($"Rättelsen {correction.Number} är på väg", (await payee.OpenAsync($"/corrections/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finance_corrects_for_the_payee_who_is_told_and_stands_at_none_of_its_gates()
    {
        var id = DemoIds.Claim(DemoClaim.PaidKol);
        var finance = await host.SignedInAsync(DemoAccounts.Finance);
        var page = await (await finance.OpenAsync($"/review/{id}")).FollowAsync("Rätta det som är utbetalt");
        var reckoned = await page.SubmitAsync("Räkna skillnaden", ("Lines[0].Quantity", "42"), ("Vad blev fel?", "Sträckan är 42 km."));
        Assert.Empty(reckoned.Errors);
        await reckoned.SubmitAsync(Page.Words(reckoned.Document.QuerySelector("form button.ds-button")));
        var correction = await CorrectionOfAsync(id);
        Assert.Equal(DemoIds.Account(DemoAccounts.Finance), correction.StartedBy);
        Assert.True(correction.Gross < Money.Zero);
        var payee = await host.SignedInAsync(DemoAccounts.Leader);
        Assert.Contains("En rättelse av det du har fått är påbörjad", (await payee.OpenAsync("/start")).Text, StringComparison.Ordinal);
        Assert.Contains("Sträckan är 42 km.", (await payee.OpenAsync($"/claims/{correction.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("Du påbörjade rättelsen", await SentenceAsync(correction.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_equal_posts_make_one_correction_and_a_second_one_is_told()
    {
        var id = DemoIds.Claim(DemoClaim.PaidWaived);
        var payee = await host.SignedInAsync("leader4@demo.example", false);
        var page = await payee.OpenAsync($"/corrections/{id}");
        var paid = await host.ReadAsync(db => db.Everything.Claims.AsNoTracking().Include(one => one.Days).Include(one => one.Lines).AsSplitQuery().SingleAsync(one => one.Id == id));
        var fields = new List<(string, string)> { ("Reason", "Bussen kostade 68 kr."), ("Shown", (-1000 * paid.Lines.Count).ToString(System.Globalization.CultureInfo.InvariantCulture)) };
        fields.AddRange(paid.Lines.SelectMany((line, i) => new[] { ($"Lines[{i}].LineId", line.Id.ToString()), ($"Lines[{i}].Quantity", "1"), ($"Lines[{i}].UnitPrice", "68") }));
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(turn =>
            payee.PostAsync(page, $"/corrections/{id}", [.. fields, (FormOnceTagHelper.FieldName, FormOnceTagHelper.NewKey())])));
        Assert.Single(answers, HttpStatusCode.Redirect);
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Claims.CountAsync(claim => claim.FollowsId == id)));
    }

    [Fact]
    public async Task What_is_not_paid_or_not_hers_is_not_corrected()
    {
        var payee = await host.SignedInAsync("leader3@demo.example");
        Assert.Equal(HttpStatusCode.NotFound, (await payee.OpenAsync($"/corrections/{DemoIds.Claim(DemoClaim.PaidKol)}")).Status);
        var other = await host.SignedInAsync("leader6@demo.example");
        Assert.Contains("rättas först när den är utbetald", (await other.OpenAsync($"/corrections/{DemoIds.Claim(DemoClaim.Attested)}")).Text, StringComparison.Ordinal);
    }

    // Finance with the reviewer's role as well.
    private async Task<string> SentenceAsync(Guid id)
    {
        var finance = DemoIds.Account(DemoAccounts.Finance);
        await host.WriteAsync(db =>
        {
            db.Add(new RoleAssignment(Guid.CreateVersion7(), finance, Role.Reviewer, DemoIds.Region("vgr"), null, null, TestClock.Today.AddDays(-1)));
            return Task.CompletedTask;
        });
        return (await (await host.SignedInAsync(finance)).OpenAsync($"/review/{id}")).Text;
    }

    private Task<HonorariumClaim> CorrectionOfAsync(Guid id) => host.ReadAsync(db => db.Everything.Claims.AsNoTracking()
        .Include(claim => claim.Lines).Include(claim => claim.Parties).AsSplitQuery().SingleAsync(claim => claim.FollowsId == id));
}
