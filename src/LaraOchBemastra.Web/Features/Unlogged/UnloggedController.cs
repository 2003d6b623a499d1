using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.Unlogged;

/// <summary>Sessions of a year that nobody has logged, for the one who follows up.</summary>
[Needs(Permission.PlanGroups)]
public sealed class UnloggedController(PortalDb db, Viewer viewer) : Controller
{
    [HttpGet("/unlogged")]
    public async Task<IActionResult> UnloggedSessions(int? year, int page = 1) =>
        View(await Unlogged.UnloggedSessions.LoadAsync(db, viewer, year, page));
}

public sealed class UnloggedText;
