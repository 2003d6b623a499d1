using LaraOchBemastra.Data;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Passwords;

/// <summary>Choosing a password by mail: the first, after an invitation, and a new one when the old is forgotten.</summary>
[AllowAnonymous]
public sealed class PasswordsController(
    PortalDb db, PasswordLinks links, NewPassword newPassword, AccountMails mails, IStringLocalizer<PasswordsText> text) : Controller
{
    [HttpGet("/forgotten-password")]
    public IActionResult ForgottenPassword() => View(new ForgottenPassword());

    [EnableRateLimiting(RequestLimits.Reset)]
    [HttpPost("/forgotten-password")]
    public async Task<IActionResult> ForgottenPassword(ForgottenPassword form)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        await form.AskAsync(db, mails);
        return LocalRedirect("/forgotten-password/sent");
    }

    [HttpGet("/forgotten-password/sent")]
    public IActionResult LinkSent() => View();

    [HttpGet("/choose-password")]
    public async Task<IActionResult> ChoosePassword(string? link) =>
        await links.OpenAsync(db, link) is { } account
            ? View(new ChoosePassword { Link = link!, Email = account.Email! })
            : View("LinkSpent");

    [EnableRateLimiting(RequestLimits.SignIn)]
    [HttpPost("/choose-password")]
    public async Task<IActionResult> ChoosePassword(ChoosePassword form, [FromServices] EnumWords words)
    {
        if (await links.OpenAsync(db, form.Link) is not { } account)
        {
            return View("LinkSpent");
        }

        form.Email = account.Email!;
        if (ModelState.IsValid && PasswordRules.WhyNot(form.Password, account.Name, form.Email) is { } fault)
        {
            ModelState.AddModelError(nameof(form.Password), words[fault]);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        if (await newPassword.ByLinkAsync(form.Link, form.Password) is not { } chosen)
        {
            return View("LinkSpent");
        }

        await HttpContext.StartSessionAsync(chosen, db.Clock.GetUtcNow());
        this.Say(text["Chosen"]);
        return LocalRedirect("/");
    }
}

public sealed class PasswordsText;
