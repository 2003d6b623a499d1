using LaraOchBemastra.Data;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Interests;

/// <summary>The public's interest in a course that is not there yet.</summary>
[AllowAnonymous]
public sealed class InterestsController(PortalDb db, MailDesk desk, IStringLocalizer<InterestsText> text) : Controller
{
    [HttpGet("/interest")]
    public async Task<IActionResult> AskToBeTold(Guid? condition)
    {
        ModelState.Clear();
        var form = new AskToBeTold { ConditionId = condition };
        return await form.ChooseAmongAsync(db) ? View(form) : NotFound();
    }

    [EnableRateLimiting(RequestLimits.PublicForm)]
    [HttpPost("/interest")]
    public async Task<IActionResult> AskToBeTold(AskToBeTold form)
    {
        if (!await form.ChooseAmongAsync(db))
        {
            return NotFound();
        }

        foreach (var field in form.Unknown())
        {
            ModelState.AddModelError(field, text["ChooseFromList"]);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        await form.AskAsync(db, desk);
        return LocalRedirect("/interest/sent");
    }

    [HttpGet("/interest/sent")]
    public IActionResult LinkSent() => View();

    [HttpGet("/interest/stopped")]
    public IActionResult Stopped() => View();

    [HttpGet("/interest/{key}")]
    public async Task<IActionResult> OwnInterest(string key) =>
        await Interests.OwnInterest.LoadAsync(db, key) is { } page ? View(page) : NotFound();

    [EnableRateLimiting(RequestLimits.PublicForm)]
    [HttpPost("/interest/{key}/confirm")]
    public async Task<IActionResult> Confirm(string key)
    {
        if (!await Interests.OwnInterest.ConfirmAsync(db, key))
        {
            return NotFound();
        }

        this.Say(text["Confirmed"]);
        return LocalRedirect($"/interest/{key}");
    }

    [EnableRateLimiting(RequestLimits.PublicForm)]
    [HttpPost("/interest/{key}/stop")]
    public async Task<IActionResult> Stop(string key) =>
        await Interests.OwnInterest.StopAsync(db, key) ? LocalRedirect("/interest/stopped") : NotFound();
}

public sealed class InterestsText;
