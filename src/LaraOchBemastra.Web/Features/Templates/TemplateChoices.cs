using System.Globalization;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Templates;

/// <summary>What one who writes a template chooses among.</summary>
public sealed record TemplateChoices(
    Region Region, IReadOnlyList<Organisation> Organisations, bool ForRegion, IReadOnlyList<Unit> Units, IReadOnlyList<Condition> Conditions)
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>The portal's languages, the region's own first.</summary>
    public IReadOnlyList<string> Languages => Region.Country == Country.Sweden ? ["sv", "en", "nn", "nb"] : ["nn", "nb", "en", "sv"];

    public IEnumerable<Audience> Audiences => Enum.GetValues<Audience>().Where(audience =>
        audience != Audience.PatientsAndRelatives || Region.MixedAudience);

    public IEnumerable<SelectListItem> OrganisationItems => Organisations.Select(one => new SelectListItem(one.Name, one.Id.ToString()));

    public IEnumerable<SelectListItem> UnitItems => Units.Items();

    public IEnumerable<SelectListItem> ConditionItems => Conditions.Items();

    public static IEnumerable<SelectListItem> Weekdays => Week.Select(day => new SelectListItem(NameOf(day), day.ToString()));

    public static string NameOf(DayOfWeek day) => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day);

    public static string NameOf(string language) => CultureInfo.GetCultureInfo(language).DisplayName;

    public static async Task<TemplateChoices> LoadAsync(PortalDb db, Viewer viewer)
    {
        var mine = db.For(viewer);
        return new TemplateChoices(
            await mine.Regions.AsNoTracking().SingleAsync(),
            await mine.KeptOrganisations.AsNoTracking().OrderBy(one => one.Name).ToListAsync(),
            mine.KeepsRegion,
            await mine.Units.AsNoTracking().Where(unit => mine.KeptOrganisations.Any(one => one.Id == unit.OrganisationId)).OrderBy(unit => unit.Name).ToListAsync(),
            await mine.Conditions.AsNoTracking().ToListAsync());
    }
}
