using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Shared;

/// <summary>The parts of one course, on the course's page and on each of its parts.</summary>
/// <param name="GroupId">The course.</param>
/// <param name="Current">The part that is open, as it ends the address; empty for the course's own page.</param>
/// <param name="MayPlan">The viewer plans this course.</param>
/// <param name="HasChecklist">There is a checklist, or one to begin.</param>
public sealed record CourseTabs(Guid GroupId, string Current, bool MayPlan, bool HasChecklist)
{
    /// <summary>How many have a place, where the page has counted them.</summary>
    public int? Taken { get; init; }

    public int Asked { get; init; }

    public string PeopleKey
    {
        get
        {
            var counted = Asked == 0 ? "CourseTabs.Participants" : "CourseTabs.ParticipantsAsked";
            return Taken is null ? "CourseTabs.People" : counted;
        }
    }

    public string? Is(string part) => Current == part ? "page" : null;
}

/// <summary>For the pages that do not know the whole course.</summary>
public sealed class CourseTabsViewComponent(PortalDb db) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid id, string current)
    {
        var viewer = HttpContext.Viewer()!;
        var mayPlan = await db.For(viewer).PlannedGroups.AnyAsync(group => group.Id == id);
        return View("~/Features/Shared/_CourseTabs.cshtml", new CourseTabs(id, current, mayPlan, await CourseChecklists.HasAsync(db, viewer, id)));
    }
}
