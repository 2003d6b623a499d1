using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Mail;
using LaraOchBemastra.Web.Mail;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace LaraOchBemastra.Web.Features.Unsubscribe;

/// <summary>
/// Ends reminders to an address, and takes that back, by the link in them. A button does it, since mail programs follow
/// links on their own.
/// </summary>
[AllowAnonymous]
public sealed class UnsubscribeController(PortalDb db, StopLinks links) : Controller
{
    [HttpGet(StopLinks.Path + "/{token}")]
    public async Task<IActionResult> EndReminders(string token) =>
        links.Read(token) is { } read ? View(new EndReminders(token, await RegionAsync(read.RegionId), await FindAsync(read) is not null)) : NotFound();

    [EnableRateLimiting(RequestLimits.PublicForm)]
    [HttpPost(StopLinks.Path + "/{token}")]
    public Task<IActionResult> Stop(string token) => SetAsync(token, stopped: true);

    [EnableRateLimiting(RequestLimits.PublicForm)]
    [HttpPost(StopLinks.Path + "/{token}/again")]
    public Task<IActionResult> Again(string token) => SetAsync(token, stopped: false);

    private async Task<IActionResult> SetAsync(string token, bool stopped)
    {
        if (links.Read(token) is not { } read)
        {
            return NotFound();
        }

        await db.WriteAsync(async () =>
        {
            var stop = await FindAsync(read);
            if (stopped && stop is null)
            {
                db.Add(new MailStop(read.RegionId, read.AddressKey, db.Clock.GetUtcNow().UtcDateTime));
            }
            else if (!stopped && stop is not null)
            {
                db.Remove(stop);
            }

            return stopped;
        });
        return LocalRedirect(Setup.Languages.Keep(HttpContext, $"{StopLinks.Path}/{token}"));
    }

    private Task<MailStop?> FindAsync((Guid RegionId, string AddressKey) read) =>
        db.Everything.MailStops.SingleOrDefaultAsync(stop => stop.RegionId == read.RegionId && stop.AddressKey == read.AddressKey);

    private Task<string?> RegionAsync(Guid id) => db.Everything.Regions.Where(region => region.Id == id).Select(region => (string?)region.Name).SingleOrDefaultAsync();
}

public sealed class UnsubscribeText;
