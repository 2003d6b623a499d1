using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Reminders;

/// <summary>What the region reminds of, and when.</summary>
[Needs(Permission.ManageUnits)]
public sealed class RemindersController(PortalDb db, Viewer viewer, IStringLocalizer<RemindersText> text) : Controller
{
    [HttpGet("/settings/reminders")]
    public async Task<IActionResult> EditReminders() => await MayAsync() ? View(Reminders.EditReminders.Of(await RulesAsync())) : NotFound();

    [HttpPost("/settings/reminders")]
    public async Task<IActionResult> EditReminders(EditReminders form)
    {
        if (!await MayAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        // Before the first saving there is no row: one is made, and two who make it at once are told apart by the store.
        var saved = await db.WriteAsync(async () =>
        {
            var rules = await RulesAsync();
            if ((rules?.Version ?? Guid.Empty) != form.Version)
            {
                return false;
            }

            if (rules is null)
            {
                rules = new ReminderRules(viewer.RegionId);
                db.Add(rules);
            }

            rules.Decide(form.Days());
            return true;
        });
        if (!saved && await RulesAsync() is { } now)
        {
            _ = this.ChangedSince(now, form.Version);
            form.Version = now.Version;
            return View(form);
        }

        this.Say(text["Saved"]);
        return LocalRedirect("/settings/reminders");
    }

    private Task<bool> MayAsync() => db.For(viewer).ManagedRegions.AnyAsync(region => region.Id == viewer.RegionId);

    private Task<ReminderRules?> RulesAsync() => db.For(viewer).ReminderRules.SingleOrDefaultAsync(rules => rules.RegionId == viewer.RegionId);
}

public sealed class RemindersText;
