using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>A form of the public in which a condition and a place are chosen.</summary>
public abstract class TownForm
{
    public Guid? ConditionId { get; set; }

    /// <summary>A unit that stands for the place.</summary>
    public Guid? UnitId { get; set; }

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<Town> Places { get; set; } = [];

    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Conditions { get; set; } = [];

    public IReadOnlyList<SelectListItem> PlaceItems() => Places.Items(withRegion: true);

    /// <summary>False where there is no place to choose: the page is then not there.</summary>
    public async Task<bool> ChooseAmongAsync(PortalDb db)
    {
        Places = await PlacesAsync(db);
        Conditions = (await db.Published.Conditions.AsNoTracking().ToListAsync()).Items();
        return Places.Count > 0;
    }

    /// <summary>Fields whose choice is none that was offered.</summary>
    public IEnumerable<string> Unknown()
    {
        if (ConditionId is { } condition && Conditions.All(item => item.Value != condition.ToString()))
        {
            yield return nameof(ConditionId);
        }

        if (UnitId is { } unit && Places.All(place => place.UnitId != unit))
        {
            yield return nameof(UnitId);
        }
    }

    /// <summary>Places of the regions that take what this form says.</summary>
    protected abstract Task<IReadOnlyList<Town>> PlacesAsync(PortalDb db);
}
