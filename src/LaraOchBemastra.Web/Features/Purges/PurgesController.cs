using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Purges;

/// <summary>The dry run, the disposal and its protocols.</summary>
[Route("retention")]
[Needs(Permission.ManageRetention)]
public sealed class PurgesController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<PurgesText> text) : Controller
{
    [HttpGet("purge")]
    public async Task<IActionResult> DisposeData() =>
        await DecidesAsync() ? View(await new DisposeData().ShownAsync(db, viewer)) : NotFound();

    [HttpPost("purge")]
    public async Task<IActionResult> DisposeData(DisposeData form)
    {
        if (!await DecidesAsync())
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            try
            {
                var address = await form.RunAsync(db, viewer, this.FormKey());
                this.Say(text["Done"]);
                return LocalRedirect(address);
            }
            catch (RefusedException refused)
            {
                db.ChangeTracker.Clear();
                sentences.Add(ModelState, refused.Refusal);
            }
        }

        ModelState.Remove(nameof(form.Seen));
        return View(await form.ShownAsync(db, viewer));
    }

    [HttpGet("purges")]
    public async Task<IActionResult> PurgeList(int page = 1) =>
        await DecidesAsync() ? View(await Purges.PurgeList.LoadAsync(db, viewer, page)) : NotFound();

    [HttpGet("purges/{purgeId:guid}")]
    public async Task<IActionResult> PurgeProtocol(Guid purgeId) =>
        await Purges.PurgeProtocol.LoadAsync(db, viewer, purgeId) is { } protocol ? View(protocol) : NotFound();

    private Task<bool> DecidesAsync() => db.For(viewer).ManagedRegions.AnyAsync(region => region.Id == viewer.RegionId);
}

public sealed class PurgesText;
