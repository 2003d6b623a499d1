using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.ClaimLines;

/// <summary>Travel and lost earnings of one's own claim, a page a line.</summary>
[Route("claims/{claimId:guid}/lines")]
[Needs(Permission.FileClaims)]
[KeepsForm]
public sealed class ClaimLinesController(PortalDb db, Viewer viewer, RefusalSentences refusals, IStringLocalizer<ClaimLinesText> text) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> NewLine(Guid claimId, ClaimLineKind kind, Guid day) =>
        await OwnAsync(claimId) is { } claim && claim.Day(day) is not null && EditLine.Kinds.Contains(kind)
            ? await PageAsync(claim, await this.KeptAsync<EditLine>() ?? new EditLine { Kind = kind, DayId = day }, line: null)
            : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> NewLine(Guid claimId, EditLine form)
    {
        if (await OwnAsync(claimId) is not { } claim || claim.Day(form.DayId) is null || !EditLine.Kinds.Contains(form.Kind))
        {
            return NotFound();
        }

        if (!IsPossible(claim, form))
        {
            return await PageAsync(claim, form, line: null);
        }

        var next = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
        {
            var fresh = await OwnAsync(claimId) ?? throw new RefusedException(HonorariaRefusals.LineUnknown());
            var line = fresh.AddLine(viewer.AccountId, form.Entry(), await db.ClaimRulesAsync(fresh.RegionId));
            return $"/claims/{claimId}#line-{line.Id}";
        });
        this.Say(text["Added"]);
        return LocalRedirect(next);
    }

    [HttpGet("{lineId:guid}")]
    public async Task<IActionResult> ChangeLine(Guid claimId, Guid lineId) =>
        await OwnAsync(claimId) is { } claim && Line(claim, lineId) is { } line ? await PageAsync(claim, await this.KeptAsync<EditLine>() ?? EditLine.Of(claim, line), line) : NotFound();

    [HttpPost("{lineId:guid}")]
    public async Task<IActionResult> ChangeLine(Guid claimId, Guid lineId, EditLine form)
    {
        if (await OwnAsync(claimId) is not { } claim || Line(claim, lineId) is not { } line || claim.Day(form.DayId) is null)
        {
            return NotFound();
        }

        form.Kind = line.Kind;
        if (claim.Version != form.Version)
        {
            ModelState.AddModelError(string.Empty, text["ChangedMeanwhile"]);
        }

        if (!IsPossible(claim, form))
        {
            return await PageAsync(claim, form, line);
        }

        db.Entry(claim).Property(one => one.Version).OriginalValue = form.Version;
        claim.ChangeLine(viewer.AccountId, lineId, form.Entry(), await db.ClaimRulesAsync(claim.RegionId));
        await db.SaveChangesAsync();
        this.Say(text["Saved"]);
        return LocalRedirect($"/claims/{claimId}#line-{lineId}");
    }

    [HttpPost("{lineId:guid}/remove")]
    public async Task<IActionResult> RemoveLine(Guid claimId, Guid lineId)
    {
        if (await OwnAsync(claimId) is not { } claim || Line(claim, lineId) is not { } line)
        {
            return NotFound();
        }

        if (claim.WhyNotEdit(viewer.AccountId) is { } refusal)
        {
            refusals.Add(ModelState, refusal);
            return await PageAsync(claim, EditLine.Of(claim, line), line);
        }

        var day = line.ClaimDayId;
        claim.RemoveLine(viewer.AccountId, lineId, await db.ClaimRulesAsync(claim.RegionId));
        await db.SaveChangesAsync();
        this.Say(text["Removed"]);
        return LocalRedirect($"/claims/{claimId}#day-{day}");
    }

    private static ClaimLine? Line(HonorariumClaim claim, Guid lineId) =>
        claim.Lines.FirstOrDefault(line => line.Id == lineId && line.Kind.IsStated());

    private bool IsPossible(HonorariumClaim claim, EditLine form)
    {
        if (ModelState.IsValid && claim.WhyNotState(viewer.AccountId, form.Entry()) is { } refusal)
        {
            refusals.Add(ModelState, refusal);
        }

        return ModelState.IsValid;
    }

    private async Task<IActionResult> PageAsync(HonorariumClaim claim, EditLine form, ClaimLine? line)
    {
        form.Version = claim.Version;
        form.Days = EditLine.DaysOf(claim);
        form.ClaimId = claim.Id;
        form.ClaimNumber = claim.Number;
        form.LineId = line?.Id;
        var rules = await db.ClaimRulesAsync(claim.RegionId);
        form.SelfEmployed = claim.Days.Any(day => rules.Settings.HourOf(Money.Kronor(1), day.Date) is not null);
        return View(nameof(EditLine), form);
    }

    private Task<HonorariumClaim?> OwnAsync(Guid id) => db.For(viewer).OwnClaims
        .Include(claim => claim.Days).Include(claim => claim.Lines).AsSplitQuery()
        .SingleOrDefaultAsync(claim => claim.Id == id);
}

public sealed class ClaimLinesText;
