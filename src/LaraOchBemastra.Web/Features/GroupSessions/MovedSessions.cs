using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.GroupSessions;

/// <summary>Where the sessions go when one of them is moved and the rest follow.</summary>
internal static class MovedSessions
{
    public static async Task<IReadOnlyList<SessionShift>> OfAsync(PortalDb db, Viewer viewer, Group group, Guid sessionId, SessionTime to)
    {
        var closed = await ClosedDates.LoadAsync(db, viewer, group.OrganisationId);
        var signed = await db.For(viewer).SessionLogs.Where(log => log.GroupId == group.Id && log.State == LogState.Signed)
            .Select(log => log.SessionId).ToHashSetAsync();
        return group.ShiftFrom(sessionId, to, closed, signed);
    }
}
