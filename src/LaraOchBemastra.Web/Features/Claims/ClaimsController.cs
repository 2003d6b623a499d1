using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Claims;

/// <summary>The payee's own claims: made by one button, filled in, sent, followed.</summary>
[Route("claims")]
[Needs(Permission.FileClaims)]
[KeepsForm]
public sealed class ClaimsController(PortalDb db, Viewer viewer, RefusalSentences refusals, IStringLocalizer<ClaimsText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> ClaimList(ClaimState? state, int page = 1) =>
        View(await Claims.ClaimList.LoadAsync(db, viewer, state, page));

    [HttpPost("")]
    public async Task<IActionResult> FileClaim(Guid groupId)
    {
        try
        {
            return LocalRedirect(await Draft.OnceAsync(db, viewer, groupId, this.FormKey()));
        }
        catch (RefusedException refused)
        {
            db.ChangeTracker.Clear();
            refusals.Add(ModelState, refused.Refusal);
            return View(nameof(ClaimList), await Claims.ClaimList.LoadAsync(db, viewer, state: null, page: 1));
        }
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> ClaimDetails(Guid id) => await PageAsync(id, await this.KeptAsync<SaveClaim>());

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> SaveClaim(Guid id, SaveClaim form)
    {
        if (await OwnAsync(id) is not { } claim)
        {
            return NotFound();
        }

        if (!await WriteAsync(claim, form))
        {
            return await PageAsync(id, form);
        }

        await db.SaveChangesAsync();
        this.Say(text["Saved"]);
        return LocalRedirect(form.Next(id));
    }

    /// <summary>For the employer to fill in: dates and times, no course and no condition.</summary>
    [HttpGet("{id:guid}/employer-certificate.pdf")]
    public async Task<IActionResult> EmployerCertificate(Guid id) =>
        await BlankCertificate.LoadAsync(db, viewer, id) is { } blank ? File(blank.Pdf(), LetterPaper.Pdf, blank.FileName) : NotFound();

    /// <summary>Saves what was typed too; sends only when the amount on the button is what came of it.</summary>
    [HttpPost("{id:guid}/submit")]
    public async Task<IActionResult> SubmitClaim(Guid id, SaveClaim form)
    {
        if (await OwnAsync(id) is not { } claim)
        {
            return NotFound();
        }

        if (!await WriteAsync(claim, form))
        {
            return await PageAsync(id, form);
        }

        var rules = await db.ClaimRulesAsync(claim.RegionId);
        var ready = claim.WhyNotSubmit(viewer.AccountId, rules) is null && await Claims.ClaimDetails.IdentityKnownAsync(db, viewer);
        if (!ready || claim.Gross.Minor != form.Shown)
        {
            await db.SaveChangesAsync();
            this.Say(ready ? text["AmountChanged", claim.Gross.Text()] : text["NotSentYet"]);
            return LocalRedirect($"/claims/{id}");
        }

        claim.Submit(viewer.AccountId, rules, db.Clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
        this.Say(text["Sent", claim.Gross.Text()]);
        return LocalRedirect($"/claims/{id}");
    }

    /// <summary>Until it is attested; what it took can then be claimed again.</summary>
    [HttpPost("{id:guid}/withdraw")]
    public async Task<IActionResult> WithdrawClaim(Guid id, Guid version)
    {
        if (await OwnAsync(id) is not { } claim)
        {
            return NotFound();
        }

        if (this.ChangedSince(claim, version))
        {
            return await PageAsync(id, form: null);
        }

        if (claim.WhyNotWithdraw(viewer.AccountId) is { } refusal)
        {
            refusals.Add(ModelState, refusal);
            return await PageAsync(id, form: null);
        }

        claim.Withdraw(viewer.AccountId, db.Clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
        this.Say(text["Withdrawn", claim.Number]);
        return LocalRedirect("/claims");
    }

    private Task<HonorariumClaim?> OwnAsync(Guid id) =>
        db.For(viewer).OwnClaims.WithParts().SingleOrDefaultAsync(claim => claim.Id == id);

    // False when something typed cannot be taken; the sentence then stands on the page.
    private async Task<bool> WriteAsync(HonorariumClaim claim, SaveClaim form)
    {
        if (claim.WhyNotEdit(viewer.AccountId) is { } refusal)
        {
            refusals.Add(ModelState, refusal);
        }
        else if (claim.Version != form.Version)
        {
            ModelState.AddModelError(string.Empty, text["ChangedMeanwhile"]);
        }
        else if (ModelState.IsValid)
        {
            db.Entry(claim).Property(one => one.Version).OriginalValue = form.Version;
            form.WriteTo(claim, viewer.AccountId, await db.ClaimRulesAsync(claim.RegionId), (no, field) => refusals.Add(ModelState, no, field));
        }

        return ModelState.IsValid;
    }

    private async Task<IActionResult> PageAsync(Guid id, SaveClaim? form)
    {
        db.ChangeTracker.Clear();
        return await Claims.ClaimDetails.LoadAsync(db, viewer, id, form) is { } page ? View(nameof(ClaimDetails), page) : NotFound();
    }
}
