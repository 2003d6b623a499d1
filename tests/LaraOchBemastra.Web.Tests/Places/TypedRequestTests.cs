using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Places;

public sealed class TypedRequestTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string New = $"/groups/{PlaceTable.Course}/participants/new";

    [Fact]
    public async Task Who_said_yes_on_the_phone_has_the_place_at_once_and_who_wrote_waits_for_an_answer()
    {
        await host.SetAsync(8, new PlaceChoices());
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var person = await (await carina.OpenAsync(New)).SubmitAsync("Spara", ("Förnamn", "Alma"), ("Efternamn", "Ek"), ("Telefon", "070-3"), ("SaidYes", "true"));
        Assert.Equal("Alma Ek", person.Heading);
        Assert.Contains("sagt på telefon", person.Text, StringComparison.Ordinal);
        await (await carina.OpenAsync(New)).SubmitAsync("Spara", ("Förnamn", "Britta"), ("Den andras förnamn", "Curt"));
        var states = await host.StatesAsync();
        Assert.Equal((EnrolmentState.Confirmed, EnrolmentState.Requested, EnrolmentState.Requested), (states["Alma"], states["Britta"], states["Curt"]));
    }

    [Fact]
    public async Task A_place_that_is_not_there_is_refused_and_what_was_typed_stays()
    {
        await host.SetAsync(1, new PlaceChoices());
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var back = await (await carina.OpenAsync(New)).SubmitAsync("Spara", ("Förnamn", "Doris"), ("Den andras förnamn", "Egon"), ("SaidYes", "true"));
        Assert.Contains("1 lediga platser och det behövs 2", Assert.Single(back.Errors), StringComparison.Ordinal);
        Assert.Equal("Doris", back.Document.QuerySelector("input[name=FirstName]")?.GetAttribute("value"));
        Assert.DoesNotContain("Doris", (await host.StatesAsync()).Keys);
    }

    [Fact]
    public async Task A_name_and_an_address_are_put_right_and_two_who_do_it_at_once_are_told()
    {
        await host.SetAsync(8, new PlaceChoices());
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var person = await (await carina.OpenAsync(New)).SubmitAsync("Spara", ("Förnamn", "Frida"), ("Efternamn", "Ek"));
        var form = await person.FollowAsync("Ändra namn eller kontakt");
        Assert.Single((await form.SubmitAsync("Spara", ("E-post", "fel"))).Errors);
        var saved = await form.SubmitAsync("Spara", ("E-post", "frida@example.org"));
        Assert.Contains("frida@example.org", saved.Text, StringComparison.Ordinal);
        var late = await form.SubmitAsync("Spara", ("E-post", "annan@example.org"));
        Assert.Equal(409, (int)late.Status);
    }

    [Fact]
    public async Task The_regions_texts_are_new_versions_and_stand_where_a_place_is_asked_for()
    {
        await host.SetAsync(8, new PlaceChoices());
        var admin = await host.SignedInAsync(DemoAccounts.Admin);
        var page = await (await admin.OpenAsync("/settings/places")).SubmitAsync("Spara", ("NoShow.Sv", "Ring oss."), ("DaysToAnswer", "9"));
        Assert.Contains("sparade", page.Said, StringComparison.Ordinal);
        Assert.Contains("Ring oss.", (await host.Visitor().OpenAsync($"/courses/{PlaceTable.Course}/place?lang=sv")).Text, StringComparison.Ordinal);
        await (await admin.OpenAsync("/settings/places")).SubmitAsync("Spara", ("NoShow.Sv", string.Empty));
        Assert.DoesNotContain("Ring oss.", (await host.Visitor().OpenAsync($"/courses/{PlaceTable.Course}/place?lang=sv")).Text, StringComparison.Ordinal);
        Assert.Equal([1, 2], await host.ReadAsync(db => db.Everything.PlaceRules.Where(one => one.RegionId == DemoIds.Region("vgr"))
            .SelectMany(one => one.Texts).Where(text => text.Kind == PlaceTextKind.NoShow).OrderBy(text => text.Edition).Select(text => text.Edition).ToListAsync()));
        Assert.Single((await (await admin.OpenAsync("/settings/places")).SubmitAsync("Spara", ("DaysToAnswer", "99"))).Errors);
    }

    [Fact]
    public async Task The_day_the_start_is_decided_stands_in_the_catalogue_and_on_the_start_page()
    {
        await host.SetAsync(8, new PlaceChoices());
        await host.WriteAsync(async db =>
        {
            var group = await db.Everything.Groups.Include(one => one.Enrolments).SingleAsync(one => one.Id == PlaceTable.Course);
            group.Describe(await db.Everything.Regions.SingleAsync(one => one.Id == group.RegionId), group.Facts with { FewestPlaces = 5 });
        });
        var carina = await host.SignedInAsync(DemoAccounts.Coordinator);
        var list = await carina.OpenAsync($"/groups/{PlaceTable.Course}/participants");
        Assert.Single((await list.SubmitAsync("Spara dagen", ("DecideBy", "2029-01-01"))).Errors);
        await list.SubmitAsync("Spara dagen", ("DecideBy", "2026-11-20"));
        Assert.Contains("minst 5 har en plats. Det avgörs den 20 november 2026", (await host.Visitor().OpenAsync($"/courses/{PlaceTable.Course}?lang=sv")).Text, StringComparison.Ordinal);
        Assert.Contains("Starten avgörs 20 november 2026", (await carina.OpenAsync("/start")).Text, StringComparison.Ordinal);
    }
}
