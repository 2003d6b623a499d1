using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.RunAgain;

public sealed class RunAgainPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Guid Kol = DemoIds.Group(DemoCourse.Kol);

    [Fact]
    public async Task A_finished_course_is_run_again_in_one_step_with_the_same_leaders()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await (await coordinator.OpenAsync($"/groups/{Kol}")).FollowAsync("Håll igen");
        page = await page.SubmitAsync("Planera utbildningen");
        Assert.Equal("Utbildningen är planerad igen med samma ledare.", page.Said);
        var id = Guid.Parse(page.Path[^36..]);
        var (earlier, again) = await host.ReadAsync(async db => (
            await db.Everything.Groups.Include(one => one.Sessions).Include(one => one.Leaders).SingleAsync(one => one.Id == Kol),
            await db.Everything.Groups.Include(one => one.Sessions).Include(one => one.Leaders).Include(one => one.Enrolments).SingleAsync(one => one.Id == id)));
        Assert.Equal((GroupState.Planned, Kol, earlier.Purpose), (again.State, again.PreviousId, again.Purpose));
        Assert.Equal(earlier.Leaders.Select(seat => seat.LeaderId).Order(), again.Leaders.Select(seat => seat.LeaderId).Order());
        Assert.Equal(earlier.Sessions.Count(session => session.CatchUpForId is null), again.Sessions.Count);
        Assert.Empty(again.Enrolments);
        Assert.True(await host.ReadAsync(db => db.Everything.Checklists.AnyAsync(list => list.GroupId == id)));
    }

    [Fact]
    public async Task Leaders_who_lead_elsewhere_then_are_not_seated()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var running = DemoIds.Group(DemoCourse.KolEvening);
        var first = await host.ReadAsync(db => db.Everything.Groups.Where(one => one.Id == running).Select(one => one.FirstDate!.Value).SingleAsync());
        var page = await coordinator.OpenAsync($"/groups/{running}/again");
        page = await page.SubmitAsync("Planera utbildningen", ("Första träffen", $"{first:yyyy-MM-dd}"), ("Utbildningens namn", "Samma kvällar"));
        Assert.Equal("Utbildningen är planerad igen. Välj ledare härnäst.", page.Said);
        Assert.False(await host.ReadAsync(db => db.Everything.Groups.AnyAsync(one => one.Title == "Samma kvällar" && one.Leaders.Any())));
    }

    [Fact]
    public async Task Twenty_equal_posts_run_a_course_again_once()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/groups/{Kol}/again");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Planera utbildningen", ("Första träffen", "2029-02-06"), ("Utbildningens namn", "Tjugo igen"))));
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Groups.CountAsync(one => one.Title == "Tjugo igen")));
    }

    [Fact]
    public async Task A_whole_years_plan_is_made_at_once_and_says_what_is_made_already()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.CoordinatorNo);
        var year = await host.ReadAsync(db => db.Everything.Groups.Where(one => one.Id == DemoIds.Group(DemoCourse.KolsBergen)).Select(one => one.FirstDate!.Value.Year).SingleAsync());
        var page = await coordinator.OpenAsync($"/groups/again?year={year}");
        var ticked = page.Document.QuerySelectorAll("main tbody input[type=checkbox]").Length;
        Assert.True(ticked > 0);
        var before = await CountAsync();
        var posts = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => page.SubmitAsync("Planlegg dei valde")));
        Assert.All(posts, post => Assert.Equal(HttpStatusCode.OK, post.Status));
        Assert.Equal(before + ticked, await CountAsync());
        page = await coordinator.OpenAsync($"/groups/again?year={year}");
        Assert.Contains("Planlagt på nytt som", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main tbody input[checked]"));
        page = await page.SubmitAsync("Planlegg dei valde");
        Assert.Equal(["Vel minst eitt kurs å halde på nytt."], page.Errors);

        Task<int> CountAsync() => host.ReadAsync(db => db.Everything.Groups.CountAsync());
    }

    [Fact]
    public async Task One_course_that_cannot_be_held_sends_the_whole_plan_back()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator2);
        await host.WriteAsync(async db =>
        {
            // The region no longer takes what this course was: a course without a condition.
            var region = await db.Everything.Regions.SingleAsync(one => one.Id == DemoIds.Region("vgr"));
            var unit = await db.Everything.Units.SingleAsync(one => one.Id == DemoIds.Unit("nu-heart"));
            region.Decide(region.MixedAudience, courseWithoutCondition: true, region.CoLeaderMayReview, region.AttesterMayMakeRun);
            var open = new Group(region, unit, "20-0001", new GroupFacts { Title = "Öppen för alla", Place = "Uddevalla" });
            open.Add(new SessionTime(new DateOnly(2020, 10, 6), new TimeOnly(13, 0), new TimeOnly(15, 0)));
            var plain = new Group(region, unit, "20-0002", new GroupFacts { Title = "Hjärtskola 2020", ConditionId = DemoIds.Condition("heart"), Place = "Uddevalla" });
            plain.Add(new SessionTime(new DateOnly(2020, 9, 1), new TimeOnly(13, 0), new TimeOnly(15, 0)));
            db.AddRange(open, plain);
            await db.SaveChangesAsync();
            region.Decide(region.MixedAudience, courseWithoutCondition: false, region.CoLeaderMayReview, region.AttesterMayMakeRun);
        });
        var page = await coordinator.OpenAsync("/groups/again?year=2020");
        Assert.Equal(2, page.Rows.Count);
        page = await page.SubmitAsync("Planera de valda");
        Assert.StartsWith("Öppen för alla:", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Groups.CountAsync(one => one.Title == "Hjärtskola 2020")));
    }

    [Fact]
    public async Task A_course_elsewhere_is_not_there_to_run_again()
    {
        var norwegian = await host.SignedInAsync(DemoAccounts.CoordinatorNo);
        Assert.Equal(HttpStatusCode.NotFound, (await norwegian.OpenAsync($"/groups/{Kol}/again")).Status);
        var page = await norwegian.OpenAsync("/groups/again?year=99999&unit=x");
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }
}
