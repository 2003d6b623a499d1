using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Templates;

public sealed record TemplateSearch
{
    public string? Q { get; init; }

    public bool Retired { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrow => !string.IsNullOrWhiteSpace(Q) || Retired;
}

/// <summary>One offer: what it is, whose, how it is held, how many courses were made from it.</summary>
public sealed record TemplateRow(
    Guid Id, string Title, string? Condition, string? Organisation, int Sessions, int DaysBetween, DayOfWeek Weekday, TimeOnly Start, TimeOnly End,
    int Courses, bool Retired, bool MayWrite);

public sealed record TemplateList(TemplateSearch Search, int Total, IReadOnlyList<TemplateRow> Rows)
{
    public static async Task<TemplateList> LoadAsync(PortalDb db, Viewer viewer, TemplateSearch search)
    {
        var mine = db.For(viewer);
        var found = mine.CourseTemplates.Matching(search.Q).Where(template => template.Retired == search.Retired);
        var total = await found.CountAsync();
        search = search with { Page = PageNumbers.Within(search.Page, total) };
        var templates = await found.ByName().ThenBy(template => template.Id).OnPage(search.Page)
            .Select(template => new
            {
                Template = template,
                Courses = mine.Groups.Count(group => group.CourseTemplateId == template.Id),
                MayWrite = mine.KeptTemplates.Any(kept => kept.Id == template.Id),
            })
            .AsNoTracking().ToListAsync();
        var organisations = await mine.Organisations.ToDictionaryAsync(one => one.Id, one => one.Name);
        var conditions = await mine.Conditions.AsNoTracking().ToDictionaryAsync(condition => condition.Id);
        return new TemplateList(search, total, templates.ConvertAll(row => new TemplateRow(
            row.Template.Id,
            row.Template.Title,
            row.Template.ConditionId is { } condition ? conditions[condition].NameIn(Language.Current.Code) : null,
            row.Template.OrganisationId is { } organisation ? organisations.GetValueOrDefault(organisation) : null,
            row.Template.SessionCount,
            row.Template.DaysBetween,
            row.Template.Weekday,
            row.Template.Start,
            row.Template.End,
            row.Courses,
            row.Template.Retired,
            row.MayWrite)));
    }
}
