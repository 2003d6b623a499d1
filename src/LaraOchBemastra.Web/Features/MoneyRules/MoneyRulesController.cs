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

namespace LaraOchBemastra.Web.Features.MoneyRules;

/// <summary>Day rules and settings of claims by date; what one person enters, another confirms.</summary>
[Route("settings/claims")]
[Needs(Permission.SeeRates)]
public sealed class MoneyRulesController(PortalDb db, Viewer viewer, RefusalSentences refusals, IStringLocalizer<MoneyRulesText> text) : Controller
{
    private const string Home = "/settings/claims";

    [HttpGet("")]
    public async Task<IActionResult> RuleList() => View(await MoneyRules.RuleList.LoadAsync(db, viewer));

    [HttpGet("setting")]
    [Needs(Permission.ProposeRates)]
    public IActionResult ProposeSetting(ClaimSettingKind kind) =>
        Enum.IsDefined(kind) ? View(new ProposeSetting { Kind = kind }) : NotFound();

    [HttpPost("setting")]
    [Needs(Permission.ProposeRates)]
    public async Task<IActionResult> ProposeSetting(ProposeSetting form) => Enum.IsDefined(form.Kind)
        ? await EnterAsync(form, async (facts, now) => ClaimSetting.Propose(
            form.Kind, form.Value(), facts, await db.For(viewer).ClaimSettings.AsNoTracking().ToListAsync(), viewer.AccountId, now))
        : NotFound();

    [HttpGet("day-rule")]
    [Needs(Permission.ProposeRates)]
    public IActionResult ProposeDayRule() => View(new ProposeDayRule());

    [HttpPost("day-rule")]
    [Needs(Permission.ProposeRates)]
    public Task<IActionResult> ProposeDayRule(ProposeDayRule form) => EnterAsync(form, async (facts, now) => DayRule.Propose(
        form.Entry(), facts, await db.For(viewer).DayRules.AsNoTracking().ToListAsync(), viewer.AccountId, now));

    [HttpPost("{rowId:guid}/confirm")]
    [Needs(Permission.ConfirmRates)]
    public Task<IActionResult> ConfirmRow(Guid rowId, Guid version) => DecideAsync(
        rowId, version, row => row.WhyNotConfirm(viewer.AccountId), row => row.Confirm(viewer.AccountId, db.Clock.GetUtcNow().UtcDateTime), "Confirmed");

    /// <summary>Anyone who may propose may take a proposal away: it holds the place of its date.</summary>
    [HttpPost("{rowId:guid}/remove")]
    [Needs(Permission.ProposeRates)]
    public Task<IActionResult> RemoveRow(Guid rowId, Guid version) =>
        DecideAsync(rowId, version, row => row.WhyNotTakeAway(), row => db.Remove(row), "Removed");

    private async Task<IActionResult> EnterAsync<T>(T form, Func<RowFacts, DateTime, Task<RegionRow>> propose)
        where T : RowForm
    {
        if (!ModelState.IsValid)
        {
            return View(typeof(T).Name, form);
        }

        try
        {
            var next = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                db.Add(await propose(form.Facts(viewer.RegionId), db.Clock.GetUtcNow().UtcDateTime));
                return Home;
            });
            this.Say(text["Proposed"]);
            return LocalRedirect(next);
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            refusals.Add(ModelState, refused.Refusal);
            return View(typeof(T).Name, form);
        }
    }

    private async Task<IActionResult> DecideAsync(Guid id, Guid version, Func<RegionRow, Refusal?> whyNot, Action<RegionRow> decide, string said)
    {
        RegionRow? row = await db.For(viewer).ClaimSettings.SingleOrDefaultAsync(one => one.Id == id);
        row ??= await db.For(viewer).DayRules.SingleOrDefaultAsync(one => one.Id == id);
        if (row is null)
        {
            return NotFound();
        }

        if (whyNot(row) is { } refusal)
        {
            refusals.Add(ModelState, refusal);
            return View(nameof(RuleList), await MoneyRules.RuleList.LoadAsync(db, viewer));
        }

        if (version != Guid.Empty)
        {
            db.Entry(row).Property(one => one.Version).OriginalValue = version;
        }

        decide(row);
        await db.SaveChangesAsync();
        this.Say(text[said]);
        return LocalRedirect(Home);
    }
}

public sealed class MoneyRulesText;
