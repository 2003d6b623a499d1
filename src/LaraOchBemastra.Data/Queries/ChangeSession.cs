using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;

namespace LaraOchBemastra.Data.Queries;

/// <summary>What came of changing a session: the course as it stands now, and what stood in the way.</summary>
public sealed record SessionChanged(Group? Group, Refusal? Refusal = null, bool IsStale = false);

/// <summary>Changes one session in a writing unit that no other booking of its leaders can slip past.</summary>
public sealed class ChangeSession(PortalDb db, Viewer viewer, Guid id, Guid sessionId)
{
    public async Task<SessionChanged> RunAsync(Guid version, Func<Group, Task> change)
    {
        try
        {
            return await db.WriteAsync(async () =>
            {
                if (await LoadAsync() is not { } group)
                {
                    return new SessionChanged(null);
                }

                if (group.Version != version)
                {
                    return new SessionChanged(group, IsStale: true);
                }

                Refusal.Guard(await SessionPlace.IsSignedAsync(db, viewer, sessionId) ? SessionRefusals.LogSigned() : null);
                await change(group);
                await Bookings.GuardAsync(db, group);
                return new SessionChanged(group);
            });
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            return new SessionChanged(await LoadAsync(), refused.Refusal);
        }
    }

    /// <summary>The course, when it is the viewer's to plan and has that session.</summary>
    public async Task<Group?> LoadAsync() =>
        await Bookings.LoadAsync(db, viewer, id) is { } group && group.Sessions.Any(one => one.Id == sessionId) ? group : null;
}
