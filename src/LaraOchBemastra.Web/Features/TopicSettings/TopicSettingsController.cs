using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.TopicSettings;

/// <summary>What a region decides about questions.</summary>
[Route("settings/topics")]
[Needs(Permission.ManageUnits)]
public sealed class TopicSettingsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<TopicSettingsText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> EditTopicRules() => await MayAsync() ? View(TopicSettings.EditTopicRules.Of(await RulesAsync())) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> EditTopicRules(EditTopicRules form)
    {
        if (!await MayAsync())
        {
            return NotFound();
        }

        if (ModelState.IsValid && TopicRules.WhyNotDecide(form.RoomHours, form.BankGroups) is { } refusal)
        {
            sentences.Add(ModelState, refusal, refusal.Code == TopicRefusals.BankGroupsWrong(0, 0).Code ? nameof(form.BankGroups) : nameof(form.RoomHours));
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        // The first who decides makes the region's row.
        var stored = await db.WriteAsync(async () =>
        {
            form.IsKept = false;
            var rules = await RulesAsync();
            if ((rules?.Version ?? Guid.Empty) != form.Version)
            {
                return rules;
            }

            if (rules is null)
            {
                rules = new TopicRules(viewer.RegionId);
                db.Add(rules);
            }

            rules.Decide(form.PhonesInRoom, form.RoomHours, form.BankGroups);
            form.IsKept = true;
            return rules;
        });
        if (!form.IsKept && this.ChangedSince(stored!, form.Version))
        {
            form.Version = stored!.Version;
            return View(form);
        }

        this.Say(text["Saved"]);
        return LocalRedirect("/settings/topics");
    }

    // Whose role holds for one organisation decides no rule of the region.
    private Task<bool> MayAsync() => db.For(viewer).ManagedRegions.AnyAsync(region => region.Id == viewer.RegionId);

    private Task<TopicRules?> RulesAsync() => db.For(viewer).TopicRules.AsTracking().SingleOrDefaultAsync();
}

public sealed class TopicSettingsText;
