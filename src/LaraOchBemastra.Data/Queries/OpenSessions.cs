using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>Sessions a question may still be planned to: they are in the plan, and nobody has signed their log.</summary>
public static class OpenSessions
{
    public static Task<HashSet<Guid>> OfAsync(PortalDb db, Viewer viewer, Guid groupId)
    {
        var signed = db.For(viewer).SessionLogs.Where(log => log.GroupId == groupId && log.State != LogState.Open).Select(log => log.SessionId);
        return db.For(viewer).InsideGroups.Where(group => group.Id == groupId).SelectMany(group => group.Sessions)
            .Where(session => session.State == SessionState.Planned && !signed.Contains(session.Id))
            .Select(session => session.Id).ToHashSetAsync();
    }
}
