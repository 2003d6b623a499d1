using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Start;

/// <summary>Requests for places that nobody answered yet, and courses of which it is soon decided whether they start.</summary>
internal static class PlaceTasks
{
    private const int DaysAhead = 7;

    public static async Task<IReadOnlyList<Waiting>> LoadAsync(PortalDb db, Viewer viewer)
    {
        var today = db.Clock.Today(viewer.TimeZone);
        var soon = today.AddDays(DaysAhead);
        var open = db.For(viewer).PlannedGroups.Where(group => group.State == GroupState.Planned || group.State == GroupState.Published);
        var asked = await open.Where(group => group.Enrolments.Any(one => one.State == EnrolmentState.Requested))
            .OrderBy(group => group.FirstDate).ThenBy(group => group.Id).Take(StartPage.MostLines)
            .Select(group => new { group.Id, group.Title, People = group.Enrolments.Count(one => one.State == EnrolmentState.Requested) })
            .ToListAsync();
        var decided = await open.Where(group => group.DecideBy <= soon && group.FirstDate > today)
            .OrderBy(group => group.DecideBy).ThenBy(group => group.Id).Take(StartPage.MostLines)
            .Select(group => new
            {
                group.Id,
                group.Title,
                group.DecideBy,
                group.FewestPlaces,
                Taken = group.Enrolments.Count(one => one.LeftOn == null && (one.State == EnrolmentState.Confirmed || one.State == EnrolmentState.Offered)),
            })
            .ToListAsync();
        return
        [
            .. asked.Select(row => new Waiting(row.People == 1 ? "Wait.PlaceOne" : "Wait.Places", [row.Title, row.People], "Act.Answer", $"/groups/{row.Id}/participants?state=Requested")),
            .. decided.Where(row => row.Taken < row.FewestPlaces).Select(row =>
                new Waiting("Wait.Decide", [row.Title, row.DecideBy!.Value, row.Taken, row.FewestPlaces], "Act.Open", $"/groups/{row.Id}/participants")),
        ];
    }
}
