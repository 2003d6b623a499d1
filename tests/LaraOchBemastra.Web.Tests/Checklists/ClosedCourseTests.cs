using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Checklists;

public sealed class ClosedCourseTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Of_a_closed_course_only_what_belongs_after_it_still_waits()
    {
        var id = DemoIds.Group(DemoCourse.KolsAfternoons);
        await host.WriteAsync(async db =>
        {
            db.RemoveRange(await db.Everything.Checklists.Where(list => list.GroupId == id).ToListAsync());
            await db.SaveChangesAsync();
            var course = await db.Everything.Groups.SingleAsync(group => group.Id == id);
            Assert.Equal(GroupState.Closed, course.State);
            db.Add(new Checklist(course,
            [
                new("Lag skilt", ChecklistOwner.Coordinator, ChecklistAnchor.FirstSession, -7),
                new("Takk lokalet", ChecklistOwner.Coordinator, ChecklistAnchor.LastSession, 1),
            ]));
        });
        var page = await (await host.SignedInAsync(DemoAccounts.CoordinatorNo)).OpenAsync("/start");
        var line = page.Document.QuerySelector($"a[href='/groups/{id}/checklist']")!.Closest("li")!;
        Assert.Contains(": 1 punkt på sjekklist", Page.Words(line), StringComparison.Ordinal);
    }
}
