using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Domain.Tests.Sessions;

public class SessionLogTests
{
    private static readonly DateOnly _day = new(2026, 1, 15);
    private static readonly DateTime _now = new(2026, 1, 15, 16, 0, 0, DateTimeKind.Utc);
    private static readonly LogSigner _staff = new(Guid.CreateVersion7(), Guid.CreateVersion7());
    private static readonly LogSigner _experienced = new(Guid.CreateVersion7(), Guid.CreateVersion7());
    private static readonly Guid _coordinator = Guid.CreateVersion7();
    private static readonly LogSettings _settings = new(Guid.CreateVersion7());

    [Fact]
    public void A_session_held_by_both_is_signed_and_then_locked()
    {
        var log = Held(both: true);

        log.Sign(_staff, _day, _day, _now);

        Assert.Equal(LogState.HalfSigned, log.State);
        Assert.Equal(SessionRefusals.LogHalfSigned(), log.WhyNotChange());
        Assert.Throws<RefusedException>(() => log.Write(new LogWords { Notes = "tillägg" }, _now));
        Assert.Equal(SessionRefusals.SignedAlready(), log.WhyNotSign(_staff, _day, _day));

        log.Sign(_experienced, _day, _day, _now);

        Assert.Equal((LogState.Signed, _experienced.AccountId), (log.State, log.SignedBy));
        Assert.Throws<RefusedException>(() => log.SetAttendance(Guid.CreateVersion7(), came: true));
    }

    [Fact]
    public void The_other_sends_it_back_with_a_word_and_both_sign_anew()
    {
        var log = Held(both: true);
        Assert.Equal(SessionRefusals.NotHalfSigned(), log.WhyNotSendBack("Tiderna"));
        log.Sign(_staff, _day, _day, _now);
        Assert.Equal(SessionRefusals.WordNeeded(), log.WhyNotSendBack("  "));

        log.SendBack(_experienced.AccountId, "Jag gick 14.30.");

        Assert.Equal((LogState.Open, "Jag gick 14.30."), (log.State, log.SentBackWord));
        Assert.Empty(log.CurrentSignatures);
        log.SetPresence(_experienced.LeaderId, present: true, new TimeOnly(13, 0), new TimeOnly(14, 30));
        log.Sign(_experienced, _day, _day, _now);
        Assert.Equal((LogState.HalfSigned, string.Empty), (log.State, log.SentBackWord));
    }

    [Fact]
    public void The_coordinator_signs_for_the_missing_one_only_after_a_reminder_and_the_regions_days()
    {
        var log = Held(both: true);
        log.Sign(_staff, _day, _day, _now);
        Assert.Equal(SessionRefusals.RemindFirst(), log.WhyNotSignFor(_coordinator, _settings, _day.AddDays(90)));

        log.Remind(_day.AddDays(2));

        Assert.Equal(SessionRefusals.RemindedAlready(_day.AddDays(2)), log.WhyNotRemind());
        Assert.Equal(SessionRefusals.TooEarlyToSignFor(_day.AddDays(9)), log.WhyNotSignFor(_coordinator, _settings, _day.AddDays(8)));
        Assert.Throws<RefusedException>(() => log.SignFor(_coordinator, " ", _settings, _day.AddDays(9), _now));
        log.SignFor(_coordinator, "Hon är sjukskriven.", _settings, _day.AddDays(9), _now);
        Assert.Equal(LogState.Signed, log.State);
        Assert.Equal("Hon är sjukskriven.", log.CurrentSignatures.Last().Reason);
        Assert.True(log.IsWitnessed);
    }

    [Fact]
    public void Nobody_vouches_for_herself()
    {
        var log = Held(both: false);
        log.Write(new LogWords { Outcome = SessionOutcome.HeldByOneLeader, Reason = "Sjuk samma morgon" }, _now);
        Assert.Equal(SessionRefusals.NotSigned(), log.WhyNotConfirm(_coordinator));

        log.Sign(_experienced, _day, _day, _now);

        Assert.Equal(LogState.Signed, log.State);
        Assert.False(log.IsWitnessed);
        Assert.Equal(SessionRefusals.NothingToConfirm(), log.WhyNotConfirm(_experienced.AccountId));
        log.Confirm(_coordinator, _now);
        Assert.True(log.IsWitnessed);
        Assert.Equal(SessionRefusals.NothingToConfirm(), log.WhyNotConfirm(Guid.CreateVersion7()));
    }

