using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Planning;

public sealed class NeedPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string _kol = $"{DemoIds.Condition("kol")}";

    [Fact]
    public async Task A_leader_registers_a_need_and_the_coordinator_and_the_network_lead_see_how_many_wait_where()
    {
        var leader = await host.SignedInAsync(DemoAccounts.Leader);
        var page = await (await (await leader.OpenAsync("/start")).FollowAsync("Har du hört att någon väntar på en utbildning? Registrera behovet."))
            .SubmitAsync("Registrera", ("ConditionId", "MS"), ("UnitId", "Borås, Södra Älvsborgs Sjukhus"), ("People", "7"), ("Note", "Från föreningen."));
        Assert.Equal("/start", page.Path);
        Assert.Equal("Tack! Behovet är registrerat, och samordnaren ser det.", page.Said);

        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        page = await coordinator.OpenAsync("/needs");
        Assert.Contains("3 personer väntar på KOL i Skövde", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("MS i Borås", page.Text, StringComparison.Ordinal);
        page = await (await host.SignedInAsync(DemoAccounts.Network)).OpenAsync("/needs?missing=true");
        Assert.Contains("7 personer väntar på MS i Borås", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("KOL i Skövde", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_need_becomes_a_course_with_its_condition_and_place_and_is_answered()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await (await (await coordinator.OpenAsync("/needs")).FollowAsync("5 personer väntar på Diabetes typ 2 i Skövde")).FollowAsync("Gör något av det");
        page = await page.SubmitAsync("Skapa", ("UnitId", "Lungmottagningen Skövde"), ("Title", "Diabetes i vardagen"));
        Assert.EndsWith("/edit", page.Path, StringComparison.Ordinal);
        var course = await host.ReadAsync(db => db.Everything.Groups.SingleAsync(group => group.Title == "Diabetes i vardagen"));
        Assert.Equal((DemoIds.Condition("diabetes"), "Skövde", GroupState.Planned), (course.ConditionId!.Value, course.Place, course.State));
        var need = await host.ReadAsync(db => db.Everything.Needs.SingleAsync(one => one.GroupId == course.Id));
        Assert.Equal(NeedState.Planned, need.State);
        Assert.Contains("1 person väntar på Diabetes typ 2 i Skövde", (await coordinator.OpenAsync("/needs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_else_has_answered_is_not_answered_again()
    {
        var coordinator = await host.SignedInAsync("coordinator3@demo.example");
        var registered = await (await coordinator.OpenAsync("/needs/new")).SubmitAsync("Registrera", ("ConditionId", "Hjärtsvikt"), ("UnitId", "Borås, Södra Älvsborgs Sjukhus"), ("People", "2"));
        var page = await (await registered.FollowAsync("2 personer väntar på Hjärtsvikt i Borås")).FollowAsync("Gör något av det");
        Assert.EndsWith("/edit", (await page.SubmitAsync("Skapa", ("Title", "Första"))).Path, StringComparison.Ordinal);
        var fresh = await coordinator.OpenAsync(page.Path);
        Assert.Equal(["Ingen väntar på det här längre. Någon annan kan ha hunnit före."], (await fresh.SubmitAsync("Skapa", ("Title", "Andra"))).Errors);
    }

    [Fact]
    public async Task A_need_is_struck_out_with_a_reason()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator2);
        var page = await (await (await coordinator.OpenAsync("/needs")).FollowAsync("5 personer väntar på Hjärtsvikt i Uddevalla")).FollowAsync("Stryk");
        Assert.NotEmpty((await page.SubmitAsync("Stryk behovet")).Errors);
        page = await page.SubmitAsync("Stryk behovet", ("Varför", "De fick plats i Trollhättan."));
        Assert.Equal("Behovet är struket.", page.Said);
        Assert.DoesNotContain("Uddevalla", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needs_of_another_region_or_organisation_are_not_there()
    {
        var unit = DemoIds.Unit("sk-lung");
        var norwegian = await host.SignedInAsync(DemoAccounts.CoordinatorNo);
        Assert.Equal(HttpStatusCode.NotFound, (await norwegian.OpenAsync($"/needs/{_kol}/{unit}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await norwegian.OpenAsync($"/needs/{DemoIds.Of("need/kol-skovde")}/drop")).Status);
        Assert.DoesNotContain("Skövde", (await norwegian.OpenAsync("/needs")).Html, StringComparison.Ordinal);
        var elsewhere = await host.SignedInAsync(DemoAccounts.Coordinator2);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.OpenAsync($"/needs/{_kol}/{unit}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.OpenAsync($"/needs/{_kol}/{unit}/plan")).Status);
        var network = await host.SignedInAsync(DemoAccounts.Network);
        Assert.Equal(HttpStatusCode.OK, (await network.OpenAsync($"/needs/{_kol}/{unit}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await network.OpenAsync($"/needs/{_kol}/{unit}/plan")).Status);
    }

    [Theory]
    [InlineData("People", "0")]
    [InlineData("People", "tio")]
    [InlineData("ConditionId", "3f0e8a1c-0000-4000-8000-000000000000")]
    [InlineData("UnitId", "")]
    public async Task What_cannot_be_meant_comes_back_with_a_sentence(string field, string typed)
    {
        var page = await (await host.SignedInAsync(DemoAccounts.Staff)).OpenAsync("/needs/new");
        page = await page.SubmitAsync("Registrera", ("ConditionId", _kol), ("UnitId", $"{DemoIds.Unit("sas-rheuma")}"), ("Note", "<b>x</b>"), (field, typed));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Single(page.Errors);
        Assert.Contains("&lt;b&gt;x", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_makes_as_many_queries_for_many_needs_as_for_few()
    {
        await using var own = new PortalHost();
        var network = await own.SignedInAsync(DemoAccounts.Network);
        var few = await QueryCount.OfPageAsync(own, network, "/needs");
        await own.WriteAsync(async db =>
        {
            var units = await db.Everything.Units.Where(unit => unit.RegionId == DemoIds.Region("vgr")).ToListAsync();
            var conditions = await db.Everything.Conditions.Select(one => one.Id).ToListAsync();
            var by = DemoIds.Account(DemoAccounts.Network);
            db.AddRange(units.SelectMany(unit => conditions.Select(id => new Need(Guid.CreateVersion7(), unit, id, 1, string.Empty, by, TestClock.Today))));
        });
        Assert.Equal(few, await QueryCount.OfPageAsync(own, network, "/needs"));
        Assert.Equal(25, (await network.OpenAsync("/needs")).Rows.Count);
    }
}
