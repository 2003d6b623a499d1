using LaraOchBemastra.Data.Seeding;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Tests.Claims;

/// <summary>What a user representative does in a working group is claimed as what she does as a leader.</summary>
public sealed class MeetingClaimTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Claim = "Begär ersättning Provutbildning";

    [Fact]
    public async Task A_user_representative_claims_for_a_meeting_that_others_minutes_show()
    {
        var scene = await ClaimScene.SetAsync(host);
        await scene.DraftAsync();
        var visitor = await scene.SignInAsync();
        Assert.False((await visitor.OpenAsync("/claims")).HasButton(Claim));
        await MeetAsync(scene, writtenBy: DemoIds.Account(DemoAccounts.Coordinator));
        var draft = await (await visitor.OpenAsync("/claims")).SubmitAsync(Claim);
        Assert.Contains("Möte: du var med 10.00–11.30.", draft.Text, StringComparison.Ordinal);
        Assert.False((await visitor.OpenAsync("/claims")).HasButton(Claim));
        var filled = await draft.SubmitAsync("Spara och räkna", ("Days[0].Departure", "09:15"), ("Days[0].Return", "12:15"));
        await filled.SubmitAsync("Skicka in 931 kr");

        var id = Guid.Parse(draft.Path.Split('/')[^1]);
        var review = await (await host.SignedInAsync(DemoAccounts.Reviewer)).OpenAsync($"/review/{id}");
        Assert.Contains("Planeringsmöte", review.Text, StringComparison.Ordinal);
        Assert.Equal(WorkKind.Meeting, await host.ReadAsync(db => db.Everything.Claims.Where(one => one.Id == id).SelectMany(one => one.Days).Select(day => day.Work).SingleAsync()));
    }

    private Task MeetAsync(ClaimScene scene, Guid writtenBy) => host.WriteAsync(async db =>
    {
        var unit = await db.Everything.Units.SingleAsync(one => one.Id == DemoIds.Unit("sk-lung"));
        var group = new WorkingGroup(Guid.CreateVersion7(), unit, "Provgrupp", DemoIds.Condition("kol"));
        var user = group.Join(new MemberFacts("Vera Prov", WorkingRole.UserRepresentative) { LeaderId = scene.LeaderId });
        group.Join(new MemberFacts("Carina Holm", WorkingRole.Coordinator) { AccountId = writtenBy, WritesMinutes = true, LeadsMeetings = true });
        group.Plan(scene.GroupId);
        var meeting = new PlanningMeeting(
            Guid.CreateVersion7(), group, new MeetingFacts(MeetingKind.Planning, new DateOnly(2026, 10, 14), new TimeOnly(10, 0), new TimeOnly(11, 30)) { Place = "Sal 1" }, "Europe/Stockholm");
        meeting.Write([user.Id], "Vi planerade.", writtenBy);
        meeting.HandOver(TestClock.Today, writtenBy, TestClock.Begin.UtcDateTime);
        meeting.Approve(user, scene.AccountId, TestClock.Begin.UtcDateTime);
        db.Add(group);
        db.Add(meeting);
    });
}
