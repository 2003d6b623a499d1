using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// A session that was held without a leader from staff, or without one with lived experience (rule R-SUB-2): the log tells
/// what happened, and the coordinator is told of it.
/// </summary>
/// <param name="GroupId">The course.</param>
/// <param name="SessionId">The session.</param>
/// <param name="Title">The course's title.</param>
/// <param name="Number">The session's number.</param>
/// <param name="Names">Those who led it.</param>
public sealed record LedOtherwise(Guid GroupId, Guid SessionId, string Title, int Number, IReadOnlyList<string> Names)
{
    /// <param name="db">The store.</param>
    /// <param name="groups">Courses, already narrowed to what the viewer may see.</param>
    /// <param name="since">No session before it.</param>
    /// <param name="most">At most so many, latest first.</param>
    public static async Task<IReadOnlyList<LedOtherwise>> LoadAsync(PortalDb db, IQueryable<Group> groups, DateOnly since, int most)
    {
        var leaders = db.Set<Leader>();
        var rows = await (
            from log in db.Set<SessionLog>()
            where log.State == LogState.Signed && (log.Outcome == SessionOutcome.Held || log.Outcome == SessionOutcome.HeldByOneLeader)
                && groups.Any(course => course.Id == log.GroupId)
            join session in db.Set<Session>() on log.SessionId equals session.Id
            where session.Date >= since
                && (!log.Leaders.Any(row => row.Present && leaders.Any(leader => leader.Id == row.LeaderId && leader.Kind == LeaderKind.Staff))
                    || !log.Leaders.Any(row => row.Present && leaders.Any(leader => leader.Id == row.LeaderId && leader.Kind == LeaderKind.Experienced)))
            orderby session.StartsUtc descending
            select new
            {
                log.GroupId,
                log.SessionId,
                session.Group.Title,
                session.Number,
                Present = log.Leaders.Where(row => row.Present).Select(row => row.LeaderId).ToList(),
            }).Take(most).ToListAsync();
        var ids = rows.SelectMany(row => row.Present).Distinct().ToList();
        var names = ids.Count == 0 ? [] : await leaders.Where(leader => ids.Contains(leader.Id))
            .Select(leader => new { leader.Id, leader.FirstName, leader.LastName }).ToDictionaryAsync(one => one.Id, one => $"{one.FirstName} {one.LastName}");
        return [.. rows.Select(row => new LedOtherwise(
            row.GroupId, row.SessionId, row.Title, row.Number, [.. row.Present.Select(id => names.GetValueOrDefault(id, string.Empty))]))];
    }
}
