using System.Text;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Calendars;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Calendars;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.CalendarFiles;

/// <summary>Sessions as calendar files: behind a secret address, of a published course, for one who has a place, and for those who see the course.</summary>
public sealed class CalendarFilesController(PortalDb db) : Controller
{
    [AllowAnonymous]
    [HttpGet("/calendar/{key:maxlength(64)}.ics")]
    public async Task<IActionResult> Feed(string key)
    {
        if (await CalendarSessions.FindAsync(db, key) is not { } link)
        {
            return NotFound();
        }

        if (link.GroupId is { } groupId)
        {
            return File(await CalendarSessions.OfGroupAsync(db, groupId), $"/courses/{groupId}");
        }

        return link.AccountId is { } accountId && await ViewerSource.OfLinkAsync(db, accountId) is { } person
            ? File(await CalendarSessions.OfPersonAsync(db, person), page: null)
            : NotFound();
    }

    [AllowAnonymous]
    [HttpGet("/courses/{id:guid}/calendar.ics")]
    public async Task<IActionResult> Course(Guid id) =>
        await db.Published.Groups.AnyAsync(group => group.Id == id)
            ? File(await CalendarSessions.OfGroupAsync(db, id), $"/courses/{id}")
            : NotFound();

    /// <summary>For one who has a place, or did; one who still waits has no sessions to keep free.</summary>
    [AllowAnonymous]
    [HttpGet("/my-place/{token}/calendar.ics")]
    public async Task<IActionResult> OwnPlace(string token) =>
        await PlaceLinks.FindAsync(db, token) is { HoldsPlace: true } place
            ? File(await CalendarSessions.OfGroupAsync(db, place.GroupId), $"/courses/{place.GroupId}")
            : NotFound();

    [Needs(Permission.SeeLogs)]
    [HttpGet("/groups/{id:guid}/calendar.ics")]
    public async Task<IActionResult> Group(Guid id, [FromServices] Viewer viewer) =>
        await db.For(viewer).InsideGroups.AnyAsync(group => group.Id == id)
            ? File(await CalendarSessions.OfGroupAsync(db, id), $"/groups/{id}")
            : NotFound();

    // A person's own calendar leads to each course; a course's to the one page.
    private FileContentResult File(IReadOnlyList<CalendarSession> sessions, string? page)
    {
        var file = SessionCalendar.Write(
            sessions, Language.Current, $"{Request.Scheme}://{Request.Host}", one => page ?? $"/groups/{one.GroupId}", db.Clock.GetUtcNow().UtcDateTime);
        return File(Encoding.UTF8.GetBytes(file), CalendarFile.ContentType, SessionCalendar.FileName);
    }
}
