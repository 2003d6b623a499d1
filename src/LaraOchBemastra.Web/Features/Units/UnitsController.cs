using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Organisations;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Units;

/// <summary>What a unit decides about itself, and the rules of its region.</summary>
[Route("units")]
[Needs(Permission.ManageUnits)]
public sealed class UnitsController(PortalDb db, Viewer viewer, IStringLocalizer<UnitsText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> UnitList(string? search, int page = 1) => View(await Units.UnitList.LoadAsync(db, viewer, search, page));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> EditUnit(Guid id) =>
        await db.For(viewer).ManagedUnits.AsNoTracking().SingleOrDefaultAsync(unit => unit.Id == id) is { } unit
            ? View(Units.EditUnit.Of(unit, await CountryAsync()))
            : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> EditUnit(Guid id, EditUnit form)
    {
        if (await db.For(viewer).ManagedUnits.SingleOrDefaultAsync(unit => unit.Id == id) is not { } unit)
        {
            return NotFound();
        }

        form.Name = unit.Name;
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        if (this.ChangedSince(unit, form.Version))
        {
            form.Version = unit.Version;
            return View(form);
        }

        form.Apply(unit, await CountryAsync());
        await db.SaveChangesAsync();
        this.Say(text["Saved", unit.Name]);
        return LocalRedirect("/units");
    }

    private Task<Country> CountryAsync() => db.For(viewer).Regions.Select(region => region.Country).SingleAsync();

    [HttpGet("rules")]
    public async Task<IActionResult> EditRules() =>
        await RegionAsync() is { } region ? View(Units.EditRules.Of(region)) : NotFound();

    [HttpPost("rules")]
    public async Task<IActionResult> EditRules(EditRules form)
    {
        if (await RegionAsync() is not { } region)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        if (this.ChangedSince(region, form.Version))
        {
            form.Version = region.Version;
            return View(form);
        }

        region.Decide(form.MixedAudience, form.CourseWithoutCondition, form.CoLeaderMayReview, form.AttesterMayMakeRun);
        await db.SaveChangesAsync();
        this.Say(text["Saved", region.Name]);
        return LocalRedirect("/units");
    }

    // Whose role holds for one organisation decides no rule of the region.
    private Task<Region?> RegionAsync() => db.For(viewer).ManagedRegions.SingleOrDefaultAsync(region => region.Id == viewer.RegionId);
}

public sealed class UnitsText;
