using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.GoingOn;

/// <summary>"How do we go on?" of a course. Its leaders write, its coordinator reads.</summary>
[Route("groups/{id:guid}/way-forward")]
public sealed class GoingOnController(PortalDb db, Viewer viewer, IStringLocalizer<GoingOnText> text) : Controller
{
    [HttpGet("")]
    [Needs(Permission.SeeLogs)]
    public async Task<IActionResult> DecideWayForward(Guid id) =>
        await GoingOn.DecideWayForward.LoadAsync(db, viewer, id) is { } form ? View(form) : NotFound();

    [HttpPost("")]
    [Needs(Permission.LogSessions)]
    public async Task<IActionResult> DecideWayForward(Guid id, DecideWayForward form)
    {
        if (await GoingOn.DecideWayForward.LoadAsync(db, viewer, id) is not { MayWrite: true } stored)
        {
            return NotFound();
        }

        form.Describe(stored);
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        // The first who writes makes the row; a second one who had the empty page open is told, like any other.
        var isKept = await db.WriteAsync(async () =>
        {
            var way = await db.For(viewer).WaysForward.AsTracking().SingleOrDefaultAsync(one => one.GroupId == id);
            if ((way?.Version ?? Guid.Empty) != form.Version)
            {
                return false;
            }

            if (way is null)
            {
                way = new WayForward(id);
                db.Add(way);
            }

            form.Apply(way);
            return true;
        });
        if (isKept)
        {
            this.Say(text["Saved"]);
            return LocalRedirect($"/groups/{id}/way-forward");
        }

        var now = await GoingOn.DecideWayForward.LoadAsync(db, viewer, id);
        (form.Theirs, form.Version) = (now, now!.Version);
        ModelState.Remove(nameof(form.Version));
        ModelState.AddModelError(string.Empty, text["ChangedMeanwhile"]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(form);
    }
}

public sealed class GoingOnText;
