using LaraOchBemastra.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LaraOchBemastra.Web.Features.Courses;

/// <summary>The public catalogue: no sign-in, nothing stored.</summary>
[AllowAnonymous]
public sealed class CoursesController(PortalDb db) : Controller
{
    [HttpGet("/courses")]
    public async Task<IActionResult> CourseList(CourseSearch search)
    {
        ModelState.Clear();
        return View(await Courses.CourseList.LoadAsync(db, search));
    }

    [HttpGet("/courses/{id:guid}")]
    public async Task<IActionResult> CourseDetails(Guid id) =>
        await Courses.CourseDetails.LoadAsync(db, id) is { } page ? View(page) : NotFound();
}
