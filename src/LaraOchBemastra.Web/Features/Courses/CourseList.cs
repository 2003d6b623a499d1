using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Courses;

/// <summary>What somebody looks for; all of it stands in the address, so that a search can be sent to another.</summary>
public sealed record CourseSearch
{
    public string? Q { get; init; }

    public Guid? Region { get; init; }

    public Guid? Condition { get; init; }

    public Audience? Audience { get; init; }

    public CourseWhere? Where { get; init; }

    public DateOnly? From { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrow => !string.IsNullOrWhiteSpace(Q) || Region is not null || Condition is not null
        || Audience is not null || Where is not null || From is not null;
}

/// <summary>Whether one has to go there; a hybrid course is both.</summary>
public enum CourseWhere
{
    OnSite = 1,
    Digital = 2,
}

public sealed record CourseRow(
    Guid Id, string Title, string Region, string Unit, string? Condition, Audience Audience, MeetingForm Form,
    string Place, string TravelNote, DateOnly? FirstDate, int Sessions, int FreePlaces, int Waiting, string Language);

/// <summary>The public catalogue: published courses that have not begun.</summary>
public sealed record CourseList(
    CourseSearch Search, int Total, IReadOnlyList<CourseRow> Rows, IReadOnlyList<Region> Regions, IReadOnlyList<(Guid Id, string Name)> Conditions)
{
    /// <summary>Some region tells those who ask when there is a course.</summary>
    public bool TakesInterest { get; init; }

    /// <summary>Some region asks who would like to lead.</summary>
    public bool LooksForLeaders { get; init; }

    /// <summary>Both countries keep the same time; the catalogue spans them.</summary>
    private const string Zone = "Europe/Stockholm";

    public static async Task<CourseList> LoadAsync(PortalDb db, CourseSearch search)
    {
        var published = db.Published;
        var from = search.From ?? db.Clock.Today(Zone);
        var conditions = await published.Conditions.AsNoTracking().ToListAsync();
        var regions = await published.Regions.AsNoTracking().OrderBy(region => region.Name).ToListAsync();
        var found = Found(published, search, conditions).Where(group => group.FirstDate >= from);
        var total = await found.CountAsync();
        search = search with { Page = PageNumbers.Within(search.Page, total) };
        var rows = await found.OrderBy(group => group.FirstDate).ThenBy(group => group.Id).OnPage(search.Page)
            .Join(published.Units, group => group.UnitId, unit => unit.Id, (group, unit) => new { group, unit })
            .OrderBy(row => row.group.FirstDate).ThenBy(row => row.group.Id)
            .Select(row => new
            {
                Group = row.group,
                Unit = row.unit.Name,
                Sessions = row.group.Sessions.Count(session => session.State == SessionState.Planned),
                Taken = row.group.Enrolments.Count(one => one.LeftOn == null
                    && (one.State == EnrolmentState.Offered || one.State == EnrolmentState.Confirmed || one.State == EnrolmentState.Completed)),
                Waiting = row.group.Enrolments.Count(one => one.State == EnrolmentState.Waiting),
            }).AsNoTracking().ToListAsync();
        var language = Language.Current.Code;
        return new CourseList(
            search,
            total,
            rows.ConvertAll(row => new CourseRow(
                row.Group.Id, row.Group.Title, regions.Single(region => region.Id == row.Group.RegionId).Name, row.Unit,
                conditions.Find(condition => condition.Id == row.Group.ConditionId)?.NameIn(language), row.Group.Audience,
                row.Group.Form, row.Group.Place, row.Group.TravelNote, row.Group.FirstDate, row.Sessions,
                Math.Max(0, row.Group.MostPlaces - row.Taken), row.Waiting, row.Group.Language)),
            regions,
            [.. conditions.Select(condition => (condition.Id, condition.NameIn(language))).OrderBy(pair => pair.Item2, StringComparer.CurrentCultureIgnoreCase)])
        {
            TakesInterest = await published.RegionsTakingInterest.AnyAsync(),
            LooksForLeaders = await published.RegionsLookingForLeaders.AnyAsync(),
        };
    }

    private static IQueryable<Group> Found(PublishedData published, CourseSearch search, List<Condition> conditions)
    {
        var named = Named(conditions, search.Q);
        var groups = published.Groups;
        var byName = groups.Matching(search.Q);
        groups = groups.Where(group => byName.Any(one => one.Id == group.Id) || named.Contains(group.ConditionId));
        groups = groups.Where(group => (search.Region == null || group.RegionId == search.Region)
            && (search.Condition == null || group.ConditionId == search.Condition));
        groups = search.Audience is { } audience
            ? groups.Where(group => group.Audience == audience || group.Audience == Audience.PatientsAndRelatives)
            : groups;
        return search.Where switch
        {
            CourseWhere.OnSite => groups.Where(group => group.Form != MeetingForm.Digital),
            CourseWhere.Digital => groups.Where(group => group.Form != MeetingForm.OnSite),
            _ => groups,
        };
    }

    // Who types "KOL" means the illness, also where the title says "Leva med trånga luftrör".
    private static List<Guid?> Named(List<Condition> conditions, string? typed) => string.IsNullOrWhiteSpace(typed)
        ? []
        : [.. conditions
            .Where(condition => new[] { condition.NameSv, condition.NameNn, condition.NameNb, condition.NameEn }
                .Any(name => name.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase)))
            .Select(condition => (Guid?)condition.Id)];
}
