using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Year;

/// <summary>A condition that has no course this half year though it had one in the same half last year, or people wait for one.</summary>
/// <param name="Condition">Its name.</param>
/// <param name="LastYear">Courses that began in the same half of last year.</param>
/// <param name="Waiting">People, as needs tell of them.</param>
public sealed record YearGap(string Condition, int LastYear, int Waiting)
{
    public static async Task<IReadOnlyList<YearGap>> LoadAsync(
        PortalDb db, Viewer viewer, IQueryable<Group> groups, Guid? organisation, (DateOnly From, DateOnly Until) before, (DateOnly From, DateOnly Until) now)
    {
        var mine = db.For(viewer);
        var began = await groups.Where(group => group.ConditionId != null && group.FirstDate >= before.From && group.FirstDate <= before.Until)
            .GroupBy(group => group.ConditionId!.Value).Select(rows => new { rows.Key, Count = rows.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count);
        var held = await groups.Where(group => group.ConditionId != null && group.LastDate >= now.From && group.FirstDate <= now.Until)
            .Select(group => group.ConditionId!.Value).Distinct().ToListAsync();
        var needs = await mine.Needs.Where(need => need.RegionId == viewer.RegionId && need.State == NeedState.Open && (organisation == null || need.OrganisationId == organisation))
            .GroupBy(need => need.ConditionId).Select(rows => new { rows.Key, People = rows.Sum(need => need.People) }).ToDictionaryAsync(row => row.Key, row => row.People);
        var lacking = began.Keys.Union(needs.Keys).Except(held).ToList();
        var conditions = await mine.Conditions.AsNoTracking().Where(condition => lacking.Contains(condition.Id)).ToListAsync();
        return [.. conditions
            .Select(condition => new YearGap(condition.NameIn(Language.Current.Code), began.GetValueOrDefault(condition.Id), needs.GetValueOrDefault(condition.Id)))
            .OrderByDescending(gap => gap.Waiting).ThenBy(gap => gap.Condition, StringComparer.CurrentCulture)];
    }
}
