using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.Offline;

/// <summary>
/// The page for where there is no network. It is public and the same for everybody, because the browser keeps it; what a
/// leader took along is put into it on her phone.
/// </summary>
public sealed class OfflineController(IAntiforgery antiforgery) : Controller
{
    [AllowAnonymous]
    [HttpGet("/offline")]
    public IActionResult TakenAlong() => View();

    /// <summary>Who is signed in now, and a token that counts for her: the one in a page taken along has grown old.</summary>
    [Needs(Permission.LogSessions)]
    [HttpGet("/offline/token")]
    public IActionResult FreshToken([FromServices] Viewer viewer)
    {
        var tokens = antiforgery.GetAndStoreTokens(HttpContext);
        return Json(new FreshToken(viewer.AccountId, tokens.HeaderName!, tokens.FormFieldName, tokens.RequestToken!));
    }
}

/// <param name="Account">The one who is signed in; another one's log is not sent by her.</param>
/// <param name="Header">Name of the header that carries the token.</param>
/// <param name="Field">Name of the form field that carries it.</param>
/// <param name="Token">The token.</param>
public sealed record FreshToken(Guid Account, string Header, string Field, string Token);

public sealed class OfflineText;