    [Fact]
    public void A_correction_is_a_new_edition_and_the_old_one_stays_readable()
    {
        var log = Held(both: true);
        var anna = Guid.CreateVersion7();
        log.SetAttendance(anna, came: true);
        log.Write(new LogWords { Notes = "Som det var.", Learned = "Mycket." }, _now);
        Assert.Equal(SessionRefusals.NotSigned(), log.WhyNotCorrect("Fel tid"));
        log.Sign(_staff, _day, _day, _now);
        log.Sign(_experienced, _day, _day, _now);
        Assert.Equal(SessionRefusals.WordNeeded(), log.WhyNotCorrect(string.Empty));

        log.Correct(_staff.AccountId, "Jag gick tidigare.", _now);
        log.SetPresence(_staff.LeaderId, present: true, new TimeOnly(13, 0), new TimeOnly(14, 0));
        log.Write(new LogWords { Notes = "Som det blev." }, _now);

        Assert.Equal((LogState.Open, 2, "Jag gick tidigare."), (log.State, log.Edition, log.CorrectionReason));
        var old = Assert.Single(log.Editions);
        Assert.Equal((1, "Som det var.", "Mycket."), (old.Number, old.Notes, old.Learned));
        Assert.Equal(new TimeOnly(15, 30), old.Presences.Single(one => one.LeaderId == _staff.LeaderId).Until);
        Assert.Equal(anna, Assert.Single(old.Came));
        log.Sign(_staff, _day, _day, _now);
        Assert.Equal(LogState.HalfSigned, log.State);
        log.Sign(_experienced, _day, _day, _now);
        Assert.Equal((LogState.Signed, 4), (log.State, log.Signatures.Count));
    }

    [Fact]
    public void Only_one_who_was_there_signs()
    {
        var log = Held(both: false);
        log.Write(new LogWords { Outcome = SessionOutcome.HeldByOneLeader, Reason = "Sjuk samma morgon" }, _now);

        Assert.Equal(SessionRefusals.SignerWasNotThere(), log.WhyNotSign(_staff, _day, _day));
        Assert.Null(log.WhyNotSign(_experienced, _day, _day));
    }

    [Fact]
    public void With_one_leader_it_cannot_be_signed_as_held_by_both()
    {
        Assert.Equal(SessionRefusals.OnlyOneLeader(), Held(both: false).WhyNotComplete(_day, _day));
    }

    [Fact]
    public void Held_by_one_leader_needs_a_reason()
    {
        var log = Held(both: false);
        log.Write(new LogWords { Outcome = SessionOutcome.HeldByOneLeader }, _now);
        Assert.Equal(SessionRefusals.ReasonNeeded(), log.WhyNotComplete(_day, _day));

        log.Write(new LogWords { Outcome = SessionOutcome.HeldByOneLeader, Reason = "Sjuk samma morgon" }, _now);
        Assert.Null(log.WhyNotComplete(_day, _day));
    }

    [Fact]
    public void Nobody_signs_a_session_that_has_not_been()
    {
        Assert.Equal("log.not-yet-held", Held(both: true).WhyNotSign(_staff, _day, _day.AddDays(-1))?.Code);
    }

    [Fact]
    public void A_cancelled_session_is_signed_by_one_before_its_day_with_a_reason()
    {
        var log = new SessionLog(Guid.CreateVersion7(), Guid.CreateVersion7());
        log.Write(new LogWords { Outcome = SessionOutcome.Cancelled, Reason = "Lokalen stängd" }, _now);

        log.Sign(_staff, _day, _day.AddDays(-1), _now);

        Assert.Equal(LogState.Signed, log.State);
    }

    [Fact]
    public void A_leader_who_was_there_has_from_and_until()
    {
        var log = Held(both: true);
        log.SetPresence(_staff.LeaderId, present: true, new TimeOnly(13, 0), until: null);

        Assert.Equal(SessionRefusals.LeaderTimesMissing(), log.WhyNotSign(_staff, _day, _day));
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

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public void The_days_to_sign_are_within_reason(int days)
    {
        Assert.Equal("log.days-out-of-range", new LogSettings(Guid.CreateVersion7()).WhyNotDecide(days)?.Code);
    }

    private static SessionLog Held(bool both)
    {
        var log = new SessionLog(Guid.CreateVersion7(), Guid.CreateVersion7());
        log.SetPresence(_staff.LeaderId, present: both, new TimeOnly(13, 0), new TimeOnly(15, 30));
        log.SetPresence(_experienced.LeaderId, present: true, new TimeOnly(13, 0), new TimeOnly(15, 30));
        return log;
    }
}
