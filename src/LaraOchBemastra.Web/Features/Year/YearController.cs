using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.Year;

/// <summary>Half a year of courses, week by week.</summary>
[Needs(Permission.SeeYear)]
public sealed class YearController(PortalDb db, Viewer viewer) : Controller
{
    [HttpGet("/year")]
    public async Task<IActionResult> HalfYear(YearSearch search)
    {
        ModelState.Clear();
        return View(await Year.HalfYear.LoadAsync(db, viewer, search));
    }
}

public sealed class YearText;
