using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Domain.Tests.Support;

namespace LaraOchBemastra.Domain.Tests.Sessions;

public class AttendanceTests
{
    private static readonly DateTime _saved = new(2026, 1, 15, 16, 0, 0, DateTimeKind.Utc);
    private static readonly Guid _by = Guid.CreateVersion7();

    [Fact]
    public void The_latest_word_on_a_presence_counts()
    {
        var note = Note();
        note.Explain(Presence.Ill, logIsSigned: false);
        Assert.Null(new PresenceSources(Ticked: false, null, LogIsSigned: false, null, Apologised: false).Told);
        Assert.Equal(Presence.DidNotCome, Signed(ticked: false).Told);
        Assert.Equal(Presence.Apologised, Signed(ticked: false, apologised: true).Told);
        Assert.Equal(Presence.Ill, Signed(ticked: false, note, apologised: true).Told);
        Assert.Equal(Presence.Came, Signed(ticked: true, note, apologised: true).Told);

        note.Correct(Presence.Came, Presence.Other, "Fel person markerades", _by, _saved.AddDays(1), logIsSigned: true);
        Assert.Equal(Presence.Other, Signed(ticked: true, note).Told);
        Assert.Equal(Presence.Came, (Signed(ticked: true, note) with { LogSavedAtUtc = _saved.AddDays(2) }).Told);
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

    private static PresenceSources Signed(bool ticked, AttendanceNote? note = null, bool apologised = false) =>
        new(ticked, _saved, LogIsSigned: true, note, apologised);
}
