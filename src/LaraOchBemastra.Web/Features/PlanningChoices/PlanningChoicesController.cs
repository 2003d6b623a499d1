using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Domain.Planning;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.PlanningChoices;

/// <summary>What a region uses of planning together, and the agreement its leaders accept.</summary>
[Needs(Permission.ManageUnits)]
public sealed class PlanningChoicesController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<PlanningChoicesText> text) : Controller
{
    [HttpGet("/settings/planning")]
    public async Task<IActionResult> DecidePlanning()
    {
        if (!await DecidesAsync())
        {
            return NotFound();
        }

        var form = PlanningChoices.DecidePlanning.Of(await db.PlanningSettingsAsync(viewer.RegionId));
        form.Text = await db.AgreementAsync(viewer.RegionId);
        return View(form);
    }

    [HttpPost("/settings/planning")]
    public async Task<IActionResult> DecidePlanning(DecidePlanning form)
    {
        if (!await DecidesAsync())
        {
            return NotFound();
        }

        form.Text = await db.AgreementAsync(viewer.RegionId);
        if (form.Agreement is AgreementUse.Offered or AgreementUse.Required && form.Text is null)
        {
            ModelState.AddModelError(nameof(form.Agreement), text["WriteFirst"]);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        // Saved in one unit: a region's first choice makes its row, and the unique index lets only one be made.
        var renewed = await db.WriteAsync(async () =>
        {
            var settings = await db.For(viewer).PlanningSettings.SingleOrDefaultAsync();
            if (settings is not null && settings.Version != form.Version)
            {
                return settings;
            }

            settings ??= db.Add(new PlanningSettings(viewer.RegionId)).Entity;
            form.Apply(settings);
            return null;
        });
        if (renewed is not null)
        {
            this.ChangedSince(renewed, form.Version);
            form.Version = renewed.Version;
            return View(form);
        }

        this.Say(text["Saved"]);
        return LocalRedirect("/settings/planning");
    }

    [HttpGet("/settings/planning/agreement")]
    public async Task<IActionResult> WriteAgreement() =>
        await DecidesAsync() ? View(PlanningChoices.WriteAgreement.Of(await db.AgreementAsync(viewer.RegionId))) : NotFound();

    [HttpPost("/settings/planning/agreement")]
    public async Task<IActionResult> WriteAgreement(WriteAgreement form)
    {
        if (!await DecidesAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var newest = await db.AgreementAsync(viewer.RegionId);
                Refusal.Guard(newest is not null && newest.Number != form.After ? LeaderRefusals.AgreementRenewed(newest.Number) : null);
                db.Add(new AgreementText(
                    Guid.CreateVersion7(), viewer.RegionId, form.After + 1, form.TextSv.Trim(), form.TextNn.Trim(), form.TextNb.Trim(), form.TextEn.Trim(),
                    db.Clock.GetUtcNow().UtcDateTime));
                return "/settings/planning";
            });
            this.Say(text["Written"]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            sentences.Add(ModelState, refused.Refusal);
            form.After = (int)refused.Refusal.Values[0];
            ModelState.Remove(nameof(form.After));
            return View(form);
        }
    }

    // Whose role holds for one organisation decides no rule of the region.
    private Task<bool> DecidesAsync() => db.For(viewer).ManagedRegions.AnyAsync(region => region.Id == viewer.RegionId);
}

public sealed class PlanningChoicesText;
