using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>What forms are often chosen among, as the lines of a list.</summary>
internal static class SelectItems
{
    /// <summary>By name in the reader's language, in its alphabet.</summary>
    public static IReadOnlyList<SelectListItem> Items(this IEnumerable<Condition> conditions) =>
    [
        .. conditions.Select(condition => new SelectListItem(condition.NameIn(Language.Current.Code), condition.Id.ToString()))
            .OrderBy(item => item.Text, StringComparer.CurrentCultureIgnoreCase),
    ];

    /// <summary>In the order they come.</summary>
    public static IReadOnlyList<SelectListItem> Items(this IEnumerable<Unit> units) =>
        [.. units.Select(unit => new SelectListItem(unit.Name, unit.Id.ToString()))];

    /// <summary>Within one region; where there are several, with the region's name.</summary>
    public static IReadOnlyList<SelectListItem> Items(this IEnumerable<Town> places, bool withRegion = false) =>
    [
        .. places.Select(place => new SelectListItem(
            withRegion ? $"{place.Place}, {place.Organisation} ({place.Region})" : $"{place.Place}, {place.Organisation}", place.UnitId.ToString())),
    ];
}
