using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.PayDays;

/// <summary>The region's day of payment and cut-off, as dated rows.</summary>
[Route("pay-days")]
[Needs(Permission.ProposeRates)]
public sealed class PayDaysController(PortalDb db, Viewer viewer, RefusalSentences refusals, IStringLocalizer<PayDaysText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> EnterPayDay() => View(await new EnterPayDay().LoadAsync(db, viewer));

    [HttpPost("")]
    public async Task<IActionResult> EnterPayDay(EnterPayDay form)
    {
        if (!ModelState.IsValid)
        {
            return View(await form.LoadAsync(db, viewer));
        }

        try
        {
            var next = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var existing = await db.For(viewer).PayDayRules.AsNoTracking().ToListAsync();
                Refusal.Guard(PayDayRule.WhyNotEnter(form.Days(), form.ValidFrom!.Value, form.Source, existing));
                db.Add(PayDayRule.Of(viewer.RegionId, form.ValidFrom.Value, form.Days(), form.Assumed, form.Source.Trim(), viewer.AccountId));
                return "/pay-days";
            });
            this.Say(text["Saved"]);
            return LocalRedirect(next);
        }
        catch (RefusedException refused)
        {
            refusals.Add(ModelState, refused.Refusal);
            return View(await form.LoadAsync(db, viewer));
        }
    }
}

public sealed class PayDaysText;
