using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Tests.Support;

namespace LaraOchBemastra.Domain.Tests.Sessions;

public class AttendanceTests
{
    private static readonly DateTime _saved = new(2026, 1, 15, 16, 0, 0, DateTimeKind.Utc);
    private static readonly Guid _by = Guid.CreateVersion7();

    [Fact]
    public void Who_is_ticked_came_and_otherwise_the_nearest_reason_counts()
    {
        Assert.Null(new PresenceSources(Ticked: false, LogIsSigned: false, null, Apologised: false).Told);
        Assert.Equal(Presence.DidNotCome, new PresenceSources(Ticked: false, LogIsSigned: true, null, Apologised: false).Told);
        Assert.Equal(Presence.Apologised, new PresenceSources(Ticked: false, LogIsSigned: true, null, Apologised: true).Told);
        Assert.Equal(Presence.Ill, new PresenceSources(Ticked: false, LogIsSigned: true, Presence.Ill, Apologised: true).Told);
        Assert.Equal(Presence.Came, new PresenceSources(Ticked: true, LogIsSigned: true, Presence.Ill, Apologised: true).Told);
        Assert.Equal(Presence.DidNotCome, new PresenceSources(Ticked: false, LogIsSigned: true, Presence.Came, Apologised: false).Told);
    }

    [Fact]
    public void A_presence_is_put_right_in_a_signed_log_without_a_new_edition_and_in_no_other()
    {
        var (person, leader) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var log = new SessionLog(Guid.CreateVersion7(), Guid.CreateVersion7());
        Assert.Throws<RefusedException>(() => log.CorrectAttendance(person, came: true));
        var day = DateOnly.FromDateTime(_saved);
        log.SetPresence(leader, present: true, new TimeOnly(13, 0), new TimeOnly(15, 0));
        log.Write(new LogWords { Outcome = SessionOutcome.HeldByOneLeader, Reason = "Sjuk" }, _saved);
        log.Sign(new LogSigner(leader, _by), day, day, _saved);
        log.CorrectAttendance(person, came: true);
        log.CorrectAttendance(person, came: true);
        Assert.Equal((1, person), (log.Edition, Assert.Single(log.Attendances).EnrolmentId));

        log.ForgetAttendance();
        log.ForgetWords();
        Assert.Equal((1, 0, string.Empty), (log.CameCount!.Value, log.Attendances.Count, log.Reason));
    }

    [Fact]
    public void Before_the_signing_the_log_says_who_came_and_a_note_only_why_not()
    {
        Assert.Equal(AttendanceRefusals.TickInLog(), AttendanceNote.WhyNotExplain(Presence.Came, logIsSigned: false));
        Assert.Equal(AttendanceRefusals.IsSigned(), AttendanceNote.WhyNotExplain(Presence.Ill, logIsSigned: true));
        Assert.Throws<RefusedException>(() => Note().Explain(Presence.Came, logIsSigned: false));
        Assert.Equal(AttendanceRefusals.NotSigned(), AttendanceNote.WhyNotCorrect(logIsSigned: false, "skäl"));
    }

    [Fact]
    public void A_correction_after_the_signing_needs_a_reason_and_stays_readable()
    {
        var note = Note();
        Assert.Equal(AttendanceRefusals.ReasonNeeded(), AttendanceNote.WhyNotCorrect(logIsSigned: true, " "));

        note.Correct(Presence.DidNotCome, Presence.Came, "Kom sent", _by, _saved, logIsSigned: true);
        note.Correct(Presence.Came, Presence.Ill, "Var en annan dag", _by, _saved.AddHours(1), logIsSigned: true);

        Assert.Equal(Presence.Ill, note.Presence);
        Assert.Equal(
            [(Presence.DidNotCome, Presence.Came, "Kom sent"), (Presence.Came, Presence.Ill, "Var en annan dag")],
            note.Corrections.Select(one => (one.From!.Value, one.To, one.Why)));
    }

    [Fact]
    public void One_apologises_until_the_session_begins()
    {
        var group = Given.AGroup().Build(sessions: 2);
        var session = group.Sessions[0];
        Assert.Null(Apology.WhyNot(session, session.StartsUtc.AddMinutes(-1)));
        Assert.Equal(AttendanceRefusals.SessionHasBegun(), Apology.WhyNot(session, session.StartsUtc));
        Assert.Throws<RefusedException>(() => new Apology(session, _by, ApologyReason.Family, session.StartsUtc));

        group.CancelSession(session.Id, "Snö");
        Assert.Equal(AttendanceRefusals.SessionCancelled(), Apology.WhyNot(session, session.StartsUtc.AddDays(-1)));
    }

    [Fact]
    public void A_certificate_tells_of_at_least_one_session_and_adds_its_hours()
    {
        Assert.Equal(CertificateRefusals.NothingAttended(), new AttendanceCertificate([]).WhyNotIssue());
        var certificate = new AttendanceCertificate(
        [
            new(new DateOnly(2026, 1, 15), new TimeOnly(13, 0), new TimeOnly(15, 30)),
            new(new DateOnly(2026, 1, 22), new TimeOnly(13, 0), new TimeOnly(14, 40)),
        ]);
        Assert.Null(certificate.WhyNotIssue());
        Assert.Equal(4.17m, certificate.Hours);
    }

    [Fact]
    public void By_her_own_link_a_participant_fetches_it_after_the_last_session()
    {
        var certificate = new AttendanceCertificate([new(new DateOnly(2026, 1, 15), new TimeOnly(13, 0), new TimeOnly(15, 0))]);
        Assert.Equal(CertificateRefusals.NotYetOver(), certificate.WhyNotFetch(_saved.AddMinutes(1), _saved));
        Assert.Null(certificate.WhyNotFetch(_saved, _saved));
    }

    private static AttendanceNote Note() => new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
}
