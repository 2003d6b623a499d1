using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Year;

public sealed class HalfYearTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly DateOnly Tuesday = new(2031, 9, 2);

    [Fact]
    public async Task Courses_stand_in_their_weeks_with_holidays_clashes_and_gaps()
    {
        await host.WriteAsync(async db =>
        {
            var region = await db.Everything.Regions.SingleAsync(one => one.Id == DemoIds.Region("vgr"));
            var unit = await db.Everything.Units.SingleAsync(one => one.Id == DemoIds.Unit("sk-lung"));
            db.AddRange(
                Course("31-0001", "Kurs ett", "kol", "Sal 2", Tuesday, 13),
                Course("31-0002", "Kurs två", "kol", "sal 2 ", Tuesday, 14),
                Course("31-0003", "Kurs i annan sal", "kol", "Sal 3", Tuesday, 14),
                Course("30-0009", "Smärtskola i fjol", "pain", "Sal 2", Tuesday.AddYears(-1), 13));

            Group Course(string code, string title, string condition, string place, DateOnly date, int hour)
            {
                var group = new Group(region, unit, code, new GroupFacts { Title = title, ConditionId = DemoIds.Condition(condition), Place = place });
                group.Add(new SessionTime(date, new TimeOnly(hour, 0), new TimeOnly(hour + 2, 0)));
                return group;
            }
        });
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync("/year?year=2031&half=Autumn");
        Assert.Equal("Hösten 2031", page.Heading);
        var week = Assert.Single(page.Rows, row => row[0].StartsWith("Vecka 36", StringComparison.Ordinal));
        Assert.Contains("Kurs ett", week[1], StringComparison.Ordinal);
        Assert.Contains("Juldagen", Assert.Single(page.Rows, row => row[0].StartsWith("Vecka 52", StringComparison.Ordinal))[1], StringComparison.Ordinal);
        Assert.Equal("2 september 2031: Kurs ett 13.00–15.00 och Kurs två 14.00–16.00 Samma plats: Sal 2.", Page.Words(Assert.Single(page.Document.QuerySelectorAll("#clashes ~ ul > li"))));
        Assert.Contains(page.Document.QuerySelectorAll("#gaps ~ ul > li").Select(Page.Words), gap => gap.StartsWith("Långvarig smärta hölls en gång samma halvår förra året", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_year_takes_the_same_number_of_questions_however_many_courses_and_any_address()
    {
        var network = await host.SignedInAsync(DemoAccounts.Network);
        var few = await QueryCount.OfPageAsync(host, network, "/year?year=2032&half=Spring");
        var many = await QueryCount.OfPageAsync(host, network, "/year");
        Assert.InRange(many, few, few + 4);
        foreach (var odd in new[] { "year=0", "year=999999999999", "half=7", "half=x", "organisation=x", "year=2099&half=Autumn", "year=2000" })
        {
            Assert.Equal(HttpStatusCode.OK, (await network.OpenAsync($"/year?{odd}")).Status);
        }
    }

    [Fact]
    public async Task A_course_is_shared_stands_so_in_the_catalogue_and_is_no_longer_shared()
    {
        var id = DemoIds.Group(DemoCourse.KolNext);
        var other = await host.SignedInAsync(DemoAccounts.Coordinator2);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/groups/{id}")).Status);
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/groups/{id}/share");
        page = await page.SubmitAsync("Dela");
        Assert.NotEmpty(page.Errors);
        page = await page.SubmitAsync("Dela", ("OrganisationId", DemoIds.Organisation("nu").ToString()));
        Assert.Equal("Utbildningen är delad.", page.Said);
        Assert.Equal(HttpStatusCode.OK, (await other.OpenAsync($"/groups/{id}")).Status);
        Assert.Contains("NU-sjukvården", (await host.Visitor().OpenAsync($"/courses/{id}")).Text, StringComparison.Ordinal);

        page = await page.SubmitAsync("Dela inte längre NU-sjukvården");
        Assert.Equal("Utbildningen delas inte längre med dem.", page.Said);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/groups/{id}")).Status);
    }
}
