using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Domain.Tests.Sessions;

public class SessionLogTests
{
    private static readonly DateOnly _day = new(2026, 1, 15);
    private static readonly DateTime _now = new(2026, 1, 15, 16, 0, 0, DateTimeKind.Utc);
    private static readonly Guid _staff = Guid.CreateVersion7();
    private static readonly Guid _experienced = Guid.CreateVersion7();

    [Fact]
    public void A_session_held_by_both_is_signed_and_then_locked()
    {
        var log = Held(both: true);

        log.Sign(Guid.CreateVersion7(), _day, _day, _now);

        Assert.Equal(LogState.Signed, log.State);
        Assert.Throws<RefusedException>(() => log.Write(SessionOutcome.Held, string.Empty, "tillägg", _now));
        Assert.Throws<RefusedException>(() => log.SetAttendance(Guid.CreateVersion7(), came: true));
    }

    [Fact]
    public void With_one_leader_it_cannot_be_signed_as_held_by_both()
    {
        Assert.Equal(SessionRefusals.OnlyOneLeader(), Held(both: false).WhyNotSign(_day, _day));
    }

    [Fact]
    public void Held_by_one_leader_needs_a_reason()
    {
        var log = Held(both: false);
        log.Write(SessionOutcome.HeldByOneLeader, string.Empty, string.Empty, _now);
        Assert.Equal(SessionRefusals.ReasonNeeded(), log.WhyNotSign(_day, _day));

        log.Write(SessionOutcome.HeldByOneLeader, "Sjuk samma morgon", string.Empty, _now);
        Assert.Null(log.WhyNotSign(_day, _day));
    }

    [Fact]
    public void Nobody_signs_a_session_that_has_not_been()
    {
        Assert.Equal("log.not-yet-held", Held(both: true).WhyNotSign(_day, _day.AddDays(-1))?.Code);
    }

    [Fact]
    public void A_cancelled_session_is_signed_before_its_day_with_a_reason()
    {
        var log = new SessionLog(Guid.CreateVersion7(), Guid.CreateVersion7());
        log.Write(SessionOutcome.Cancelled, "Lokalen stängd", string.Empty, _now);

        Assert.Null(log.WhyNotSign(_day, _day.AddDays(-1)));
    }

    [Fact]
    public void A_leader_who_was_there_has_from_and_until()
    {
        var log = Held(both: true);
        log.SetPresence(_staff, present: true, new TimeOnly(13, 0), until: null);

        Assert.Equal(SessionRefusals.LeaderTimesMissing(), log.WhyNotSign(_day, _day));
    }

    [Fact]
    public void Nobody_is_present_until_ticked_and_a_tick_can_be_taken_back()
    {
        var log = Held(both: true);
        var anna = Guid.CreateVersion7();
        Assert.Empty(log.Attendances);

        log.SetAttendance(anna, came: true);
        log.SetAttendance(anna, came: true);
        Assert.Single(log.Attendances);

        log.SetAttendance(anna, came: false);
        Assert.Empty(log.Attendances);
    }

    private static SessionLog Held(bool both)
    {
        var log = new SessionLog(Guid.CreateVersion7(), Guid.CreateVersion7());
        log.SetPresence(_staff, present: both, new TimeOnly(13, 0), new TimeOnly(15, 30));
        log.SetPresence(_experienced, present: true, new TimeOnly(13, 0), new TimeOnly(15, 30));
        return log;
    }
}
