using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Topics;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Experts;

public sealed record ExpertVisit(Guid GroupId, string Course, int Session, DateOnly Date, GuestState State);

/// <summary>One guest expert and where she was asked to come, as far as one plans those courses.</summary>
public sealed record ExpertDetails(GuestExpert Expert, IReadOnlyList<ExpertVisit> Visits)
{
    private const int MostVisits = 50;

    public static async Task<ExpertDetails?> LoadAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var mine = db.For(viewer);
        if (await mine.GuestExperts.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id) is not { } expert)
        {
            return null;
        }

        var rows = await mine.GuestVisits.AsNoTracking().Where(visit => visit.ExpertId == id)
            .Join(
                mine.PlannedGroups.SelectMany(group => group.Sessions, (group, session) => new { group.Title, session.Id, session.GroupId, session.Number, session.Date, session.StartsUtc }),
                visit => visit.SessionId,
                row => row.Id,
                (visit, row) => new { visit, row })
            .OrderByDescending(one => one.row.StartsUtc).ThenBy(one => one.visit.Id).Take(MostVisits).ToListAsync();
        var now = db.Clock.GetUtcNow().UtcDateTime;
        return new ExpertDetails(expert, rows.ConvertAll(one => new ExpertVisit(
            one.row.GroupId, one.row.Title, one.row.Number, one.row.Date, one.visit.StateAt(one.row.StartsUtc, now))));
    }
}
