using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.Languages;

/// <summary>Changes the language of every page that follows; a signed-in person keeps it from one device to the next.</summary>
[AllowAnonymous]
public sealed class LanguagesController(IHostEnvironment environment, TimeProvider clock, UserManager<Account> accounts) : Controller
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    [HttpPost("/language")]
    public async Task<IActionResult> Choose(string? language, string? returnUrl)
    {
        if (Language.From(language) is { } chosen)
        {
            var cookie = new PortalCookie(Cookies.Language, environment) { Expiration = Kept };
            Response.Cookies.Append(cookie.Name!, chosen.Code, cookie.Build(HttpContext, clock.GetUtcNow()));
            await KeepAsync(chosen);
        }

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }

    private async Task KeepAsync(Language chosen)
    {
        if (HttpContext.Viewer() is { } viewer && await accounts.FindByIdAsync(viewer.AccountId.ToString()) is { } account)
        {
            account.Language = chosen.Code;
            await accounts.UpdateAsync(account);
        }
    }
}
