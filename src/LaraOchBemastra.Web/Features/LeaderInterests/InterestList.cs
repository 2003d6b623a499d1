using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.LeaderInterests;

public sealed record InterestRow(Guid Id, string Name, LeaderKind Kind, string Unit, string? Condition, string NominatedBy, DateTime AskedAtUtc, LeaderInterestState State);

/// <summary>Those who would like to lead, the newest first; the condition is for the coordinator alone.</summary>
public sealed record InterestList(LeaderInterestState? State, int Page, int Total, IReadOnlyList<InterestRow> Rows)
{
    public static readonly LeaderInterestState[] States =
        [LeaderInterestState.New, LeaderInterestState.InContact, LeaderInterestState.BecameLeader, LeaderInterestState.NotNow];

    public static async Task<InterestList?> LoadAsync(PortalDb db, Viewer viewer, LeaderInterestState? state, int page)
    {
        if (!(await db.PlanningSettingsAsync(viewer.RegionId)).TakesLeaderInterest)
        {
            return null;
        }

        var mine = db.For(viewer);
        var found = mine.LeaderInterests.Where(one => state == null || one.State == state);
        var total = await found.CountAsync();
        page = PageNumbers.Within(page, total);
        var rows = await found.OrderByDescending(one => one.AskedAtUtc).ThenBy(one => one.Id).OnPage(page).AsNoTracking().ToListAsync();
        var units = await mine.Units.ToDictionaryAsync(unit => unit.Id, unit => unit.Name);
        var conditions = await mine.Conditions.AsNoTracking().ToDictionaryAsync(condition => condition.Id);
        return new InterestList(state, page, total, rows.ConvertAll(one => new InterestRow(
            one.Id, one.Name, one.Kind, units.GetValueOrDefault(one.UnitId, string.Empty),
            one.ConditionId is { } condition ? conditions[condition].NameIn(Language.Current.Code) : null,
            one.NominatedBy, one.AskedAtUtc, one.State)));
    }
}
