using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Mandates;

/// <summary>Who may attest how much, who stands in for whom, and what else the region asks of its gates.</summary>
[Route("settings/mandates")]
[Needs(Permission.ManageUnits)]
public sealed class MandatesController(PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<MandatesText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> MandateList(int page = 1) => View(await Mandates.MandateList.LoadAsync(db, viewer, page));

    [HttpGet("new")]
    public async Task<IActionResult> NewMandate() => View(await new NewMandate().ChooseAmongAsync(db, viewer));

    [HttpPost("new")]
    public async Task<IActionResult> NewMandate(NewMandate form)
    {
        await form.ChooseAmongAsync(db, viewer);
        if (form.AccountId is { } who && form.Attesters.All(one => one.Value != who.ToString()))
        {
            ModelState.AddModelError(nameof(form.AccountId), text["NotAttester"]);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var entry = form.Entry(viewer.RegionId);
        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var existing = await db.For(viewer).Mandates.AsNoTracking().Where(row => row.AccountId == entry.AccountId).ToListAsync();
                db.Add(Mandate.Give(entry, viewer.AccountId, existing, db.Clock.GetUtcNow().UtcDateTime));
                return "/settings/mandates";
            });
            this.Say(text["Given"]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            sentences.Add(ModelState, refused.Refusal);
            return View(form);
        }
    }

    [HttpGet("deputies/new")]
    public async Task<IActionResult> NewDeputy() => View(await new NewDeputy().ChooseAmongAsync(db, viewer));

    [HttpPost("deputies/new")]
    public async Task<IActionResult> NewDeputy(NewDeputy form)
    {
        await form.ChooseAmongAsync(db, viewer);
        if (new[] { form.AccountId, form.ForAccountId }.OfType<Guid>().Any(who => form.Attesters.All(one => one.Value != who.ToString())))
        {
            ModelState.AddModelError(nameof(form.AccountId), text["NotAttester"]);
        }

        var entry = form.Entry(viewer.RegionId);
        if (ModelState.IsValid && Deputy.WhyNotName(entry, viewer.AccountId) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), () =>
        {
            db.Add(Deputy.Name(entry, viewer.AccountId, db.Clock.GetUtcNow().UtcDateTime));
            return Task.FromResult("/settings/mandates");
        });
        this.Say(text["Named"]);
        return LocalRedirect(address);
    }

    /// <summary>From today on; what was attested with it stands.</summary>
    [HttpPost("deputies/{deputyId:guid}/end")]
    public async Task<IActionResult> EndDeputy(Guid deputyId, Guid version)
    {
        if (await db.For(viewer).Deputies.SingleOrDefaultAsync(one => one.Id == deputyId) is not { } deputy)
        {
            return NotFound();
        }

        var today = db.Clock.Today(viewer.TimeZone);
        if (deputy.WhyNotEnd(today) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid || this.ChangedSince(deputy, version))
        {
            return View(nameof(MandateList), await Mandates.MandateList.LoadAsync(db, viewer, page: 1));
        }

        deputy.End(today);
        await db.SaveChangesAsync();
        this.Say(text["Ended"]);
        return LocalRedirect("/settings/mandates");
    }

    [HttpGet("choices")]
    public async Task<IActionResult> EditChoices() => View(Mandates.EditChoices.Of(await ChoicesAsync()));

    [HttpPost("choices")]
    public async Task<IActionResult> EditChoices(EditChoices form)
    {
        var choices = await ChoicesAsync();
        if (!ModelState.IsValid || this.ChangedSince(choices, form.Version))
        {
            form.Version = choices.Version;
            return View(form);
        }

        await db.WriteAsync(async () =>
        {
            var row = await ChoicesAsync();
            row.Decide(form.MandatesRequired, form.SamplePercent!.Value, form.UnusualPercent!.Value);
            if (db.Entry(row).State == EntityState.Detached)
            {
                db.Add(row);
            }

            return row.Id;
        });
        this.Say(text["Saved"]);
        return LocalRedirect("/settings/mandates");
    }

    private async Task<GateChoices> ChoicesAsync() => await db.For(viewer).GateChoices.SingleOrDefaultAsync() ?? new GateChoices(viewer.RegionId);
}
