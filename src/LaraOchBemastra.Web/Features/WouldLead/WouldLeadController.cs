using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Leaders;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.WouldLead;

/// <summary>"Would you like to lead?": for anybody, without an account.</summary>
[AllowAnonymous]
[Route("would-you-like-to-lead")]
public sealed class WouldLeadController(
    PortalDb db, MailDesk desk, RefusalSentences sentences, IStringLocalizer<WouldLeadText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> AskToLead()
    {
        var form = new AskToLead();
        return await form.ChooseAmongAsync(db) ? View(form) : NotFound();
    }

    [EnableRateLimiting(RequestLimits.PublicForm)]
    [HttpPost("")]
    public async Task<IActionResult> AskToLead(AskToLead form)
    {
        if (!await form.ChooseAmongAsync(db))
        {
            return NotFound();
        }

        foreach (var (field, key) in form.Faults())
        {
            ModelState.AddModelError(field, text[key]);
        }

        if (ModelState.IsValid && LeaderInterest.WhyNot(form.Facts()) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        return ModelState.IsValid
            ? LocalRedirect(await db.OnceAsync(Guid.Empty, this.FormKey(), () => form.AskAsync(db, desk)))
            : View(form);
    }

    [HttpGet("sent")]
    public IActionResult LinkSent() => View();

    [HttpGet("taken-back")]
    public IActionResult TakenBack() => View();

    [HttpGet("{wishKey:length(43)}")]
    public async Task<IActionResult> OwnWish(string wishKey) => await WouldLead.OwnWish.LoadAsync(db, wishKey) is { } page ? View(page) : NotFound();

    [EnableRateLimiting(RequestLimits.PublicForm)]
    [HttpPost("{wishKey:length(43)}/confirm")]
    public async Task<IActionResult> Confirm(string wishKey)
    {
        if (!await WouldLead.OwnWish.ConfirmAsync(db, wishKey))
        {
            return NotFound();
        }

        this.Say(text["Confirmed"]);
        return LocalRedirect($"/would-you-like-to-lead/{wishKey}");
    }

    [EnableRateLimiting(RequestLimits.PublicForm)]
    [HttpPost("{wishKey:length(43)}/take-back")]
    public async Task<IActionResult> TakeBack(string wishKey) =>
        await WouldLead.OwnWish.TakeBackAsync(db, wishKey) ? LocalRedirect("/would-you-like-to-lead/taken-back") : NotFound();
}

public sealed class WouldLeadText;
