using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Publishing;

/// <summary>Who hears by mail that a course is cancelled, and who has to be phoned or written to.</summary>
public sealed record CourseNews(int Mailed, IReadOnlyList<string> WithoutAddress)
{
    public static async Task<CourseNews?> OfAsync(PortalDb db, Viewer viewer, Group group)
    {
        if (group.LastDate < db.Clock.Today(viewer.TimeZone))
        {
            return null;
        }

        var people = await db.For(viewer).PlannedGroups.Where(one => one.Id == group.Id).SelectMany(one => one.Enrolments)
            .Where(one => one.LeftOn == null && (one.State == EnrolmentState.Confirmed || one.State == EnrolmentState.Offered
                || one.State == EnrolmentState.Requested || one.State == EnrolmentState.Waiting))
            .AsNoTracking().Include(one => one.Contact).ToListAsync();
        return new CourseNews(
            people.Count(one => one.Contact?.Email is not null),
            [.. people.Where(one => one.Contact?.Email is null).Select(one => one.FullName).Order(StringComparer.CurrentCulture)]);
    }
}
