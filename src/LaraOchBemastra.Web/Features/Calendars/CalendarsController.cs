using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Calendars;

/// <summary>Secret addresses that calendar programmes fetch sessions from: one's own, and a course's.</summary>
public sealed class CalendarsController(PortalDb db, Viewer viewer, IStringLocalizer<CalendarsText> text) : Controller
{
    [HttpGet("/calendar")]
    [Needs(Permission.SeeGroups)]
    public async Task<IActionResult> OwnCalendar() => View(new OwnCalendar(await OwnAsync(), null));

    /// <summary>The address is in the answer alone: only its hash is stored, so no later page could show it.</summary>
    [HttpPost("/calendar")]
    [Needs(Permission.SeeGroups)]
    public async Task<IActionResult> RenewOwn()
    {
        var (link, key) = await RenewAsync(OwnAsync, () => CalendarLink.OfAccount(viewer.AccountId));
        return View(nameof(OwnCalendar), new OwnCalendar(link, CalendarAddress.Of(Request, key)));
    }

    [HttpPost("/calendar/stop")]
    [Needs(Permission.SeeGroups)]
    public Task<IActionResult> StopOwn() => StopAsync(OwnAsync, "/calendar");

    [HttpGet("/groups/{id:guid}/calendar")]
    [Needs(Permission.SeeLogs)]
    public async Task<IActionResult> GroupCalendar(Guid id) =>
        await FindAsync(id) is { } group ? View(new GroupCalendar(group, await OfGroupAsync(id), null)) : NotFound();

    [HttpPost("/groups/{id:guid}/calendar")]
    [Needs(Permission.SeeLogs)]
    public async Task<IActionResult> RenewGroup(Guid id)
    {
        if (await FindAsync(id) is not { } group)
        {
            return NotFound();
        }

        var (link, key) = await RenewAsync(() => OfGroupAsync(id), () => CalendarLink.OfGroup(id));
        return View(nameof(GroupCalendar), new GroupCalendar(group, link, CalendarAddress.Of(Request, key)));
    }

    [HttpPost("/groups/{id:guid}/calendar/stop")]
    [Needs(Permission.SeeLogs)]
    public async Task<IActionResult> StopGroup(Guid id) =>
        await FindAsync(id) is null ? NotFound() : await StopAsync(() => OfGroupAsync(id), $"/groups/{id}/calendar");

    private Task<Group?> FindAsync(Guid id) => db.For(viewer).InsideGroups.AsNoTracking().SingleOrDefaultAsync(group => group.Id == id);

    private Task<CalendarLink?> OwnAsync() => db.For(viewer).CalendarLinks.AsTracking().SingleOrDefaultAsync(link => link.AccountId == viewer.AccountId);

    private Task<CalendarLink?> OfGroupAsync(Guid id) => db.For(viewer).CalendarLinks.AsTracking().SingleOrDefaultAsync(link => link.GroupId == id);

    private Task<(CalendarLink Link, string Key)> RenewAsync(Func<Task<CalendarLink?>> find, Func<CalendarLink> make) => db.WriteAsync(async () =>
    {
        var link = await find();
        if (link is null)
        {
            link = make();
            db.Add(link);
        }

        return (link, link.Renew(db.Clock.GetUtcNow().UtcDateTime));
    });

    private async Task<IActionResult> StopAsync(Func<Task<CalendarLink?>> find, string back)
    {
        await db.WriteAsync(async () =>
        {
            if (await find() is { } link)
            {
                db.Remove(link);
            }

            return true;
        });
        this.Say(text["Stopped"]);
        return LocalRedirect(back);
    }
}

public sealed class CalendarsText;
