using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>The course a session page belongs to, for its breadcrumb, and what stands in the way of changing the session.</summary>
public sealed record SessionPlace(Guid GroupId, string Title, GroupState State, Session? Session, bool HasTraces)
{
    /// <summary>Logged, or questions and guests are planned to it: then it is part of what happened.</summary>
    public static async Task<SessionPlace> OfAsync(PortalDb db, Viewer viewer, Group group, Session? session)
    {
        var mine = db.For(viewer);
        var traces = session is not null && (
            await mine.SessionLogs.AnyAsync(log => log.SessionId == session.Id)
            || await mine.Topics.AnyAsync(topic => topic.SessionId == session.Id || topic.RaisedInSessionId == session.Id)
            || await mine.GuestVisits.AnyAsync(visit => visit.SessionId == session.Id));
        return new SessionPlace(group.Id, group.Title, group.State, session, traces);
    }

    public static Task<bool> IsSignedAsync(PortalDb db, Viewer viewer, Guid sessionId) =>
        db.For(viewer).SessionLogs.AnyAsync(log => log.SessionId == sessionId && log.State == LogState.Signed);
}
