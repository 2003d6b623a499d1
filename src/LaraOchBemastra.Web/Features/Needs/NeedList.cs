using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Needs;

public sealed record NeedSearch
{
    public Guid? Condition { get; init; }

    public bool Missing { get; init; }

    public int Page { get; init; } = 1;
}

/// <summary>How many wait for a course of a condition at a place, and whether there is one.</summary>
/// <param name="ConditionId">Of which condition.</param>
/// <param name="Condition">Its name.</param>
/// <param name="Where">The place and its organisation.</param>
/// <param name="Registered">People others have told of.</param>
/// <param name="Public">People who asked themselves, and confirmed.</param>
/// <param name="Published">Published courses to come.</param>
/// <param name="Planned">Courses being planned.</param>
public sealed record NeedRow(Guid ConditionId, string Condition, Town Where, int Registered, int Public, int Published, int Planned)
{
    public int People => Registered + Public;

    public bool HasOffer => Published > 0;
}

/// <summary>Where people wait: first where no course is offered.</summary>
public sealed record NeedList(NeedSearch Search, int Total, IReadOnlyList<NeedRow> Rows, IReadOnlyList<(Guid Id, string Name)> Conditions)
{
    public static async Task<NeedList> LoadAsync(PortalDb db, Viewer viewer, NeedSearch search)
    {
        var mine = db.For(viewer);
        var today = db.Clock.Today(viewer.TimeZone);
        var registered = await mine.Needs.Where(need => need.State == NeedState.Open)
            .GroupBy(need => new { need.ConditionId, need.OrganisationId, need.Place })
            .Select(same => new { same.Key.ConditionId, same.Key.OrganisationId, same.Key.Place, People = same.Sum(need => need.People) }).ToListAsync();
        var asked = await mine.WaitingPublic.ToListAsync();
        var courses = await (
            from course in mine.Groups
            where course.ConditionId != null && (course.State == GroupState.Planned || course.State == GroupState.Published)
            where course.LastDate == null || course.LastDate >= today
            join unit in mine.Units on course.UnitId equals unit.Id
            select new { course.ConditionId, unit.OrganisationId, unit.Place, course.State }).ToListAsync();
        var places = await Towns.LoadAsync(db, mine.Units);
        var names = (await mine.Conditions.AsNoTracking().ToListAsync()).ToDictionary(one => one.Id, one => one.NameIn(Language.Current.Code));
        var rows = registered.Select(row => (row.ConditionId, row.OrganisationId, row.Place))
            .Union(asked.Select(row => (row.ConditionId, row.OrganisationId, row.Place)))
            .Select(key => (key, Where: places.FirstOrDefault(place => place.OrganisationId == key.OrganisationId && place.Place == key.Place)))
            .Where(row => row.Where is not null)
            .Select(row => new NeedRow(
                row.key.ConditionId,
                names[row.key.ConditionId],
                row.Where!,
                registered.Find(one => (one.ConditionId, one.OrganisationId, one.Place) == row.key)?.People ?? 0,
                asked.Find(one => (one.ConditionId, one.OrganisationId, one.Place) == row.key)?.People ?? 0,
                courses.Count(one => one.State == GroupState.Published && (one.ConditionId!.Value, one.OrganisationId, one.Place) == row.key),
                courses.Count(one => one.State == GroupState.Planned && (one.ConditionId!.Value, one.OrganisationId, one.Place) == row.key)))
            .Where(row => (!search.Missing || !row.HasOffer) && (search.Condition is null || row.ConditionId == search.Condition))
            .OrderBy(row => row.HasOffer).ThenByDescending(row => row.People).ThenBy(row => row.Condition, StringComparer.CurrentCultureIgnoreCase).ThenBy(row => row.Where.Place, StringComparer.CurrentCultureIgnoreCase)
            .ToList();
        search = search with { Page = PageNumbers.Within(search.Page, rows.Count) };
        return new NeedList(
            search,
            rows.Count,
            [.. rows.AsQueryable().OnPage(search.Page)],
            [.. names.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Value, StringComparer.CurrentCultureIgnoreCase)]);
    }
}
