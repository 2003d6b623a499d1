using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Sessions that have been, by what their log still lacks.</summary>
public static class UnsignedLogs
{
    /// <summary>Nobody has signed: it is still to be written.</summary>
    /// <param name="db">The store.</param>
    /// <param name="sessions">Sessions, already narrowed to what the viewer may see.</param>
    public static IQueryable<Session> ToWrite(PortalDb db, IQueryable<Session> sessions) => SessionsWithoutLog.Of(db, sessions)
        .Where(session => !db.Set<SessionLog>().Any(log => log.SessionId == session.Id && log.State == LogState.HalfSigned));

    /// <summary>The other leader has signed, and the viewer, who was there, has not.</summary>
    public static IQueryable<Session> ToSign(PortalDb db, IQueryable<Session> sessions, Viewer viewer)
    {
        var (leaderId, accountId) = (viewer.LeaderId, viewer.AccountId);
        return HalfSigned(db, sessions).Where(session => db.Set<SessionLog>().Any(log => log.SessionId == session.Id
            && log.Leaders.Any(row => row.LeaderId == leaderId && row.Present)
            && !log.Signatures.Any(one => one.Edition == log.Edition && one.AccountId == accountId)));
    }

    /// <summary>One of two has signed.</summary>
    public static IQueryable<Session> HalfSigned(PortalDb db, IQueryable<Session> sessions) => sessions
        .Where(session => db.Set<SessionLog>().Any(log => log.SessionId == session.Id && log.State == LogState.HalfSigned));

    /// <summary>Signed by the one who led alone: somebody else has to confirm that she was there (rule R-LOG-10).</summary>
    public static IQueryable<Session> WithoutWitness(PortalDb db, IQueryable<Session> sessions) => sessions
        .Where(session => db.Set<SessionLog>().Any(log => log.SessionId == session.Id
            && log.State == LogState.Signed
            && log.Outcome != SessionOutcome.Cancelled
            && log.Leaders.Any(row => row.Present)
            && !log.Signatures.Any(one => one.Edition == log.Edition && one.AccountId != log.SignedBy)));
}
