using System.Globalization;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Conditions;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Groups;

/// <summary>What a coordinator chooses among when she describes a course.</summary>
public sealed record GroupChoices(Region Region, IReadOnlyList<Unit> Units, IReadOnlyList<Condition> Conditions)
{
    private static readonly string[] _languages = ["sv", "nn", "nb", "en", "se", "fi", "ar", "so", "pl", "uk", "fa", "ti"];

    /// <summary>Languages a course may be held in.</summary>
    public static IReadOnlyList<string> Languages => _languages;

    public bool MayLackCondition => Region.CourseWithoutCondition;

    public IEnumerable<Audience> Audiences => Enum.GetValues<Audience>().Where(audience =>
        audience != Audience.PatientsAndRelatives || Region.MixedAudience);

    public IEnumerable<SelectListItem> UnitItems => Units.Items();

    public IEnumerable<SelectListItem> ConditionItems => Conditions.Items();

    public IEnumerable<SelectListItem> LanguageItems => _languages.Select(code => new SelectListItem(NameOf(code), code));

    public static string NameOf(string language) =>
        _languages.Contains(language, StringComparer.Ordinal) ? CultureInfo.GetCultureInfo(language).DisplayName : language;

    public static async Task<GroupChoices> LoadAsync(PortalDb db, Viewer viewer) => new(
        await db.For(viewer).Regions.AsNoTracking().SingleAsync(),
        await db.For(viewer).PlannedUnits.AsNoTracking().Where(unit => unit.RegionId == viewer.RegionId).OrderBy(unit => unit.Name).ToListAsync(),
        await db.For(viewer).Conditions.AsNoTracking().ToListAsync());
}
