using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Mail;

/// <summary>One who leads a session, as far as mail to her needs.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="LeaderId">Who leads it.</param>
/// <param name="Email">Her address.</param>
/// <param name="Language">That of her account; none where she has none.</param>
/// <param name="IsSubstitute">She leads this session alone, in another's place.</param>
public sealed record SessionLeader(Guid SessionId, Guid LeaderId, string Email, string? Language, bool IsSubstitute);

/// <summary>Those who are to lead sessions: the course's leaders, less the replaced, with their substitutes.</summary>
internal static class SessionLeaders
{
    public static async Task<IReadOnlyList<SessionLeader>> OfAsync(PortalDb db, IQueryable<Session> sessions)
    {
        var substitutes = db.Everything.Groups.SelectMany(course => course.Substitutes);
        var own = await (
            from session in sessions
            join seat in db.Everything.Groups.SelectMany(course => course.Leaders) on session.GroupId equals seat.GroupId
            where !substitutes.Any(one => one.SessionId == session.Id && one.ForLeaderId == seat.LeaderId)
            join leader in db.Everything.Leaders on seat.LeaderId equals leader.Id
            where leader.Email != string.Empty
            select new SessionLeader(
                session.Id, leader.Id, leader.Email,
                db.Everything.Accounts.Where(account => account.Id == leader.AccountId).Select(account => account.Language).FirstOrDefault(), false)).ToListAsync();
        var instead = await (
            from session in sessions
            join one in substitutes on session.Id equals one.SessionId
            join leader in db.Everything.Leaders on one.LeaderId equals leader.Id
            where leader.Email != string.Empty
            select new SessionLeader(
                session.Id, leader.Id, leader.Email,
                db.Everything.Accounts.Where(account => account.Id == leader.AccountId).Select(account => account.Language).FirstOrDefault(), true)).ToListAsync();
        return [.. own, .. instead];
    }
}
