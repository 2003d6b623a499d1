using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.PlaceSettings;

/// <summary>What a region decides about places.</summary>
[Route("settings/places")]
[Needs(Permission.ManageUnits)]
public sealed class PlaceSettingsController(PortalDb db, Viewer viewer, IStringLocalizer<PlaceSettingsText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> EditPlaceRules() =>
        await MayDecideAsync() ? View(PlaceSettings.EditPlaceRules.Of(await RulesAsync() ?? new PlaceRules(viewer.RegionId))) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> EditPlaceRules(EditPlaceRules form)
    {
        if (!await MayDecideAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var rules = await RulesAsync();
        if (rules is null)
        {
            rules = new PlaceRules(viewer.RegionId);
            db.Add(rules);
        }
        else if (this.ChangedSince(rules, form.Version))
        {
            form.Version = rules.Version;
            return View(form);
        }

        form.Apply(rules, db.Clock.GetUtcNow().UtcDateTime, viewer.AccountId);
        await db.SaveChangesAsync();
        this.Say(text["Saved"]);
        return LocalRedirect("/settings/places");
    }

    // Whose role holds for one organisation decides no rule of the region.
    private Task<bool> MayDecideAsync() => db.For(viewer).ManagedRegions.AnyAsync(region => region.Id == viewer.RegionId);

    private Task<PlaceRules?> RulesAsync() => db.For(viewer).ManagedPlaceRules.Include(rules => rules.Texts).SingleOrDefaultAsync(rules => rules.RegionId == viewer.RegionId);
}

public sealed class PlaceSettingsText;
