using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.ReferralRules;

/// <summary>Whether a region asks for referrals and keeps identity numbers; one whose role holds for it decides.</summary>
[Route("settings/referrals")]
[Needs(Permission.ManageUnits)]
public sealed class ReferralRulesController(PortalDb db, Viewer viewer, IStringLocalizer<ReferralRulesText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> EditReferralRules()
    {
        if (!await DecidesAsync())
        {
            return NotFound();
        }

        return View(ReferralRules.EditReferralRules.Of(await db.For(viewer).ReferralSettings.AsNoTracking().SingleOrDefaultAsync()));
    }

    [HttpPost("")]
    public async Task<IActionResult> EditReferralRules(EditReferralRules form)
    {
        if (!await DecidesAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var stored = await db.For(viewer).ReferralSettings.SingleOrDefaultAsync();
        if (this.ChangedSince(stored ?? new ReferralSettings(Guid.Empty, viewer.RegionId), form.Version))
        {
            form.Version = stored?.Version ?? Guid.Empty;
            return View(form);
        }

        await db.WriteAsync(async () =>
        {
            var settings = await db.For(viewer).ReferralSettings.SingleOrDefaultAsync();
            if (settings is null)
            {
                settings = new ReferralSettings(Guid.CreateVersion7(), viewer.RegionId);
                db.Add(settings);
            }

            settings.Decide(form.Requirement, form.KeepsIdentityNumbers);
            return true;
        });
        this.Say(text["Saved"]);
        return LocalRedirect("/settings/referrals");
    }

    private Task<bool> DecidesAsync() => db.For(viewer).ManagedRegions.AnyAsync(region => region.Id == viewer.RegionId);
}

public sealed class ReferralRulesText;
