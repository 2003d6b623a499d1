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

namespace LaraOchBemastra.Web.Features.TaxRules;

/// <summary>What tax and contribution are estimated by, entered by one person and confirmed by another.</summary>
[Route("tax-rules")]
[Needs(Permission.SeeRates)]
public sealed class TaxRulesController(PortalDb db, Viewer viewer, RefusalSentences refusals, IStringLocalizer<TaxRulesText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> TaxRuleList() => View(await TaxRules.TaxRuleList.LoadAsync(db, viewer));

    [HttpGet("new")]
    [Needs(Permission.ProposeRates)]
    public IActionResult ProposeTax() => View(new ProposeTax());

    [HttpPost("new")]
    [Needs(Permission.ProposeRates)]
    public Task<IActionResult> ProposeTax(ProposeTax form) => ProposeAsync(form, async () =>
    {
        var existing = await db.For(viewer).TaxRules.AsNoTracking().ToListAsync();
        Refusal.Guard(TaxRule.WhyNotPropose(form.Figures(), form.ValidFrom!.Value, form.Source, existing));
        return TaxRule.Of(viewer.RegionId, form.ValidFrom.Value, form.Figures(), form.Assumed, form.Source.Trim());
    });

    [HttpGet("contributions/new")]
    [Needs(Permission.ProposeRates)]
    public IActionResult ProposeContribution() => View(new ProposeContribution());

    [HttpPost("contributions/new")]
    [Needs(Permission.ProposeRates)]
    public Task<IActionResult> ProposeContribution(ProposeContribution form) => ProposeAsync(form, async () =>
    {
        var existing = await db.For(viewer).ContributionRules.AsNoTracking().ToListAsync();
        Refusal.Guard(ContributionRule.WhyNotPropose(form.Figures(), form.ValidFrom!.Value, form.Source, existing));
        return ContributionRule.Of(viewer.RegionId, form.ValidFrom.Value, form.Figures(), form.Assumed, form.Source.Trim());
    });

    [HttpPost("{id:guid}/confirm")]
    [Needs(Permission.ConfirmRates)]
    public Task<IActionResult> ConfirmRule(Guid id, Guid version) => ChangeAsync(
        id, version, rule => rule.WhyNotConfirm(viewer.AccountId), rule => rule.Confirm(viewer.AccountId, db.Clock.GetUtcNow().UtcDateTime), text["Confirmed"]);

    /// <summary>Anyone who may propose may take a proposal away: it holds the place of its date, also when its author has left.</summary>
    [HttpPost("{id:guid}/remove")]
    [Needs(Permission.ProposeRates)]
    public Task<IActionResult> RemoveRule(Guid id, Guid version) =>
        ChangeAsync(id, version, rule => rule.WhyNotTakeAway(), rule => db.Remove(rule), text["Removed"]);

    private async Task<IActionResult> ProposeAsync(object form, Func<Task<ProposedRow>> make)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        try
        {
            var next = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var rule = await make();
                rule.BeProposed(viewer.AccountId, db.Clock.GetUtcNow().UtcDateTime);
                db.Add(rule);
                return "/tax-rules";
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

    private async Task<IActionResult> ChangeAsync(Guid id, Guid version, Func<ProposedRow, Refusal?> ask, Action<ProposedRow> change, string said)
    {
        ProposedRow? rule = await db.For(viewer).TaxRules.SingleOrDefaultAsync(one => one.Id == id);
        rule ??= await db.For(viewer).ContributionRules.SingleOrDefaultAsync(one => one.Id == id);
        if (rule is null)
        {
            return NotFound();
        }

        if (ask(rule) is { } refusal)
        {
            refusals.Add(ModelState, refusal);
            return View(nameof(TaxRuleList), await TaxRules.TaxRuleList.LoadAsync(db, viewer));
        }

        if (version != Guid.Empty)
        {
            db.Entry(rule).Property(one => one.Version).OriginalValue = version;
        }

        change(rule);
        await db.SaveChangesAsync();
        this.Say(said);
        return LocalRedirect("/tax-rules");
    }
}

public sealed class TaxRulesText;
