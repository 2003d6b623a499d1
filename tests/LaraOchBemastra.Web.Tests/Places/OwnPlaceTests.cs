using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Places;

public sealed class OwnPlaceTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string List = $"/groups/{PlaceTable.Course}/participants";

    [Fact]
    public async Task An_offer_is_accepted_by_the_link_and_given_back_by_it()
    {
        await host.SetAsync(1, new PlaceChoices());
        await host.AskAsync("Alma");
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var person = await (await carina.OpenAsync(List)).FollowAsync("Alma Ek");
        person = await person.SubmitAsync("Erbjud plats");
        Assert.Contains("Erbjudandet är skickat", person.Said, StringComparison.Ordinal);
        var own = await host.Visitor().OpenAsync(await host.NewestLinkAsync("Alma@example.org"));
        Assert.Contains("Svara senast onsdag 25 november 2026", own.Text, StringComparison.Ordinal);
        var accepted = await own.SubmitAsync("Tacka ja");
        Assert.Contains("Platsen är din", accepted.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await own.SubmitAsync("Tacka ja")).Status);
        var late = await own.SubmitAsync("Tacka nej");
        Assert.Contains("Har plats", Assert.Single(late.Errors), StringComparison.Ordinal);
        await accepted.SubmitAsync("Avboka platsen");
        Assert.Equal(EnrolmentState.Cancelled, (await host.StatesAsync())["Alma"]);
    }

    [Fact]
    public async Task Two_who_ask_together_are_offered_and_accept_together_and_one_may_stay_when_the_other_cannot_come()
    {
        await host.SetAsync(3, new PlaceChoices());
        await host.AskAsync("Britta", ("Den andras förnamn", "Arvid"), ("Den andras efternamn", "Ek"));
        var person = await (await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync(List)).FollowAsync("Britta Ek");
        await person.SubmitAsync("Erbjud plats");
        var own = await host.Visitor().OpenAsync(await host.NewestLinkAsync("Britta@example.org"));
        own = await own.SubmitAsync("Tacka ja för er båda");
        var states = await host.StatesAsync();
        Assert.Equal((EnrolmentState.Confirmed, EnrolmentState.Confirmed), (states["Britta"], states["Arvid"]));
        await own.SubmitAsync("Avboka platsen", ("who", "Other"));
        states = await host.StatesAsync();
        Assert.Equal((EnrolmentState.Confirmed, EnrolmentState.Cancelled), (states["Britta"], states["Arvid"]));
    }

    [Fact]
    public async Task Offers_go_out_and_end_by_themselves_where_the_region_lets_them()
    {
        await host.SetAsync(1, new PlaceChoices { GivesPlacesAtOnce = true, OffersByThemselves = true, DaysToAnswer = 3 });
        var first = await host.AskAsync("Cilla");
        await host.AskAsync("Doris");
        await host.AskAsync("Elsa");
        await first.SubmitAsync("Avboka platsen");
        Assert.Equal(EnrolmentState.Offered, (await host.StatesAsync())["Doris"]);
        host.Clock.Move(TimeSpan.FromDays(4));
        Assert.Equal(1, await host.RoundAsync());
        Assert.Equal(0, await host.RoundAsync());
        var states = await host.StatesAsync();
        Assert.Equal((EnrolmentState.Declined, EnrolmentState.Offered), (states["Doris"], states["Elsa"]));
        Assert.Contains("inget svar", (await host.MailToAsync("Doris@example.org"))[^1], StringComparison.Ordinal);
        host.Clock.Move(TimeSpan.FromDays(-4));
    }

    [Fact]
    public async Task A_link_is_kept_from_search_engines_caches_and_other_sites_and_ends_when_the_coordinator_renews_it()
    {
        await host.SetAsync(2, new PlaceChoices());
        var own = await host.AskAsync("Frida");
        Assert.Contains("no-store", own.Headers["Cache-Control"], StringComparison.Ordinal);
        Assert.Equal("no-referrer", own.Headers["Referrer-Policy"]);
        Assert.Contains("noindex", own.Headers["X-Robots-Tag"], StringComparison.Ordinal);
        var person = await (await (await host.SignedInAsync(DemoAccounts.Coordinator)).OpenAsync(List)).FollowAsync("Frida Ek");
        await person.SubmitAsync("Skicka en ny länk");
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().OpenAsync(own.Path)).Status);
        var link = await host.NewestLinkAsync("Frida@example.org");
        Assert.Equal("Din plats", (await host.Visitor().OpenAsync(link)).Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().OpenAsync($"/my-place/{new string('a', 43)}")).Status);
    }

    [Fact]
    public async Task Sixty_who_wait_are_shown_in_part_and_all_of_them_by_the_filter()
    {
        await host.SetAsync(1, new PlaceChoices());
        await host.WriteAsync(async db =>
        {
            var group = await Data.Queries.PlacesOf.WithPlaces(db.Everything.Groups).SingleAsync(one => one.Id == PlaceTable.Course);
            var move = new PlaceMove(PlaceThrough.Participant, null, host.Clock.GetUtcNow().UtcDateTime, TestClock.Today);
            for (var i = 0; i < 60; i++)
            {
                var one = group.Take(new PlaceApplication { Applicants = [new PlaceApplicant { FirstName = $"Nr{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}", LastName = "Ek" }] }, move)[0];
                group.PutOnList(one.Id, move);
            }
        });
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var few = await carina.OpenAsync(List);
        Assert.Equal(15, few.Document.QuerySelectorAll("main tbody tr").Count(row => row.TextContent.Contains("På väntelista", StringComparison.Ordinal)));
        var all = await few.FollowAsync("Visa alla 60");
        Assert.Equal(60, all.Rows.Count);
        Assert.Equal("1", all.Rows[0][0]);
        Assert.True(all.HasButton("Erbjud lediga platser i turordning"));
    }
}
