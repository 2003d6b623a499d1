using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Data.Queries;

/// <summary>
/// Rule R-CLASH-1: nobody is planned to lead two sessions at once, whoever saves at the same moment. Inside a
/// <c>db.WriteAsync</c> unit: load the course, change it, then <see cref="GuardAsync"/>.
/// </summary>
public static class Bookings
{
    /// <summary>Why the course as it now stands would book one of its leaders twice; null when it does not.</summary>
    /// <param name="db">The store.</param>
    /// <param name="group">The course with sessions, leaders and substitutes, as changed or as to be changed.</param>
    public static async Task<Refusal?> WhyNotAsync(PortalDb db, Group group)
    {
        var people = await Candidates.SeatedAsync(db, [group]);
        return group.Sessions.Where(session => session.State == SessionState.Planned)
            .SelectMany(session => people.At(group, session.Id).Select(candidate => LeaderPair.WhyBooked(candidate, [session])))
            .FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>
    /// Turns a page in the diary of each who leads in the course, then asks. Two units that book the same person collide on
    /// the page; the later is run again and meets what the first one booked.
    /// </summary>
    /// <param name="db">The store, inside a writing unit.</param>
    /// <param name="group">The course with sessions, leaders and substitutes, as changed.</param>
    /// <exception cref="RefusedException">Somebody would lead twice at once.</exception>
    public static async Task GuardAsync(PortalDb db, Group group)
    {
        await TurnPagesAsync(db, [.. group.Leaders.Select(seat => seat.LeaderId), .. group.Substitutes.Select(one => one.LeaderId)]);
        Refusal.Guard(await WhyNotAsync(db, group));
    }

    private static async Task TurnPagesAsync(PortalDb db, HashSet<Guid> leaderIds)
    {
        var diaries = await db.Set<LeaderDiary>().Where(diary => leaderIds.Contains(diary.LeaderId)).ToListAsync();
        foreach (var missing in leaderIds.Except(diaries.Select(diary => diary.LeaderId)).Order())
        {
            var diary = new LeaderDiary(missing);
            db.Add(diary);
            diaries.Add(diary);
        }

        diaries.ForEach(diary => diary.TurnPage());
    }
}
