using System.Text;
using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Documents.Calendars;
using LaraOchBemastra.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.CalendarFiles;

/// <summary>Sessions as calendar files: behind a secret address, of a published course, and for those who see the course.</summary>
public sealed class CalendarFilesController(PortalDb db, IStringLocalizer<CalendarFilesText> text) : Controller
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

    [Needs(Permission.SeeLogs)]
    [HttpGet("/groups/{id:guid}/calendar.ics")]
    public async Task<IActionResult> Group(Guid id, [FromServices] Viewer viewer) =>
        await db.For(viewer).InsideGroups.AnyAsync(group => group.Id == id)
            ? File(await CalendarSessions.OfGroupAsync(db, id), $"/groups/{id}")
            : NotFound();

    // A person's own calendar leads to each course; a course's to the one page.
    private FileContentResult File(IReadOnlyList<CalendarSession> sessions, string? page)
    {
        var origin = $"{Request.Scheme}://{Request.Host}";
        var events = sessions.Select(one => new CalendarEvent(
            one.Id, one.Date, one.Start, one.End, one.TimeZone,
            text[one.Cancelled ? "Cancelled" : "Session", one.Number, one.Code], string.Empty, origin + (page ?? $"/groups/{one.GroupId}"), one.Cancelled));
        var file = CalendarFile.Write(text["Name"], Request.Host.Host, events, db.Clock.GetUtcNow().UtcDateTime);
        return File(Encoding.UTF8.GetBytes(file), CalendarFile.ContentType, "calendar.ics");
    }
}

public sealed class CalendarFilesText;
