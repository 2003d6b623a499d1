using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Courses;

public sealed class CatalogueTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Anybody_finds_a_course_by_what_it_is_about_in_her_own_language()
    {
        var page = await host.Visitor().OpenAsync("/courses?lang=en&q=copd");
        Assert.Equal("en", page.Language);
        Assert.Equal("Find a course", page.Heading);
        Assert.Contains("COPD", page.Text, StringComparison.Ordinal);
        page = await page.FollowAsync("Leva med KOL");
        Assert.Contains("How to ask for a place", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=%25%27--<script>")]
    [InlineData("region=x&condition=y&audience=z&where=w&from=q&page=-5")]
    [InlineData("page=999999999&from=0001-01-01")]
    [InlineData("region=00000000-0000-0000-0000-000000000000")]
    public async Task Whatever_stands_in_the_address_a_list_is_shown(string query)
    {
        var page = await host.Visitor().OpenAsync($"/courses?{query}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Errors);
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task A_search_for_digital_courses_shows_no_place_to_go_to()
    {
        var page = await host.Visitor().Reading("sv").OpenAsync("/courses?where=Digital");
        Assert.Contains("Digitalt kurs: kvardag med smerter", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Leva med KOL", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_what_to_try()
    {
        var page = await host.Visitor().Reading("sv").OpenAsync("/courses?q=finns-inte-alls");
        Assert.Contains("Prova färre val", page.Text, StringComparison.Ordinal);
        Assert.True(page.HasLink("Visa alla"));
    }

    [Theory]
    [InlineData(DemoCourse.Pain)]
    [InlineData(DemoCourse.Kol)]
    [InlineData(DemoCourse.MsCancelled)]
    public async Task A_course_that_is_planned_closed_or_cancelled_is_not_there(string course) =>
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().OpenAsync($"/courses/{DemoIds.Group(course)}")).Status);

    [Fact]
    public async Task Leaders_stand_by_name_only_when_both_agreed_to_it()
    {
        var id = DemoIds.Group(DemoCourse.KolNext);
        await SetNamedAsync(id, staff: true, experienced: true);
        var names = await NamesAsync(id);
        var page = await host.Visitor().Reading("sv").OpenAsync($"/courses/{id}");
        Assert.All(names, name => Assert.Contains(name, page.Text, StringComparison.Ordinal));

        await SetNamedAsync(id, staff: true, experienced: false);
        page = await host.Visitor().Reading("sv").OpenAsync($"/courses/{id}");
        Assert.All(names, name => Assert.DoesNotContain(name, page.Html, StringComparison.Ordinal));
        Assert.Contains("Två ledare: en från vården och en med egen erfarenhet.", page.Text, StringComparison.Ordinal);
    }

    private Task<List<string>> NamesAsync(Guid id) => host.ReadAsync(async db =>
        (await db.Everything.Leaders.Where(leader => db.Everything.Groups.Any(group => group.Id == id && group.Leaders.Any(seat => seat.LeaderId == leader.Id)))
            .ToListAsync()).ConvertAll(leader => leader.Name));

    private Task SetNamedAsync(Guid id, bool staff, bool experienced) => host.WriteAsync(async db =>
    {
        var leaders = await db.Everything.Leaders
            .Where(leader => db.Everything.Groups.Any(group => group.Id == id && group.Leaders.Any(seat => seat.LeaderId == leader.Id))).ToListAsync();
        leaders.ForEach(leader => leader.AgreeToBeFound(new DateOnly(2026, 1, 1), leader.Kind == LeaderKind.Staff ? staff : experienced));
    });
}
