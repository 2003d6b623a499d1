using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.Languages;

/// <summary>Changes the language of every page that follows.</summary>
[AllowAnonymous]
public sealed class LanguagesController(IHostEnvironment environment, TimeProvider clock) : Controller
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    [HttpPost("/language")]
    public IActionResult Choose(string? language, string? returnUrl)
    {
        if (Language.From(language) is { } chosen)
        {
            var cookie = new PortalCookie(Cookies.Language, environment) { Expiration = Kept };
            Response.Cookies.Append(cookie.Name!, chosen.Code, cookie.Build(HttpContext, clock.GetUtcNow()));
        }

        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
