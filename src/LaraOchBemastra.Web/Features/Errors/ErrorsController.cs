using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace LaraOchBemastra.Web.Features.Errors;

/// <summary>
/// The pages shown when something is wrong. They are reached only by the server's own second pass, whatever verb the
/// first had, and use neither the database nor anything encrypted.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[DisableRateLimiting]
[ReadsNoForm]
public sealed class ErrorsController : Controller
{
    [AcceptVerbs("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", Route = "/error/{status:int}")]
    public IActionResult ErrorPage(int status)
    {
        var thrown = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        var secondPass = thrown is not null || HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        var answered = thrown is not null ? Response.StatusCode : secondPass ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = answered;
        return View(Errors.ErrorPage.For(answered, Reference.Of(HttpContext), thrown));
    }
}

public sealed class ErrorsText;
