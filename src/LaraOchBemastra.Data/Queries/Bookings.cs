using LaraOchBemastra.Data.Accounts;
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
    /// <summary>A course the viewer plans, with all that its bookings are read from.</summary>
    public static Task<Group?> LoadAsync(PortalDb db, Viewer viewer, Guid id) => db.For(viewer).PlannedGroups
        .Include(group => group.Sessions).Include(group => group.Leaders).Include(group => group.Substitutes)
        .AsSplitQuery().SingleOrDefaultAsync(group => group.Id == id);

    /// <summary>
    /// Turns a page in the diary of each who leads in the course, then asks of the sessions that were changed. Two units that
    /// book the same person collide on the page; the later is run again and meets what the first one booked.
    /// </summary>
    /// <param name="db">The store, inside a writing unit.</param>
    /// <param name="group">The course with sessions, leaders and substitutes, as changed.</param>
    /// <exception cref="RefusedException">Somebody would lead twice at once.</exception>
    public static async Task GuardAsync(PortalDb db, Group group)
    {
        var changed = Changed(db, group);
        if (changed.Count == 0)
        {
            return;
        }

        await TurnPagesAsync(db, [.. group.Leaders.Select(seat => seat.LeaderId), .. group.Substitutes.Select(one => one.LeaderId)]);
        var people = await Candidates.SeatedAsync(db, [group]);
        Refusal.Guard(changed.SelectMany(session => people.At(group, session.Id).Select(candidate => LeaderPair.WhyBooked(candidate, [session])))
            .FirstOrDefault(refusal => refusal is not null));
    }

    // A clash from before this rule does not keep anybody from mending another session.
    private static List<Session> Changed(PortalDb db, Group group)
    {
        var planned = group.Sessions.Where(session => session.State == SessionState.Planned);
        if (db.ChangeTracker.Entries<GroupLeader>().Any(entry => entry.State == EntityState.Added))
        {
            return [.. planned];
        }

        HashSet<Guid> ids =
        [
            .. db.ChangeTracker.Entries<Session>().Where(entry => entry.State is EntityState.Added or EntityState.Modified).Select(entry => entry.Entity.Id),
            .. db.ChangeTracker.Entries<Substitute>().Where(entry => entry.State is EntityState.Added or EntityState.Deleted).Select(entry => entry.Entity.SessionId),
        ];
        return [.. planned.Where(session => ids.Contains(session.Id))];
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
