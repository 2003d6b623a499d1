using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.GuestInvitations;

/// <summary>A guest at a session of a course one plans.</summary>
public sealed record GuestRoom(Group Group, Session Session, GuestVisit Visit, GuestExpert? Expert)
{
    public static async Task<(Group Group, Session Session)?> FindAsync(PortalDb db, Viewer viewer, Guid groupId, Guid sessionId)
    {
        var group = await db.For(viewer).PlannedGroups.Include(one => one.Sessions).SingleOrDefaultAsync(one => one.Id == groupId);
        return group?.Sessions.FirstOrDefault(one => one.Id == sessionId) is { } session ? (group, session) : null;
    }

    public static async Task<GuestRoom?> LoadAsync(PortalDb db, Viewer viewer, Guid groupId, Guid visitId)
    {
        var visit = await db.For(viewer).GuestVisits.SingleOrDefaultAsync(one => one.Id == visitId && one.GroupId == groupId);
        return visit is not null && await FindAsync(db, viewer, groupId, visit.SessionId) is { } found
            ? new GuestRoom(found.Group, found.Session, visit, await db.For(viewer).GuestExperts.SingleOrDefaultAsync(one => one.Id == visit.ExpertId))
            : null;
    }

    /// <summary>Somebody is asked once to a session, to a course that goes on (rule R-GUEST-1).</summary>
    public static async Task<Refusal?> WhyNotInviteAsync(PortalDb db, Group group, Session session, GuestExpert expert) =>
        group.State is GroupState.Cancelled or GroupState.Closed ? GroupRefusals.IsOver()
        : await db.Everything.GuestVisits.AnyAsync(one => one.SessionId == session.Id && one.ExpertId == expert.Id) ? GuestRefusals.AskedAlready(expert.Name)
        : GuestVisit.WhyNotAsk(expert, session, db.Clock.GetUtcNow().UtcDateTime);

    /// <summary>Her questions go back to the plan before the visit goes; what was discussed stays.</summary>
    public static async Task ReleaseAsync(PortalDb db, GuestVisit visit)
    {
        foreach (var topic in await db.Everything.Topics.Where(one => one.VisitId == visit.Id).ToListAsync())
        {
            topic.GiveBack();
            topic.LoseVisit();
        }
    }
}
