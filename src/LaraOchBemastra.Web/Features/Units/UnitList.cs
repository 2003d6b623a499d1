using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Units;

/// <summary>The units an administrator decides for, by organisation.</summary>
public sealed class UnitList
{
    public required IReadOnlyList<UnitRow> Rows { get; init; }

    public required int Total { get; init; }

    public required int Page { get; init; }

    public string? Search { get; init; }

    /// <summary>The region's rules are this viewer's to decide.</summary>
    public required bool DecidesRules { get; init; }

    public static async Task<UnitList> LoadAsync(PortalDb db, Viewer viewer, string? search, int page)
    {
        var mine = db.For(viewer);
        var wanted = search?.Trim() ?? string.Empty;
        var found = mine.ManagedUnits
            .Where(unit => wanted == string.Empty || unit.Name.Contains(wanted) || unit.Place.Contains(wanted))
            .Join(mine.Organisations, unit => unit.OrganisationId, organisation => organisation.Id, (unit, organisation) => new { unit, organisation });
        var total = await found.CountAsync();
        var shown = PageNumbers.Within(page, total);
        var rows = await found.OrderBy(row => row.organisation.Name).ThenBy(row => row.unit.Name).OnPage(shown)
            .Select(row => new UnitRow(row.unit.Id, row.unit.Name, row.organisation.Name, row.unit.Place, row.unit.PaysHonoraria, row.unit.CostCentre, row.unit.ContactName))
            .ToListAsync();
        return new UnitList
        {
            Rows = rows,
            Total = total,
            Page = shown,
            Search = search,
            DecidesRules = await mine.ManagedRegions.AnyAsync(region => region.Id == viewer.RegionId),
        };
    }
}

public sealed record UnitRow(Guid Id, string Name, string Organisation, string Place, bool PaysHonoraria, string CostCentre, string Contact);
