using System.Net;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;

namespace LaraOchBemastra.Web.Tests.Places;

public sealed class PlaceRaceTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const int People = 50;
    private const int Places = 8;

    [Fact]
    public async Task Fifty_who_ask_at_once_for_eight_places_are_eight_with_a_place_and_forty_two_who_wait()
    {
        await host.SetAsync(Places, new PlaceChoices { GivesPlacesAtOnce = true });
        var names = Enumerable.Range(0, People).Select(number => $"Person{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}").ToList();
        var pages = new List<Page>();
        foreach (var name in names)
        {
            await host.TypeAsync(name);
        }

        var sent = 0;
        while (sent < People)
        {
            sent += await host.SendMailAsync();
        }

        foreach (var name in names)
        {
            pages.Add(await host.Visitor().OpenAsync(await host.NewestLinkAsync($"{name}@example.org")));
        }

        var answers = await Task.WhenAll(pages.Select(page => page.SubmitAsync("Bekräfta")));
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.OK, "Din plats"), (answer.Status, answer.Heading)));
        var states = (await host.StatesAsync()).Values.ToList();
        Assert.Equal((Places, People - Places), (states.Count(state => state == EnrolmentState.Confirmed), states.Count(state => state == EnrolmentState.Waiting)));

        await TheNextOnesAreOfferedWhatAllGiveBackAtOnce(answers);
    }

    // The eight give their places back at the same moment; nobody's place is given twice and nobody is passed.
    private async Task TheNextOnesAreOfferedWhatAllGiveBackAtOnce(Page[] answers)
    {
        await host.WriteAsync(async db => (await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions
            .SingleAsync(db.Everything.PlaceRules, one => one.RegionId == Data.Seeding.DemoIds.Region("vgr")))
            .Decide(new PlaceChoices { GivesPlacesAtOnce = true, OffersByThemselves = true }));
        var holders = answers.Where(answer => answer.Text.Contains("Platsen är din", StringComparison.Ordinal)).ToList();
        Assert.Equal(Places, holders.Count);
        await Task.WhenAll(holders.Select(holder => holder.SubmitAsync("Avboka platsen")));
        var states = (await host.StatesAsync()).Values.ToList();
        Assert.Equal(
            (Places, Places, People - (2 * Places)),
            (states.Count(state => state == EnrolmentState.Cancelled), states.Count(state => state == EnrolmentState.Offered), states.Count(state => state == EnrolmentState.Waiting)));
    }
}
