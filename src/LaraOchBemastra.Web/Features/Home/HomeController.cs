using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.Home;

/// <summary>What anybody may read about the portal.</summary>
[AllowAnonymous]
public sealed class HomeController : Controller
{
    [HttpGet("/")]
    public IActionResult Welcome() => User.Identity?.IsAuthenticated == true ? LocalRedirect("/start") : View();

    [HttpGet("/accessibility")]
    public IActionResult Accessibility() => View();

    [HttpGet("/about-data")]
    public IActionResult AboutData() => View();
}

public sealed class HomeText;
