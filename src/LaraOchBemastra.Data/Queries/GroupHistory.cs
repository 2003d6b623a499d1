using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>One thing somebody did to a course.</summary>
/// <param name="AtUtc">When.</param>
/// <param name="Who">Name of the account; empty for a verb or the seed.</param>
/// <param name="Action">Added, changed or deleted.</param>
/// <param name="Kind">Group, Session, GroupLeader, GroupOrganiser or Enrolment.</param>
/// <param name="Detail">Changed properties as the audit wrote them.</param>
public sealed record GroupEvent(DateTime AtUtc, string Who, AuditAction Action, string Kind, string Detail);

/// <summary>What happened to a course and its parts, from the audit; latest first.</summary>
public static class GroupHistory
{
    public const int Most = 200;

    private static readonly string[] Parts = [nameof(Session), nameof(GroupLeader), nameof(GroupOrganiser), nameof(Enrolment), nameof(Substitute)];

    /// <param name="db">The store.</param>
    /// <param name="group">A course the viewer may see, with its parts.</param>
    public static Task<List<GroupEvent>> LoadAsync(PortalDb db, Group group)
    {
        List<Guid> ids =
        [
            group.Id,
            .. group.Sessions.Select(part => part.Id),
            .. group.Leaders.Select(part => part.Id),
            .. group.Organisers.Select(part => part.Id),
            .. group.Enrolments.Select(part => part.Id),
            .. group.Substitutes.Select(part => part.Id),
        ];

        // A part that was taken away is known only by what its row tells of its course.
        var course = $"GroupId={group.Id}";
        return (
            from row in db.Set<AuditRow>()
            where ids.Contains(row.EntityId!.Value)
                || (row.Action == AuditAction.Deleted && Parts.Contains(row.Kind) && row.Detail.Contains(course))
            where row.Action == AuditAction.Added || row.Action == AuditAction.Changed || row.Action == AuditAction.Deleted
            join account in db.Set<Account>() on row.AccountId equals account.Id into accounts
            from account in accounts.DefaultIfEmpty()
            orderby row.AtUtc descending, row.Id descending
            select new GroupEvent(row.AtUtc, account == null ? string.Empty : account.Name, row.Action, row.Kind, row.Detail))
            .Take(Most).ToListAsync();
    }
}
