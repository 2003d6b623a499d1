using System.Net;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Claims;

public sealed class ClaimSendingTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Sending_locks_the_claim_and_shows_where_it_stands()
    {
        var scene = await ClaimScene.SetAsync(host);
        var sent = await (await scene.FilledAsync()).SubmitAsync("Skicka in 1 863 kr");
        Assert.Contains("Inskickat: 1 863 kr", sent.Said, StringComparison.Ordinal);
        Assert.Equal("Inskickad", Page.Words(sent.Document.QuerySelector(".steps [aria-current='step']")).Split(' ')[0]);
        Assert.Empty(sent.Document.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea"));
        Assert.Equal(ClaimState.Submitted, (await scene.ClaimAsync()).State);
    }

    [Fact]
    public async Task Times_changed_while_sending_are_saved_and_the_new_amount_is_asked_about()
    {
        var scene = await ClaimScene.SetAsync(host);
        var page = await (await scene.FilledAsync()).SubmitAsync("Skicka in 1 863 kr", ("Days[0].Departure", "12:30"));
        Assert.Contains("inte inskickat: beloppet blev 931 kr", page.Said, StringComparison.Ordinal);
        Assert.Equal(ClaimState.Draft, (await scene.ClaimAsync()).State);
        await page.SubmitAsync("Skicka in 931 kr");
        Assert.Equal(ClaimState.Submitted, (await scene.ClaimAsync()).State);
    }

    [Fact]
    public async Task A_returned_claim_says_why_on_top_and_is_corrected_and_sent_again()
    {
        var scene = await ClaimScene.SetAsync(host);
        var sent = await (await scene.FilledAsync()).SubmitAsync("Skicka in 1 863 kr");
        var reviewer = await host.ReadAsync(db => db.Everything.Accounts.Where(one => one.Email == "reviewer@demo.example").Select(one => one.Id).SingleAsync());
        await host.WriteAsync(async db => (await db.Everything.Claims.Include(claim => claim.Parties).Include(claim => claim.Days).SingleAsync(claim => claim.LeaderId == scene.LeaderId))
            .Return(reviewer, coLeaderMayReview: false, "Stämmer tiden hem?", TestClock.Begin.UtcDateTime));
        var returned = await (await scene.SignInAsync()).OpenAsync(sent.Path);
        Assert.Equal("Behöver kompletteras", Page.Words(returned.Document.QuerySelector("main .ds-tag")));
        Assert.Contains("Stämmer tiden hem?", returned.Text, StringComparison.Ordinal);
        var mended = await returned.SubmitAsync("Spara utkast", ("Days[0].Departure", "12:30"));
        await mended.SubmitAsync("Skicka in 931 kr");
        var claim = await scene.ClaimAsync();
        Assert.Equal((ClaimState.Submitted, Money.Kronor(931)), (claim.State, claim.Gross));
    }

    [Fact]
    public async Task Twenty_equal_clicks_make_one_claim_and_a_second_window_is_told()
    {
        var scene = await ClaimScene.SetAsync(host);
        var leader = await scene.SignInAsync();
        var (first, second) = (await leader.OpenAsync("/claims"), await leader.OpenAsync("/claims"));
        var made = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => first.SubmitAsync("Begär ersättning Provutbildning")));
        var path = Assert.Single(made.Select(page => page.Path).Distinct());
        var told = await second.SubmitAsync("Begär ersättning Provutbildning");
        Assert.Contains("Det finns ingen träff att begära ersättning för", Assert.Single(told.Errors), StringComparison.Ordinal);
        Assert.Equal(path, $"/claims/{(await scene.ClaimAsync()).Id}");
    }

    [Fact]
    public async Task What_was_typed_in_an_older_window_is_kept_and_can_be_saved()
    {
        var scene = await ClaimScene.SetAsync(host);
        var older = await scene.FilledAsync();
        await (await (await scene.SignInAsync()).OpenAsync(older.Path)).SubmitAsync("Spara utkast", ("Days[0].Departure", "12:30"));
        var told = await older.SubmitAsync("Spara utkast", ("Days[0].Departure", "11:00"));
        Assert.Contains("ändrats i ett annat fönster", Assert.Single(told.Errors), StringComparison.Ordinal);
        Assert.Equal("11:00", told.Document.QuerySelector("[name='Days[0].Departure']")!.GetAttribute("value"));
        await told.SubmitAsync("Spara utkast");
        Assert.Equal(new TimeOnly(11, 0), (await scene.ClaimAsync()).Days[0].Departure);
    }

    [Fact]
    public async Task A_log_that_changed_since_is_said()
    {
        var scene = await ClaimScene.SetAsync(host);
        var page = await scene.FilledAsync();
        await host.WriteAsync(async db => db.Entry(await db.Everything.SessionLogs.FirstAsync(log => log.GroupId == scene.GroupId)).Property(log => log.Edition).CurrentValue = 2);
        Assert.Contains("logg har ändrats", (await (await scene.SignInAsync()).OpenAsync(page.Path)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Days[0].Departure", "abc")]
    [InlineData("Days[0].Departure", "<script>alert(1)</script>")]
    [InlineData("Days[0].Hours", "många")]
    [InlineData("Days[0].Hours", "99999999999999999999999999999999")]
    [InlineData("Days[0].Extent", "77")]
    [InlineData("LostPay", "kanske")]
    [InlineData("Shown", "mycket")]
    [InlineData("Then", "line-CarKm-x")]
    public async Task Bad_input_never_breaks_the_page(string field, string value)
    {
        var scene = await ClaimScene.SetAsync(host);
        var page = await scene.DraftAsync();
        var form = new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            ["Version"] = page.Document.QuerySelector("[name=Version]")!.GetAttribute("value")!,
            ["Days[0].DayId"] = page.Document.QuerySelector("[name='Days[0].DayId']")!.GetAttribute("value")!,
            ["Days[0].Reason"] = "Kvar står det",
            [field] = value,
        };
        var leader = await scene.SignInAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, page.Address) { Content = new FormUrlEncodedContent(form) };
        await leader.OpenAsync(page.Path);
        var answer = await leader.SendAsync(request);
        Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest, answer.Status.ToString());
        Assert.DoesNotContain("<script>alert", answer.Html, StringComparison.Ordinal);
        if (answer.Errors.Count > 0)
        {
            Assert.Equal("Kvar står det", Page.Words(answer.Document.QuerySelector("[name='Days[0].Reason']")));
        }
    }

    [Theory]
    [InlineData("CarKm", "Kilometres", "långt")]
    [InlineData("CarKm", "Route", "")]
    [InlineData("Parking", "Cost", "1e9")]
    [InlineData("Parking", "Cost", "-5")]
    [InlineData("PublicTransport", "Cost", "99999999999")]
    public async Task A_line_that_cannot_be_read_comes_back_with_what_was_typed(string kind, string field, string value)
    {
        var scene = await ClaimScene.SetAsync(host);
        await scene.DraftAsync();
        var claim = await scene.ClaimAsync();
        var page = await (await scene.SignInAsync()).OpenAsync($"/claims/{claim.Id}/lines/new?kind={kind}&day={claim.Days[0].Id}");
        var answer = await page.SubmitAsync("Spara", (field, value));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Errors);
        var control = answer.Document.QuerySelector($"[name={field}]")!;
        Assert.Equal(value, control.GetAttribute("value") ?? Page.Words(control));
        Assert.DoesNotContain((await scene.ClaimAsync()).Lines, line => line.Kind != ClaimLineKind.Honorarium);
    }
}
