using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Activities;

/// <summary>Work beside sessions, latest first.</summary>
public sealed record ActivityList(IReadOnlyList<ActivityRow> Rows, int Total, int Page, bool Waiting)
{
    /// <param name="db">The store.</param>
    /// <param name="viewer">A leader or a coordinator.</param>
    /// <param name="waiting">Only those that lack somebody's confirmation.</param>
    /// <param name="page">From 1.</param>
    public static async Task<ActivityList> LoadAsync(PortalDb db, Viewer viewer, bool waiting, int page)
    {
        var seen = db.For(viewer);
        var activities = seen.Activities.Where(activity => !waiting
            || (activity.State == ActivityState.Entered && activity.Leaders.Any(leader => leader.ConfirmedBy == null)));
        var groups = seen.InsideGroups;
        var total = await activities.CountAsync();
        var shown = Math.Clamp(page, 1, Math.Max(1, (total + PagerTagHelper.Rows - 1) / PagerTagHelper.Rows));
        var rows = await activities.OrderByDescending(activity => activity.Date).ThenBy(activity => activity.Id)
            .Skip((shown - 1) * PagerTagHelper.Rows).Take(PagerTagHelper.Rows)
            .Select(activity => new ActivityRow(
                activity.Id,
                activity.Kind,
                activity.Date,
                groups.Where(group => group.Id == activity.GroupId).Select(group => group.Title).FirstOrDefault() ?? string.Empty,
                activity.Leaders.Count,
                activity.Leaders.Count(leader => leader.ConfirmedBy == null),
                activity.State))
            .ToListAsync();
        return new ActivityList(rows, total, shown, waiting);
    }
}

/// <param name="Id">The activity.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Date">Local date.</param>
/// <param name="Course">Empty without one, or when it is somebody else's.</param>
/// <param name="Leaders">How many took part.</param>
/// <param name="Unconfirmed">Of how many nobody else has said so.</param>
/// <param name="State">Whether it was withdrawn.</param>
public sealed record ActivityRow(Guid Id, ActivityKind Kind, DateOnly Date, string Course, int Leaders, int Unconfirmed, ActivityState State);
