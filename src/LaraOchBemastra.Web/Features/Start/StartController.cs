using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.Start;

/// <summary>The first page after sign-in: what waits for the roles one has.</summary>
[Needs(Permission.BeSignedIn)]
public sealed class StartController(PortalDb db, Viewer viewer) : Controller
{
    [HttpGet("/start")]
    public async Task<IActionResult> StartPage() => View(await Start.StartPage.LoadAsync(db, viewer));
}
