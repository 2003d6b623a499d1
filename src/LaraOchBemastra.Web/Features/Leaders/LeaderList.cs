using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Leaders;

public sealed record LeaderSearch
{
    public string? Q { get; init; }

    public LeaderKind? Kind { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrow => !string.IsNullOrWhiteSpace(Q) || Kind is not null;
}

public sealed record LeaderRow(Guid Id, string Name, LeaderKind Kind, string Unit, string? Condition, DateOnly? TrainedOn, bool AgreedToBeFound);

/// <summary>The coordinator's register: leaders of her scope. A condition is shown here only.</summary>
public sealed record LeaderList(LeaderSearch Search, int Total, IReadOnlyList<LeaderRow> Rows)
{
    public static async Task<LeaderList> LoadAsync(PortalDb db, Viewer viewer, LeaderSearch search)
    {
        var mine = db.For(viewer);
        var among = string.IsNullOrWhiteSpace(search.Q) ? mine.ListedLeaders : mine.FindableLeaders;
        var found = among.Matching(search.Q).Where(leader => search.Kind == null || leader.Kind == search.Kind);
        var total = await found.CountAsync();
        search = search with { Page = PageNumbers.Within(search.Page, total) };
        var leaders = await found.ByName().ThenBy(leader => leader.Id).OnPage(search.Page).AsNoTracking().ToListAsync();
        var ids = leaders.ConvertAll(leader => leader.Id);
        var trained = await mine.TrainingRecords.Where(record => ids.Contains(record.LeaderId))
            .GroupBy(record => record.LeaderId).Select(records => new { records.Key, Last = records.Max(record => record.CompletedOn) })
            .ToDictionaryAsync(row => row.Key, row => row.Last);
        var hidden = await mine.ProtectedLeaders.Where(leader => ids.Contains(leader.Id)).Select(leader => leader.Id).ToListAsync();
        var units = await mine.Units.ToDictionaryAsync(unit => unit.Id, unit => unit.Name);
        var conditions = await mine.Conditions.AsNoTracking().ToDictionaryAsync(condition => condition.Id);
        return new LeaderList(search, total, leaders.ConvertAll(leader => new LeaderRow(
            leader.Id,
            leader.Name,
            leader.Kind,
            units.GetValueOrDefault(leader.UnitId, string.Empty),
            leader.ConditionId is { } condition && !hidden.Contains(leader.Id) ? conditions[condition].NameIn(Language.Current.Code) : null,
            trained.TryGetValue(leader.Id, out var on) ? on : null,
            leader.AgreedToBeFoundOn is not null)));
    }
}
