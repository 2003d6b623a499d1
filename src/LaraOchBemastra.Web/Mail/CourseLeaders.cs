using LaraOchBemastra.Data;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>One who leads a course, as far as mail to her needs.</summary>
public sealed record CourseLeader(Guid GroupId, Guid LeaderId, string Email, string? Language);

internal static class CourseLeaders
{
    public static Task<List<CourseLeader>> OfAsync(PortalDb db, IReadOnlyCollection<Guid> groupIds) => (
        from seat in db.Everything.Groups.Where(course => groupIds.Contains(course.Id)).SelectMany(course => course.Leaders)
        join leader in db.Everything.Leaders on seat.LeaderId equals leader.Id
        where leader.Email != string.Empty
        select new CourseLeader(
            seat.GroupId, leader.Id, leader.Email,
            db.Everything.Accounts.Where(account => account.Id == leader.AccountId).Select(account => account.Language).FirstOrDefault())).ToListAsync();
}
