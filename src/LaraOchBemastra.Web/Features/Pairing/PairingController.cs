using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Pairing;

/// <summary>Who leads a course: chosen on one page, shown together on the next, then saved.</summary>
[Needs(Permission.ChooseLeaders)]
public sealed class PairingController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<PairingText> text) : Controller
{
    [HttpGet("/groups/{id:guid}/leaders")]
    public async Task<IActionResult> ChooseLeaders(Guid id) =>
        await PairingPage.LoadAsync(db, viewer, id, null) is { } page ? View(page) : NotFound();

    /// <summary>Shows the pair together. A reading: nothing is saved yet.</summary>
    [HttpGet("/groups/{id:guid}/leaders/confirm")]
    public async Task<IActionResult> ConfirmLeaders(Guid id, PairLeaders form)
    {
        ModelState.Clear();
        if (await PairingPage.LoadAsync(db, viewer, id, form) is not { } page)
        {
            return NotFound();
        }

        if (page.WhyNot is { } refusal)
        {
            sentences.Add(ModelState, refusal);
            return View(nameof(ChooseLeaders), page);
        }

        return View(page);
    }

    [HttpPost("/groups/{id:guid}/leaders")]
    public async Task<IActionResult> ChooseLeaders(Guid id, PairLeaders form)
    {
        if (await PairingPage.LoadAsync(db, viewer, id, form) is not { } page)
        {
            return NotFound();
        }

        if (this.ChangedSince(page.Group, form.Version))
        {
            form.Version = page.Group.Version;
            return View(page);
        }

        if (ModelState.IsValid && (page.WhyNot ?? await LeadAsync(id, form)) is { } refusal)
        {
            sentences.Add(ModelState, refusal);

            // Shown as it stands now: who was booked elsewhere meanwhile no longer fits.
            page = await PairingPage.LoadAsync(db, viewer, id, form) ?? page;
        }

        if (!ModelState.IsValid)
        {
            return View(page);
        }

        this.Say(text["Chosen"]);
        return LocalRedirect($"/groups/{id}");
    }

    // Whoever booked one of them meanwhile was first: asked again inside the unit, which comes after theirs.
    private async Task<Refusal?> LeadAsync(Guid id, PairLeaders form)
    {
        try
        {
            await db.WriteAsync(async () =>
            {
                var page = (await PairingPage.LoadAsync(db, viewer, id, form))!;
                page.Group.LeadBy(page.Region, page.Chosen);
                await Bookings.GuardAsync(db, page.Group);
                return page.Group.Id;
            });
            return null;
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            return refused.Refusal;
        }
    }
}
