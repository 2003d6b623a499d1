using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Leaders;

/// <summary>Of one with protected identity a coordinator learns what planning needs (rule R-PAYEE-4).</summary>
public sealed class ProtectedLeaderTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Coordinator = "coordinator@demo.example";

    [Fact]
    public async Task She_is_found_by_no_search_and_offered_in_no_list_of_members()
    {
        var leader = await ProtectAsync(leads: false);
        var coordinator = await host.SignedInAsync(Coordinator);
        Assert.DoesNotContain((await coordinator.OpenAsync($"/leaders?q={leader.LastName}")).Rows, row => row[0].Contains(leader.Name, StringComparison.Ordinal));
        Assert.DoesNotContain((await coordinator.OpenAsync("/leaders?kind=Experienced")).Rows, row => row[0].Contains(leader.Name, StringComparison.Ordinal));
        var group = await host.ReadAsync(db => db.Everything.WorkingGroups.Where(one => one.RegionId == leader.RegionId).Select(one => one.Id).FirstAsync());
        Assert.DoesNotContain(leader.Name, (await coordinator.OpenAsync($"/working-groups/{group}/members")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_plan_her_course_have_her_name_and_not_how_she_is_reached()
    {
        var leader = await ProtectAsync(leads: true);
        var coordinator = await host.SignedInAsync(Coordinator);
        Assert.Contains((await coordinator.OpenAsync("/leaders?kind=Experienced")).Rows, row => row[0].Contains(leader.Name, StringComparison.Ordinal));
        Assert.DoesNotContain((await coordinator.OpenAsync($"/leaders?q={leader.LastName}")).Rows, row => row[0].Contains(leader.Name, StringComparison.Ordinal));
        Assert.DoesNotContain(leader.Email, (await coordinator.OpenAsync($"/leaders/{leader.Id}")).Html, StringComparison.Ordinal);
        var form = await coordinator.OpenAsync($"/leaders/{leader.Id}/edit");
        Assert.DoesNotContain(leader.Email, form.Html, StringComparison.Ordinal);
        Assert.Null(form.Document.QuerySelector("[name='Who.Email'], [name='Who.Phone'], [name='Who.AgreedToBeNamed']"));
        Assert.Empty((await form.SubmitAsync("Spara")).Errors);
        var stored = await host.ReadAsync(db => db.Everything.Leaders.SingleAsync(one => one.Id == leader.Id));
        Assert.Equal((leader.Email, string.Empty, false), (stored.Email, stored.Phone, stored.AgreedToBeNamed));
    }

    private async Task<Leader> ProtectAsync(bool leads)
    {
        var unit = await host.ReadAsync(db => db.Everything.Groups.Where(group => group.Id == DemoIds.Group(DemoCourse.KolNext)).Select(group => group.UnitId).SingleAsync());
        var id = Guid.Empty;
        await host.WriteAsync(async db =>
        {
            var groups = db.Everything.Groups;
            var leader = await db.Everything.Leaders.Where(one => one.UnitId == unit && one.Kind == LeaderKind.Experienced && one.Email != string.Empty
                && groups.Any(group => group.UnitId == unit && group.Leaders.Any(seat => seat.LeaderId == one.Id)) == leads)
                .OrderBy(one => one.Id).FirstAsync();
            leader.BeProtected();
            var details = await db.Everything.PayeeDetails.SingleOrDefaultAsync(one => one.LeaderId == leader.Id);
            if (details is null)
            {
                details = new PayeeDetails(leader.Id);
                db.Add(details);
            }

            details.BeProtected(true);
            id = leader.Id;
        });
        return await host.ReadAsync(db => db.Everything.Leaders.AsNoTracking().SingleAsync(one => one.Id == id));
    }
}
