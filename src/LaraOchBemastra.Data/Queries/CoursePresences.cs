using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// Who came to what in one course, put together of the logs, what was noted beside them and what was said in advance
/// (rule R-ATT-1). Three queries, however many sessions.
/// </summary>
public sealed class CoursePresences
{
    private readonly Dictionary<Guid, SessionLog> _logs;
    private readonly Dictionary<(Guid Session, Guid Enrolment), AttendanceNote> _notes;
    private readonly Dictionary<(Guid Session, Guid Enrolment), Apology> _apologies;

    private CoursePresences(List<SessionLog> logs, List<AttendanceNote> notes, List<Apology> apologies)
    {
        _logs = logs.ToDictionary(log => log.SessionId);
        _notes = notes.ToDictionary(note => (note.SessionId, note.EnrolmentId));
        _apologies = apologies.ToDictionary(apology => (apology.SessionId, apology.EnrolmentId));
    }

    public IEnumerable<AttendanceNote> Notes => _notes.Values;

    /// <param name="db">The store.</param>
    /// <param name="groupId">A course the viewer was already found to see the inside of, or her own place's.</param>
    public static async Task<CoursePresences> LoadAsync(PortalDb db, Guid groupId) => new(
        await db.Set<SessionLog>().AsNoTracking().Include(log => log.Attendances).Where(log => log.GroupId == groupId).ToListAsync(),
        await db.Set<AttendanceNote>().AsNoTracking().Include(note => note.Corrections).Where(note => note.GroupId == groupId).ToListAsync(),
        await db.Set<Apology>().AsNoTracking().Where(apology => apology.GroupId == groupId).ToListAsync());

    public bool IsSigned(Guid sessionId) => _logs.GetValueOrDefault(sessionId)?.State == LogState.Signed;

    /// <summary>The log says the session came about; a session without a log has not.</summary>
    public bool WasHeld(Guid sessionId) =>
        _logs.GetValueOrDefault(sessionId)?.Outcome is SessionOutcome.Held or SessionOutcome.HeldByOneLeader;

    public bool IsTicked(Guid sessionId, Guid enrolmentId) =>
        _logs.GetValueOrDefault(sessionId)?.Attendances.Any(row => row.EnrolmentId == enrolmentId) == true;

    public Apology? ApologyOf(Guid sessionId, Guid enrolmentId) => _apologies.GetValueOrDefault((sessionId, enrolmentId));

    public Presence? Of(Guid sessionId, Guid enrolmentId) => new PresenceSources(
        IsTicked(sessionId, enrolmentId),
        IsSigned(sessionId) && WasHeld(sessionId),
        _notes.GetValueOrDefault((sessionId, enrolmentId))?.Presence,
        ApologyOf(sessionId, enrolmentId) is not null).Told;

    /// <summary>The sessions that a certificate of this person tells of (rule R-CERT-1).</summary>
    public AttendanceCertificate CertificateOf(Guid enrolmentId, IEnumerable<Session> sessions) => new(
        [.. sessions.Where(session => IsSigned(session.Id) && WasHeld(session.Id) && Of(session.Id, enrolmentId) == Presence.Came)
            .OrderBy(session => session.StartsUtc)
            .Select(session => new AttendedSession(session.Date, session.Start, session.End))]);
}
