using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Activities;

/// <summary>One activity, who took part, and who else says so.</summary>
public sealed record ActivityDetails(Activity Activity)
{
    public required string Course { get; init; }

    public required string EnteredBy { get; init; }

    /// <summary>Name, and who has confirmed her; none while nobody has.</summary>
    public required IReadOnlyList<(string Name, string? ConfirmedBy)> Leaders { get; init; }

    public required bool MayConfirm { get; init; }

    public required bool MayWithdraw { get; init; }

    public static async Task<ActivityDetails?> LoadAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var seen = db.For(viewer);
        var activity = await seen.Activities.AsNoTracking().Include(one => one.Leaders).SingleOrDefaultAsync(one => one.Id == id);
        if (activity is null)
        {
            return null;
        }

        var there = activity.Leaders.Select(one => one.LeaderId).ToList();
        var names = await seen.InsideLeaders.Union(seen.Leaders).Where(leader => there.Contains(leader.Id))
            .ToDictionaryAsync(leader => leader.Id, leader => leader.FirstName + " " + leader.LastName);
        var accounts = await db.NamesAsync([activity.EnteredBy, .. activity.Leaders.Select(one => one.ConfirmedBy)]);
        var standing = await StandingAsync(db, viewer, id);
        return new ActivityDetails(activity)
        {
            Course = await seen.InsideGroups.Where(group => group.Id == activity.GroupId).Select(group => group.Title).FirstOrDefaultAsync() ?? string.Empty,
            EnteredBy = accounts.GetValueOrDefault(activity.EnteredBy, string.Empty),
            Leaders = [.. activity.Leaders.Select(one => (
                names.GetValueOrDefault(one.LeaderId, "–"),
                one.ConfirmedBy is { } by ? accounts.GetValueOrDefault(by, string.Empty) : null))],
            MayConfirm = activity.WhyNotConfirm(new ActivityWitness(viewer.AccountId, viewer.LeaderId)) is null,
            MayWithdraw = activity.WhyNotWithdraw(viewer.AccountId, standing.Coordinates, standing.Claimed) is null,
        };
    }

    /// <summary>Whether the viewer coordinates where it belongs, and whether a live claim rests on it.</summary>
    public static async Task<(bool Coordinates, bool Claimed)> StandingAsync(PortalDb db, Viewer viewer, Guid id) => (
        await db.For(viewer).CoordinatedActivities.AnyAsync(one => one.Id == id),
        await db.For(viewer).DaysOnActivities.AnyAsync(day => day.ActivityId == id));
}
