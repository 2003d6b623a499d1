using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Groups;

/// <summary>What the list is narrowed to; all of it stands in the address.</summary>
public sealed record GroupSearch
{
    public string? Q { get; init; }

    public GroupState? State { get; init; }

    public Guid? Unit { get; init; }

    public GroupOrder? Sort { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrow => !string.IsNullOrWhiteSpace(Q) || State is not null || Unit is not null;
}

public enum GroupOrder
{
    Date = 1,
    Title = 2,
    State = 3,
}

/// <summary>One course in the list: its next planned session, what keeps it from being published, sessions without a signed log.</summary>
public sealed record GroupRow(
    Guid Id, string Code, string Title, string Unit, GroupState State, Session? Next, IReadOnlyList<Refusal> Missing, int Unlogged);

public sealed record GroupList(GroupSearch Search, int Total, IReadOnlyList<GroupRow> Rows, IReadOnlyList<Unit> Units)
{
    public IEnumerable<SelectListItem> UnitItems => Units.Items();

    public static async Task<GroupList> LoadAsync(PortalDb db, Viewer viewer, GroupSearch search)
    {
        var found = db.For(viewer).Groups.Matching(search.Q)
            .Where(group => (search.State == null || group.State == search.State) && (search.Unit == null || group.UnitId == search.Unit));
        var total = await found.CountAsync();
        search = search with { Page = PageNumbers.Within(search.Page, total) };
        var groups = await Ordered(found, search.Sort).OnPage(search.Page)
            .Include(group => group.Sessions).Include(group => group.Leaders).Include(group => group.Substitutes)
            .AsSplitQuery().AsNoTracking().ToListAsync();
        var units = await db.For(viewer).Units.AsNoTracking().OrderBy(unit => unit.Name).ToListAsync();
        var region = await db.For(viewer).Regions.AsNoTracking().SingleAsync();
        var seated = await Candidates.SeatedAsync(db, groups);
        var unlogged = await SessionsWithoutLog.Of(db, found)
            .GroupBy(session => session.GroupId)
            .Select(sessions => new { sessions.Key, Count = sessions.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count);
        var now = db.Clock.GetUtcNow().UtcDateTime;
        return new GroupList(search, total, [.. groups.Select(group => new GroupRow(
            group.Id,
            group.Code,
            group.Title,
            units.Find(unit => unit.Id == group.UnitId)?.Name ?? string.Empty,
            group.State,
            group.State is GroupState.Cancelled or GroupState.Closed ? null : group.Sessions.Where(session => session.State == SessionState.Planned && session.EndsUtc >= now).MinBy(session => session.StartsUtc),
            group.State == GroupState.Planned ? group.MissingToPublish(region, seated.In(group)) : [],
            unlogged.GetValueOrDefault(group.Id)))], units);
    }

    // By date: what is alive comes first, then what is over.
    private static IQueryable<Group> Ordered(IQueryable<Group> groups, GroupOrder? order) => order switch
    {
        GroupOrder.Title => groups.ByName().ThenBy(group => group.Id),
        GroupOrder.State => groups.OrderBy(group => group.State).ThenByName().ThenBy(group => group.Id),
        _ => groups.OrderBy(group => group.State == GroupState.Closed || group.State == GroupState.Cancelled)
            .ThenBy(group => group.FirstDate == null).ThenBy(group => group.FirstDate).ThenBy(group => group.Id),
    };
}
