using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.CallList;

public enum Called
{
    Participant = 1,
    Leader = 2,
    Guest = 3,
}

/// <summary>One to ring. No more than is needed to ask for her: a participant's first name, no illness, no address.</summary>
public sealed record CallRow(Called As, string Name, string Phone);

/// <summary>Everybody who would come to a session, with a place to tick that she was reached.</summary>
public sealed record CallListPage(Group Group, Session Session, IReadOnlyList<CallRow> Rows)
{
    public int WithoutPhone => Rows.Count(row => row.Phone.Length == 0);

    /// <summary>Reading who is in a course tells of illness, so each reading leaves an audit row.</summary>
    public static async Task<CallListPage?> LoadAsync(PortalDb db, Viewer viewer, Guid id, Guid sessionId)
    {
        var mine = db.For(viewer);
        var group = await mine.PlannedGroups
            .Include(one => one.Sessions).Include(one => one.Leaders).Include(one => one.Substitutes)
            .Include(one => one.Enrolments).ThenInclude(one => one.Contact)
            .AsSplitQuery().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id);
        if (group?.Sessions.FirstOrDefault(one => one.Id == sessionId) is not { } session)
        {
            return null;
        }

        var leaders = (await Candidates.SeatedAsync(db, [group])).At(group, sessionId).Select(one => one.Leader);
        var guests = await mine.GuestVisits.AsNoTracking().Where(one => one.SessionId == sessionId && one.Answer != GuestAnswer.Declined).ToListAsync();
        var experts = guests.Select(guest => guest.ExpertId).ToList();
        var phones = await mine.GuestExperts.Where(expert => experts.Contains(expert.Id)).ToDictionaryAsync(expert => expert.Id, expert => expert.Phone);
        List<CallRow> rows =
        [
            .. group.Enrolments.Where(one => one.IsInLogOn(session.Date)).OrderBy(one => one.ShownName, StringComparer.CurrentCulture)
                .Select(one => new CallRow(Called.Participant, one.ShownName, one.Contact?.Phone ?? string.Empty)),
            .. leaders.OrderBy(leader => leader.Kind).Select(leader => new CallRow(Called.Leader, leader.Name, leader.Phone)),
            .. guests.OrderBy(guest => guest.Name, StringComparer.CurrentCulture).Select(guest => new CallRow(
                Called.Guest, guest.Name, guest.ExpertId is { } expert ? phones.GetValueOrDefault(expert, string.Empty) : string.Empty)),
        ];
        db.Note(AuditAction.Read, nameof(Enrolment), id, $"call list {sessionId}");
        await db.SaveChangesAsync();
        return new CallListPage(group, session, rows);
    }
}
