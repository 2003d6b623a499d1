using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// The links by which those who asked for a place see it without an account. A key as R-LINK-1 has it; every mail carries one of its own, so that none that was sent stops working until the coordinator renews them.
/// </summary>
public static class PlaceLinks
{
    /// <summary>The enrolment with its course, its sessions and contact, to be read; null for a link that is not, or no longer, one.</summary>
    public static async Task<Enrolment?> FindAsync(PortalDb db, string token)
    {
        if (token is not { Length: LinkKey.Length })
        {
            return null;
        }

        var hash = LinkKey.Hash(token);
        return await db.Set<Enrolment>().AsNoTracking().AsSplitQuery()
            .Include(one => one.Group).ThenInclude(group => group.Sessions).Include(one => one.Contact)
            .SingleOrDefaultAsync(one => db.Set<PlaceLink>().Any(link => link.Hash == hash && link.EnrolmentId == one.Id));
    }

    /// <summary>All on the list of the course that a link is about, to be changed or read; for the person's own page.</summary>
    public static IQueryable<Group> GroupsOf(PortalDb db, string token)
    {
        var hash = LinkKey.Hash(token);
        return db.Set<Group>().Where(group => group.Enrolments.Any(one =>
            db.Set<PlaceLink>().Any(link => link.Hash == hash && link.EnrolmentId == one.Id)));
    }

    /// <summary>Requests that were typed and wait for the link in the mail.</summary>
    public static IQueryable<PlaceRequest> Requests(PortalDb db) => db.Set<PlaceRequest>();

    /// <summary>Makes a further link within the caller's unit.</summary>
    /// <returns>The token, to be put in a mail and nowhere else.</returns>
    public static string Add(PortalDb db, Guid enrolmentId)
    {
        var token = LinkKey.New();
        db.Add(new PlaceLink(enrolmentId, LinkKey.Hash(token), db.Clock.GetUtcNow().UtcDateTime));
        return token;
    }

    /// <summary>Ends every link to a place, within the caller's unit.</summary>
    public static async Task EndAsync(PortalDb db, Guid enrolmentId) =>
        db.RemoveRange(await db.Set<PlaceLink>().Where(link => link.EnrolmentId == enrolmentId).ToListAsync());
}
