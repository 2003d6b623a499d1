using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Privacy;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Retention;

/// <summary>How long a region keeps what it knows of people in groups, and by which decisions it lets go.</summary>
[Route("retention")]
[Needs(Permission.ManageRetention)]
public sealed class RetentionController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<RetentionText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> RetentionList() =>
        await Retention.RetentionList.LoadAsync(db, viewer) is { } page ? View(page) : NotFound();

    [HttpGet("rule")]
    public async Task<IActionResult> EditRetention([FromQuery] string? category) =>
        Read(category) is { } kept && await DecidesAsync()
            ? View(Retention.EditRetention.Of(await FindAsync(kept) ?? new RetentionRule(Guid.Empty, viewer.RegionId, kept)))
            : NotFound();

    [HttpPost("rule")]
    public async Task<IActionResult> EditRetention([FromQuery] string? category, EditRetention form)
    {
        if (Read(category) is not { } kept || !await DecidesAsync())
        {
            return NotFound();
        }

        form.Kept = kept;
        var stored = await FindAsync(kept) ?? new RetentionRule(Guid.Empty, viewer.RegionId, kept);
        var today = db.Clock.Today(viewer.TimeZone);
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        if (this.ChangedSince(stored, form.Version))
        {
            form.Version = stored.Version;
            return View(form);
        }

        if (WhyNot(form, stored, today) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
            return View(form);
        }

        await db.WriteAsync(async () =>
        {
            var rule = await FindAsync(kept);
            if (rule is null)
            {
                rule = new RetentionRule(Guid.CreateVersion7(), viewer.RegionId, kept);
                db.Add(rule);
            }

            rule.Decide(form.Months, form.Disposal, form.Application, today);
            return true;
        });
        this.Say(text["Saved"]);
        return LocalRedirect("/retention");
    }

    // A decision of which only a part is written is none yet.
    private static Refusal? WhyNot(EditRetention form, RetentionRule stored, DateOnly today) =>
        form.HasDisposal && form.Disposal is null ? PrivacyRefusals.DisposalMissing()
        : form.HasApplication && form.Application is null ? PrivacyRefusals.ApplicationMissing()
        : stored.WhyNotDecide(form.Months, form.Disposal, form.Application, today);

    private static DataCategory? Read(string? category) =>
        Enum.TryParse<DataCategory>(category, ignoreCase: false, out var kept) && Enum.IsDefined(kept) ? kept : null;

    private Task<bool> DecidesAsync() => db.For(viewer).ManagedRegions.AnyAsync(region => region.Id == viewer.RegionId);

    private Task<RetentionRule?> FindAsync(DataCategory kept) =>
        db.For(viewer).RetentionRules.SingleOrDefaultAsync(rule => rule.RegionId == viewer.RegionId && rule.Category == kept);
}

public sealed class RetentionText;
