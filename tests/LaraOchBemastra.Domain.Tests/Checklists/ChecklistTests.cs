using LaraOchBemastra.Domain.Checklists;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Tests.Support;

namespace LaraOchBemastra.Domain.Tests.Checklists;

public class ChecklistTests
{
    private static readonly Guid _me = Guid.CreateVersion7();
    private static readonly DateTime _now = new(2026, 1, 5, 12, 0, 0, DateTimeKind.Utc);
    private static readonly ChecklistPoint _room = new("Boka lokal", ChecklistOwner.Coordinator, ChecklistAnchor.FirstSession, -70);
    private static readonly ChecklistPoint _evening = new("Summera kvällen", ChecklistOwner.StaffLeader, ChecklistAnchor.LastSession, 7);

    [Fact]
    public void A_due_date_is_reckoned_from_its_session_and_moves_with_it()
    {
        var group = Given.AGroup().Build(sessions: 3);
        Assert.Equal(GroupBuilder.FirstThursday.AddDays(-70), _room.Due(group.FirstDate, group.LastDate));
        Assert.Equal(GroupBuilder.FirstThursday.AddDays(14 + 7), _evening.Due(group.FirstDate, group.LastDate));

        group.Move(group.Sessions[2].Id, group.Sessions[2].Time with { Date = GroupBuilder.FirstThursday.AddDays(35) });
        Assert.Equal(GroupBuilder.FirstThursday.AddDays(42), _evening.Due(group.FirstDate, group.LastDate));
        Assert.Null(_room.Due(null, null));
        Assert.Equal([ChecklistPhase.Before, ChecklistPhase.After], new[] { _room.Phase, _evening.Phase });
    }

    [Fact]
    public void A_point_is_ticked_with_who_and_when_left_out_with_a_reason_and_taken_up_again()
    {
        var list = AList();
        var (room, evening) = (list.Items[0], list.Items[1]);
        list.Tick(room.Id, [ChecklistOwner.Coordinator], _me, _now);
        Assert.Equal((ChecklistState.Done, _me, _now), (room.State, room.DecidedBy!.Value, room.DecidedAtUtc!.Value));
        Refused("checklist.already-decided", () => list.Tick(room.Id, [ChecklistOwner.Coordinator], _me, _now));

        Refused("checklist.reason-needed", () => list.LeaveOut(evening.Id, " ", [ChecklistOwner.StaffLeader], _me, _now));
        list.LeaveOut(evening.Id, "Gruppen fortsätter", [ChecklistOwner.StaffLeader], _me, _now);
        Assert.Equal(ChecklistState.NotNeeded, evening.State);

        list.Reopen(evening.Id, [ChecklistOwner.StaffLeader]);
        Assert.Equal((ChecklistState.Open, string.Empty, null), (evening.State, evening.Reason, evening.DecidedBy));
        Refused("checklist.still-open", () => list.Reopen(evening.Id, [ChecklistOwner.StaffLeader]));
    }

    [Fact]
    public void A_leader_sees_to_her_own_points_and_the_coordinator_to_all()
    {
        var list = AList();
        Refused("checklist.not-yours", () => list.Tick(list.Items[0].Id, [ChecklistOwner.StaffLeader], _me, _now));
        Refused("checklist.not-yours", () => list.Tick(list.Items[1].Id, [ChecklistOwner.ExperiencedLeader], _me, _now));
        list.Tick(list.Items[1].Id, [ChecklistOwner.Coordinator], _me, _now);
        Assert.Equal(ChecklistState.Done, list.Items[1].State);
    }

    [Fact]
    public void A_point_needs_words_and_a_day_near_the_course_and_stands_once()
    {
        var list = AList();
        Assert.Equal("checklist.text-missing", list.WhyNotAdd(_room with { Text = "  " })?.Code);
        Assert.Equal("checklist.too-far-off", list.WhyNotAdd(_room with { OffsetDays = -731 })?.Code);
        Assert.Equal("checklist.too-many", ChecklistTemplate.WhyNot([.. Enumerable.Range(0, 41).Select(at => _room with { Text = $"Punkt {at}" })])?.Code);
        Assert.Single(new Checklist(Given.AGroup().Build(), [_room, _room with { Text = "boka LOKAL" }]).Items);
    }

    private static Checklist AList() => new(Given.AGroup().Build(sessions: 3), [_room, _evening]);

    private static void Refused(string code, Action act) => Assert.Equal(code, Assert.Throws<RefusedException>(act).Refusal.Code);
}
