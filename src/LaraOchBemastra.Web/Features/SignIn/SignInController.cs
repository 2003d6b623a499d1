using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Auditing;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.SignIn;

/// <summary>In and out.</summary>
public sealed class SignInController(
    PortalDb db, PasswordCheck passwords, IStringLocalizer<SignInText> text, IHostEnvironment environment) : Controller
{
    [AllowAnonymous]
    [HttpGet("/sign-in")]
    public async Task<IActionResult> SignInPage(string? returnUrl) => HttpContext.Viewer() is null
        ? View(await new SignInPage { ReturnUrl = returnUrl }.WithDemoAsync(db, environment))
        : LocalRedirect(Local(returnUrl));

    [AllowAnonymous]
    [EnableRateLimiting(RequestLimits.SignIn)]
    [HttpPost("/sign-in")]
    public async Task<IActionResult> SignInPage(SignInPage form)
    {
        if (!ModelState.IsValid)
        {
            return View(await form.WithDemoAsync(db, environment));
        }

        if (await passwords.SignInAsync(form.Email, form.Password) is not { } account)
        {
            ModelState.AddModelError(string.Empty, text["Refused"]);
            return View(await form.WithDemoAsync(db, environment));
        }

        await HttpContext.StartSessionAsync(account, db.Clock.GetUtcNow());
        return LocalRedirect(Local(form.ReturnUrl));
    }

    // Also for one whose session has ended meanwhile: the button should not lead to the sign-in page and back.
    [AllowAnonymous]
    [HttpPost("/sign-out")]
    public async Task<IActionResult> SignOutNow()
    {
        if (HttpContext.Viewer() is { } viewer)
        {
            db.Note(AuditAction.SignedOut, nameof(Account), viewer.AccountId, string.Empty);
            await db.SaveChangesAsync();
            await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }

        return LocalRedirect("/");
    }

    private string Local(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : "/";
}

public sealed class SignInText;
