using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Retention;

/// <summary>How long each category is kept, and what requests wait.</summary>
public sealed record RetentionList(IReadOnlyList<RetentionRule> Rules, int Waiting)
{
    /// <returns>Nothing for one whose role holds for less than the region.</returns>
    public static async Task<RetentionList?> LoadAsync(PortalDb db, Viewer viewer)
    {
        var mine = db.For(viewer);
        if (!await mine.ManagedRegions.AnyAsync(region => region.Id == viewer.RegionId))
        {
            return null;
        }

        var rules = await mine.RetentionRules.AsNoTracking().Where(rule => rule.RegionId == viewer.RegionId).ToListAsync();
        return new RetentionList(
            [.. Enum.GetValues<DataCategory>().Select(category => rules.Find(one => one.Category == category) ?? new RetentionRule(Guid.Empty, viewer.RegionId, category))],
            await mine.ErasureRequests.CountAsync(request => request.State == ErasureState.Received || request.State == ErasureState.Granted));
    }
}
