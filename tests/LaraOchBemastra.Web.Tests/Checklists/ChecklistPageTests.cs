using System.Net;
using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Checklists;

public sealed class ChecklistPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Guid Kol = DemoIds.Group(DemoCourse.KolNext);

    [Fact]
    public async Task A_point_is_ticked_left_out_with_a_reason_and_opened_again_on_the_page()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/groups/{Kol}/checklist");
        var before = Settled(page);
        page = await page.SubmitAsync("Klart Samla in gruppens frågor");
        Assert.Equal("Punkten är avbockad.", page.Said);
        Assert.Equal(before + 1, Settled(page));
        Assert.Contains("Carina Holm", page.Text, StringComparison.Ordinal);

        page = await page.FollowAsync("Behövs inte Begär ersättning");
        var empty = await page.SubmitAsync("Stryk punkten");
        Assert.Equal(["Fyll i ”Varför”."], empty.Errors);
        page = await page.SubmitAsync("Stryk punkten", ("Varför", "Enheten betalar inte"));
        Assert.Contains("Enheten betalar inte", page.Text, StringComparison.Ordinal);
        page = await page.SubmitAsync("Öppna igen Begär ersättning");
        Assert.Equal(before + 1, Settled(page));
    }

    [Fact]
    public async Task A_leader_ticks_her_own_points_and_is_offered_no_others()
    {
        var leader = await host.SignedInAsync(DemoAccounts.Leader);
        var page = await leader.OpenAsync($"/groups/{DemoIds.Group(DemoCourse.KolEvening)}/checklist");
        Assert.True(page.HasButton("Klart Begär ersättning"));
        Assert.False(page.HasButton("Klart Gå igenom utvärderingen med ledarna"));
        page = await page.SubmitAsync("Klart Begär ersättning");
        Assert.Equal("Punkten är avbockad.", page.Said);
    }

    [Fact]
    public async Task Who_ticks_a_point_somebody_else_has_ticked_is_told()
    {
        var first = await host.SignedInAsync(DemoAccounts.Coordinator);
        var mine = await first.OpenAsync($"/groups/{Kol}/checklist");
        await mine.SubmitAsync("Klart Bjud in ämnesexperter till frågor gruppen valt");
        var late = await mine.SubmitAsync("Klart Bjud in ämnesexperter till frågor gruppen valt");
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal(["Någon annan har redan tagit hand om punkten."], late.Errors);
    }

    [Fact]
    public async Task A_point_of_the_courses_own_is_added_once_and_what_is_wrong_is_said()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync($"/groups/{Kol}/checklist");
        var wrong = await page.SubmitAsync("Lägg till punkten", ("Vad som ska göras", "Baka"), ("Dagar", "9999"));
        Assert.NotEmpty(wrong.Errors);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Lägg till punkten", ("Vad som ska göras", "Baka bullar"), ("Dagar", "1"))));
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Checklists.Where(list => list.GroupId == Kol)
            .SelectMany(list => list.Items).CountAsync(item => item.Text == "Baka bullar")));
    }

    [Fact]
    public async Task A_course_without_a_checklist_is_given_the_regions_points_once()
    {
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var pain = DemoIds.Group(DemoCourse.Pain);
        var page = await coordinator.OpenAsync($"/groups/{pain}/checklist");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => page.SubmitAsync("Börja med regionens punkter")));
        Assert.Equal(1, await host.ReadAsync(db => db.Everything.Checklists.CountAsync(list => list.GroupId == pain)));
    }

    [Fact]
    public async Task What_is_late_stands_on_the_start_page()
    {
        var id = DemoIds.Group(DemoCourse.Kol);
        await host.WriteAsync(async db => db.Add(new Checklist(
            await db.Everything.Groups.SingleAsync(group => group.Id == id),
            [new("Tacka lokalen", ChecklistOwner.Coordinator, ChecklistAnchor.LastSession, 1), new("Lämna nyckeln", ChecklistOwner.StaffLeader, ChecklistAnchor.LastSession, 2)])));
        var coordinator = await host.SignedInAsync(DemoAccounts.Coordinator);
        var page = await coordinator.OpenAsync("/start");
        Assert.Contains("2 punkter på checklistan är försenade", page.Text, StringComparison.Ordinal);
        var leader = await host.SignedInAsync(DemoAccounts.Leader);
        Assert.DoesNotContain("Lämna nyckeln", (await leader.OpenAsync("/start")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_regions_points_are_rewritten_by_who_decides_for_the_region_and_read_by_others()
    {
        var admin = await host.SignedInAsync(DemoAccounts.AdminNo);
        var page = await admin.OpenAsync("/settings/checklist");
        page = await page.SubmitAsync("Lagre punktene", ("Points[0].Text", string.Empty), ("Points[1].Text", "Sett ned gruppe"), ("Points[1].Days", "100"));
        Assert.Equal("Punktene er lagret.", page.Said);
        var points = await host.ReadAsync(db => db.Everything.ChecklistTemplates.Where(list => list.OwnerId == DemoIds.Region("hv"))
            .SelectMany(list => list.Points).OrderBy(point => point.Place).Select(point => new { point.Text, point.OffsetDays }).ToListAsync());
        Assert.Equal(15, points.Count);
        Assert.Contains(points, point => point is { Text: "Sett ned gruppe", OffsetDays: -100 });

        var coordinator = await host.SignedInAsync(DemoAccounts.CoordinatorNo);
        page = await coordinator.OpenAsync("/settings/checklist");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Sett ned gruppe", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form[method=post]"));
    }

    [Fact]
    public async Task A_checklist_elsewhere_is_not_there()
    {
        var norwegian = await host.SignedInAsync(DemoAccounts.CoordinatorNo);
        Assert.Equal(HttpStatusCode.NotFound, (await norwegian.OpenAsync($"/groups/{Kol}/checklist")).Status);
        var network = await host.SignedInAsync(DemoAccounts.Network);
        Assert.Equal(HttpStatusCode.Forbidden, (await network.OpenAsync($"/groups/{Kol}/checklist")).Status);
        Assert.False((await network.OpenAsync($"/groups/{Kol}")).HasLink("Checklista"));
    }

    private static int Settled(Page page) => int.Parse(page.Text.Split(" av ")[0].Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
}
