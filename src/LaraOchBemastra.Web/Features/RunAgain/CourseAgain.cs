using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.RunAgain;

/// <summary>A course that somebody wants held once more.</summary>
/// <param name="Id">The earlier course.</param>
/// <param name="First">The new first date.</param>
/// <param name="Title">The new title; empty keeps the earlier one.</param>
/// <param name="SameLeaders">Seat the same leaders where they still fit.</param>
public sealed record WantedCourse(Guid Id, DateOnly First, string Title, bool SameLeaders);

internal static class CourseAgain
{
    /// <summary>Makes the course inside the writing unit around it.</summary>
    /// <exception cref="RefusedException">A rule of the region, the unit or the sessions says no.</exception>
    public static async Task<Group> MakeAsync(PortalDb db, Viewer viewer, WantedCourse wanted)
    {
        var mine = db.For(viewer);
        var earlier = await mine.PlannedGroups.Include(group => group.Sessions).Include(group => group.Leaders)
            .AsSplitQuery().AsNoTracking().SingleAsync(group => group.Id == wanted.Id);
        var region = await mine.Regions.SingleAsync();
        var unit = await mine.PlannedUnits.SingleOrDefaultAsync(one => one.Id == earlier.UnitId)
            ?? throw new RefusedException(CourseTemplateRefusals.OtherOrganisation());
        var closed = await ClosedDates.LoadAsync(db, viewer, earlier.OrganisationId);
        var code = await CourseCodes.NextAsync(db, region.Id, db.Clock.Today(viewer.TimeZone));
        var again = earlier.RunAgain(region, unit, code, wanted.Title.Length == 0 ? earlier.Title : wanted.Title, wanted.First, closed);
        db.Add(again);
        await CourseChecklists.StartAsync(db, again);
        await db.SaveChangesAsync();
        if (wanted.SameLeaders)
        {
            await SeatAsync(db, viewer, region, earlier, again);
        }

        return again;
    }

    // Proposed, not forced: a leader who no longer agrees to be found, or leads elsewhere then, is chosen anew by hand.
    private static async Task SeatAsync(PortalDb db, Viewer viewer, Domain.Organisations.Region region, Group earlier, Group again)
    {
        var offered = await Candidates.OfferedAsync(db, viewer, again);
        var same = offered.Where(candidate => earlier.Leaders.Any(seat => seat.LeaderId == candidate.Leader.Id)).ToList();
        if (same.Count == earlier.Leaders.Count && same.Count > 0 && again.WhyNotLead(region, same) is null)
        {
            again.LeadBy(region, same);
            await db.SaveChangesAsync();
            await Bookings.GuardAsync(db, again);
        }
    }
}
