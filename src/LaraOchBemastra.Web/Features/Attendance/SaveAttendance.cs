using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Attendance;

/// <summary>What came of saving.</summary>
public sealed record AttendanceSaved(int Changed, Refusal? Refusal = null, bool ChangedMeanwhile = false);

/// <summary>Writes reasons and corrections of one session: the unit that loads, asks and changes, inside a write transaction.</summary>
internal sealed class SaveAttendance(PortalDb db, Viewer viewer, Guid sessionId, EditAttendance form)
{
    /// <returns>Nothing when the session is not one of the viewer's, or the form named somebody else.</returns>
    public async Task<AttendanceSaved?> RunAsync()
    {
        if (await SessionAttendance.LoadAsync(db, viewer, sessionId) is not { MayWrite: true } page)
        {
            return null;
        }

        var changed = form.People.DistinctBy(row => row.Id)
            .Where(row => row.IsChanged && !(page.IsSigned && row.Presence is null)).ToList();
        var stored = page.People.ToDictionary(person => person.Id);
        if (changed.Exists(row => !stored.ContainsKey(row.Id)))
        {
            return null;
        }

        if (changed.Exists(row => stored[row.Id].Told != row.Was))
        {
            return new AttendanceSaved(0, ChangedMeanwhile: true);
        }

        if (changed.Select(row => WhyNot(page, stored[row.Id], row)).FirstOrDefault(refusal => refusal is not null) is { } refused)
        {
            return new AttendanceSaved(0, refused);
        }

        var ids = changed.ConvertAll(row => row.Id);
        var notes = await db.For(viewer).AttendanceNotes.Include(note => note.Corrections)
            .Where(note => note.SessionId == sessionId && ids.Contains(note.EnrolmentId)).ToDictionaryAsync(note => note.EnrolmentId);
        var log = await db.For(viewer).SessionLogs.Include(one => one.Attendances).SingleOrDefaultAsync(one => one.SessionId == sessionId);
        foreach (var row in changed)
        {
            Write(page, row, notes.GetValueOrDefault(row.Id), log);
        }

        return new AttendanceSaved(changed.Count);
    }

    private Refusal? WhyNot(SessionAttendance page, SessionPerson person, PresenceRow row) =>
        page.IsSigned ? AttendanceNote.WhyNotCorrect(logIsSigned: true, form.Why)
        : person.Ticked ? AttendanceRefusals.TickInLog()
        : row.Presence is { } presence ? AttendanceNote.WhyNotExplain(presence, logIsSigned: false)
        : null;

    private void Write(SessionAttendance page, PresenceRow row, AttendanceNote? note, SessionLog? log)
    {
        if (row.Presence is not { } presence)
        {
            // Taken back before the signing: then nothing was ever noted.
            if (note is not null)
            {
                db.Remove(note);
            }

            return;
        }

        if (note is null)
        {
            note = new AttendanceNote(page.Group.Id, sessionId, row.Id);
            db.Add(note);
        }

        if (page.IsSigned)
        {
            log!.CorrectAttendance(row.Id, presence == Presence.Came);
            note.Correct(row.Was, presence, form.Why.Trim(), viewer.AccountId, db.Clock.GetUtcNow().UtcDateTime, logIsSigned: true);
        }
        else
        {
            note.Explain(presence, logIsSigned: false);
        }
    }
}
