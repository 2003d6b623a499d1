using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.LogRules;

/// <summary>How long a signature is waited for, and whether a session cancelled too late counts.</summary>
[Route("settings/logs")]
[Needs(Permission.ManageUnits)]
public sealed class LogRulesController(PortalDb db, Viewer viewer, IStringLocalizer<LogRulesText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> EditLogRules() =>
        await DecidesAsync() ? View(LogRules.EditLogRules.Of(await LoadAsync())) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> EditLogRules(EditLogRules form)
    {
        if (!await DecidesAsync())
        {
            return NotFound();
        }

        var settings = await LoadAsync();
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        if (this.ChangedSince(settings, form.Version))
        {
            form.Version = settings.Version;
            return View(form);
        }

        await db.WriteAsync(async () =>
        {
            var row = await LoadAsync();
            row.Decide(form.DaysToSign!.Value, form.LateCancellationCounts);
            if (db.Entry(row).State == EntityState.Detached)
            {
                db.Add(row);
            }

            return row.Id;
        });
        this.Say(text["Saved"]);
        return LocalRedirect("/settings/logs");
    }

    private Task<bool> DecidesAsync() => db.For(viewer).ManagedRegions.AnyAsync(region => region.Id == viewer.RegionId);

    private async Task<LogSettings> LoadAsync() => await db.For(viewer).LogSettings.SingleOrDefaultAsync() ?? new LogSettings(viewer.RegionId);
}
