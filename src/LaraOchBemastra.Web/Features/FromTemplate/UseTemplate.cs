using System.Globalization;
using FluentValidation;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.FromTemplate;

/// <summary>The template, the region whose rules hold, and the units it can be held at.</summary>
public sealed record TemplateInUse(CourseTemplate Template, Region Region, IReadOnlyList<Unit> Units)
{
    public IEnumerable<SelectListItem> UnitItems => Units.Items();

    public IEnumerable<SelectListItem> LanguageItems => Template.Texts.OrderBy(words => words.Place)
        .Select(words => new SelectListItem(CultureInfo.GetCultureInfo(words.Language).DisplayName, words.Language));

    public static async Task<TemplateInUse?> LoadAsync(PortalDb db, Viewer viewer, Guid id)
    {
        var mine = db.For(viewer);
        var template = await mine.CourseTemplates.Include(one => one.Texts).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && !one.Retired);
        return template is null ? null : new TemplateInUse(
            template,
            await mine.Regions.AsNoTracking().SingleAsync(),
            await mine.PlannedUnits.AsNoTracking()
                .Where(unit => unit.RegionId == viewer.RegionId && (template.OrganisationId == null || unit.OrganisationId == template.OrganisationId))
                .OrderBy(unit => unit.Name).ToListAsync());
    }
}

/// <summary>What is chosen when a template becomes a course; all but the date is most often right as suggested.</summary>
public sealed class UseTemplate
{
    public DateOnly? FirstDate { get; set; }

    public Guid? UnitId { get; set; }

    public string Place { get; set; } = string.Empty;

    public string Language { get; set; } = string.Empty;

    /// <summary>Instead of the template's title: "Leva med KOL, våren 2027".</summary>
    public string Title { get; set; } = string.Empty;

    [BindNever]
    [ValidateNever]
    public TemplateInUse In { get; set; } = null!;

    public Unit Unit() => In.Units.Single(unit => unit.Id == UnitId);

    public static async Task<UseTemplate?> SuggestAsync(PortalDb db, Viewer viewer, Guid id)
    {
        if (await TemplateInUse.LoadAsync(db, viewer, id) is not { } use)
        {
            return null;
        }

        var languages = use.Template.Texts.OrderBy(words => words.Place).Select(words => words.Language).ToList();
        var last = await db.For(viewer).PlannedGroups.Where(group => group.CourseTemplateId == id)
            .OrderByDescending(group => group.Code).Select(group => new { group.UnitId, group.Place }).FirstOrDefaultAsync();
        var usual = last?.UnitId ?? use.Template.UnitId;
        return new UseTemplate
        {
            In = use,
            FirstDate = use.Template.SuggestFirst(Domain.Common.LocalTime.Today(db.Clock, viewer.TimeZone)),
            UnitId = use.Units.Any(unit => unit.Id == usual) ? usual : use.Units.Count == 1 ? use.Units[0].Id : null,
            Place = last?.Place is { Length: > 0 } place ? place : use.Template.Place,
            Language = languages.Contains(viewer.Language) ? viewer.Language : languages[0],
        };
    }

    public Group Make(string code, ClosedDays closed)
    {
        var title = Title.Trim() is { Length: > 0 } own ? own : In.Template.Texts.Single(words => words.Language == Language).Title;
        return In.Template.MakeCourse(In.Region, Unit(), code, new CourseFromTemplate(Language, title, FirstDate!.Value, Place.Trim(), closed));
    }
}

public sealed class UseTemplateValidator : AbstractValidator<UseTemplate>
{
    public UseTemplateValidator()
    {
        RuleFor(form => form.FirstDate).NotNull().InclusiveBetween(Session.Earliest, Session.Latest);
        RuleFor(form => form.UnitId).NotNull();
        RuleFor(form => form.Place).MaximumLength(Group.PlaceLength);
        RuleFor(form => form.Language).NotEmpty().MaximumLength(Group.LanguageLength);
        RuleFor(form => form.Title).MaximumLength(Group.TitleLength);
    }
}
