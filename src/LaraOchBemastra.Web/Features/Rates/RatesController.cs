using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Rates;

/// <summary>The region's prices by date, entered by one person and confirmed by another; its rules, to read.</summary>
[Route("rates")]
[Needs(Permission.SeeRates)]
public sealed class RatesController(PortalDb db, Viewer viewer, RefusalSentences refusals, IStringLocalizer<RatesText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> RateList(RateKind? kind, int page = 1) =>
        View(await Rates.RateList.LoadAsync(db, viewer, kind, page));

    [HttpGet("new")]
    [Needs(Permission.ProposeRates)]
    public IActionResult ProposeRate() => View(new ProposeRate());

    [HttpPost("new")]
    [Needs(Permission.ProposeRates)]
    public async Task<IActionResult> ProposeRate(ProposeRate form)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        var region = await db.For(viewer).Regions.AsNoTracking().SingleAsync();
        try
        {
            var next = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var existing = await db.For(viewer).Rates.AsNoTracking().ToListAsync();
                db.Add(HonorariumRate.Propose(form.Entry(region), existing, viewer.AccountId, db.Clock.GetUtcNow().UtcDateTime));
                return "/rates";
            });
            this.Say(text["Proposed"]);
            return LocalRedirect(next);
        }
        catch (RefusedException refused)
        {
            refusals.Add(ModelState, refused.Refusal);
            return View(form);
        }
    }

    [HttpPost("{id:guid}/confirm")]
    [Needs(Permission.ConfirmRates)]
    public async Task<IActionResult> ConfirmRate(Guid id, Guid version)
    {
        if (await FindAsync(id, version) is not { } rate)
        {
            return NotFound();
        }

        if (rate.WhyNotConfirm(viewer.AccountId) is { } refusal)
        {
            return await RefusedAsync(refusal);
        }

        var reckoned = await db.WriteAsync(async () =>
        {
            var fresh = await FindAsync(id, version) ?? throw new RefusedException(HonorariaRefusals.RateAlreadyConfirmed());
            fresh.Confirm(viewer.AccountId, db.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
            return await WaitingClaims.DecideAsync(db, fresh);
        });
        this.Say(reckoned == 0 ? text["Confirmed"] : text["ConfirmedAndReckoned", reckoned]);
        return LocalRedirect("/rates");
    }

    /// <summary>
    /// Anyone who may propose may take a proposal away: it holds the place of its date, also when its author has left.
    /// </summary>
    [HttpPost("{id:guid}/remove")]
    [Needs(Permission.ProposeRates)]
    public async Task<IActionResult> RemoveRate(Guid id, Guid version)
    {
        if (await FindAsync(id, version) is not { } rate)
        {
            return NotFound();
        }

        if (rate.WhyNotTakeAway() is { } refusal)
        {
            return await RefusedAsync(refusal);
        }

        db.Remove(rate);
        await db.SaveChangesAsync();
        this.Say(text["Removed"]);
        return LocalRedirect("/rates");
    }

    private async Task<HonorariumRate?> FindAsync(Guid id, Guid version)
    {
        var rate = await db.For(viewer).Rates.SingleOrDefaultAsync(one => one.Id == id);
        if (rate is not null && version != Guid.Empty)
        {
            db.Entry(rate).Property(one => one.Version).OriginalValue = version;
        }

        return rate;
    }

    private async Task<IActionResult> RefusedAsync(Refusal refusal)
    {
        refusals.Add(ModelState, refusal);
        return View(nameof(RateList), await Rates.RateList.LoadAsync(db, viewer, kind: null, page: 1));
    }
}

public sealed class RatesText;
