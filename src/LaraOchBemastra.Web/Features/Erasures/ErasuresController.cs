using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Keeping;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Erasures;

/// <summary>Requests to erase: decided by a person, carried out when granted.</summary>
[Route("retention/requests")]
[Needs(Permission.ManageRetention)]
public sealed class ErasuresController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<ErasuresText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> ErasureList(int page = 1) => View(await Erasures.ErasureList.LoadAsync(db, viewer, page));

    [HttpGet("{requestId:guid}")]
    public async Task<IActionResult> DecideErasure(Guid requestId)
    {
        var form = new DecideErasure();
        if (!await form.AboutAsync(db, viewer, requestId))
        {
            return NotFound();
        }

        form.Version = form.Request.Version;
        return View(form);
    }

    [HttpPost("{requestId:guid}")]
    public async Task<IActionResult> DecideErasure(Guid requestId, DecideErasure form)
    {
        if (!await form.AboutAsync(db, viewer, requestId))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        if (this.ChangedSince(form.Request, form.Version))
        {
            form.Version = form.Request.Version;
            return View(form);
        }

        if (form.Request.WhyNotDecide(form.Reason) is { } refusal)
        {
            sentences.Add(ModelState, refusal, nameof(form.Reason));
            return View(form);
        }

        form.Request.Decide(form.Answer == ErasureAnswer.Grant, form.Reason.Trim(), viewer.AccountId, db.Clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
        this.Say(text[$"Said.{form.Answer}"]);
        return LocalRedirect($"/retention/requests/{requestId}");
    }

    [HttpPost("{requestId:guid}/carry-out")]
    public async Task<IActionResult> CarryOut(Guid requestId)
    {
        var outcome = await db.WriteAsync(async () =>
        {
            var form = new DecideErasure();
            if (!await form.AboutAsync(db, viewer, requestId))
            {
                return (Found: false, Refusal: (Refusal?)null);
            }

            var refusal = form.Request.WhyNotCarryOut();
            if (refusal is null)
            {
                await Erasure.CarryOutAsync(db, form.Request);
            }

            return (Found: true, Refusal: refusal);
        });
        if (!outcome.Found)
        {
            return NotFound();
        }

        if (outcome.Refusal is not null)
        {
            sentences.Add(ModelState, outcome.Refusal);
            var form = new DecideErasure();
            await form.AboutAsync(db, viewer, requestId);
            form.Version = form.Request.Version;
            return View(nameof(DecideErasure), form);
        }

        this.Say(text["Said.CarriedOut"]);
        return LocalRedirect("/retention/requests");
    }
}

public sealed class ErasuresText;
