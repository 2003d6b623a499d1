using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.OwnAccount;

/// <summary>One's own name, language, password and sessions.</summary>
[Route("account")]
[Needs(Permission.BeSignedIn)]
public sealed class OwnAccountController(PortalDb db, Viewer viewer, IStringLocalizer<OwnAccountText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> EditAccount()
    {
        var account = await FindAsync();
        return View(new EditAccount { Name = account.Name, Language = account.Language, Email = account.Email! });
    }

    [HttpPost("")]
    public async Task<IActionResult> EditAccount(EditAccount form)
    {
        var account = await FindAsync();
        if (!ModelState.IsValid)
        {
            form.Email = account.Email!;
            return View(form);
        }

        account.Name = form.Name.Trim();
        account.Language = form.Language;
        await db.SaveChangesAsync();
        this.Say(text["Saved"]);
        return LocalRedirect("/account");
    }

    [HttpGet("password")]
    public async Task<IActionResult> ChangePassword() => View(new ChangePassword { Email = (await FindAsync()).Email! });

    [EnableRateLimiting(RequestLimits.SignIn)]
    [HttpPost("password")]
    public async Task<IActionResult> ChangePassword(
        ChangePassword form, [FromServices] PasswordCheck check, [FromServices] NewPassword newPassword, [FromServices] EnumWords words)
    {
        var account = await FindAsync();
        form.Email = account.Email!;
        if (ModelState.IsValid && PasswordRules.WhyNot(form.Password, account.Name, account.Email!) is { } fault)
        {
            ModelState.AddModelError(nameof(form.Password), words[fault]);
        }

        if (ModelState.IsValid && !await check.ConfirmAsync(viewer.AccountId, form.Present))
        {
            ModelState.AddModelError(nameof(form.Present), text["PresentWrong"]);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        await HttpContext.StartSessionAsync(await newPassword.ChangeAsync(viewer.AccountId, form.Password), db.Clock.GetUtcNow());
        this.Say(text["Changed"]);
        return LocalRedirect("/account");
    }

    /// <summary>Every other device is signed out; this one goes on.</summary>
    [HttpPost("sessions/end")]
    public async Task<IActionResult> EndSessions()
    {
        var account = await FindAsync();
        account.EndSessions();
        await db.SaveChangesAsync();
        await HttpContext.StartSessionAsync(account, db.Clock.GetUtcNow());
        this.Say(text["SessionsEnded"]);
        return LocalRedirect("/account");
    }

    private Task<Account> FindAsync() => db.For(viewer).OwnAccount.SingleAsync();
}

public sealed class OwnAccountText;
