using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Places;

/// <summary>
/// What happens to places when nobody clicks: offers end, the next is offered where the region lets it, and requests that
/// were never confirmed are wiped. Each course is decided in a unit of its own, so running it twice decides nothing twice.
/// </summary>
public sealed class PlaceRound(PortalDb db, PlaceDesk desk)
{
    // Both countries keep the same time.
    private const string Zone = "Europe/Stockholm";

    /// <summary>How many courses were looked at.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        var today = db.Clock.Today(Zone);
        var due = await Due(today).Select(group => group.Id).ToListAsync(cancel);
        var old = db.Clock.GetUtcNow().UtcDateTime.AddDays(-PlaceRequest.DaysKept);
        var stale = await Stale(old).AnyAsync(cancel);
        if (due.Count == 0 && !stale)
        {
            return 0;
        }

        foreach (var id in due)
        {
            await desk.TakeAsync(id, db.Everything.Groups, new PlaceMover(PlaceThrough.Itself), (group, _, move) => group.EndOffers(move));
        }

        if (stale)
        {
            await db.WriteAsync(
                async () =>
                {
                    db.RemoveRange(await Stale(old).ToListAsync(cancel));
                    return true;
                },
                cancel);
        }

        return due.Count;
    }

    private IQueryable<Group> Due(DateOnly today) => db.Everything.Groups.Where(group =>
        (group.State == GroupState.Planned || group.State == GroupState.Published)
        && (group.Enrolments.Any(one => one.State == EnrolmentState.Offered && one.AnswerBy < today)
            || (group.FirstDate > today
                && group.Enrolments.Any(one => one.State == EnrolmentState.Waiting)
                && group.Enrolments.Count(one => one.LeftOn == null
                    && (one.State == EnrolmentState.Offered || one.State == EnrolmentState.Confirmed || one.State == EnrolmentState.Completed)) < group.MostPlaces
                && db.Everything.PlaceRules.Any(rules => rules.RegionId == group.RegionId && rules.OffersByThemselves))));

    private IQueryable<PlaceRequest> Stale(DateTime old) => db.Everything.PlaceRequests.Where(request => request.AskedAtUtc < old);
}
