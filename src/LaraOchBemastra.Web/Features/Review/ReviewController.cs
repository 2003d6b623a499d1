using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Review;

/// <summary>The two gates between a claim and its payment.</summary>
[Route("review")]
public sealed class ReviewController(PortalDb db, Viewer viewer, IStringLocalizer<ReviewText> text, RefusalSentences sentences) : Controller
{
    [HttpGet("")]
    [Needs(Permission.ReturnClaims)]
    public async Task<IActionResult> ReviewQueue(ReviewFilter filter) =>
        View(await Review.ReviewQueue.LoadAsync(db, viewer, filter));

    [HttpGet("{id:guid}")]
    [Needs(Permission.SeeGateClaims)]
    public async Task<IActionResult> ReviewClaim(Guid id) =>
        await Review.ReviewClaim.LoadAsync(db, viewer, id) is { } page ? View(page) : NotFound();

    [HttpPost("{id:guid}/review")]
    [Needs(Permission.ReviewClaims)]
    public Task<IActionResult> ReviewGate(Guid id, PassGate form) => PassAsync(id, ClaimGate.Review, form);

    [HttpPost("{id:guid}/attest")]
    [Needs(Permission.AttestClaims)]
    public Task<IActionResult> AttestGate(Guid id, PassGate form) => PassAsync(id, ClaimGate.Attest, form);

    [HttpPost("{id:guid}/return")]
    [Needs(Permission.ReturnClaims)]
    public async Task<IActionResult> ReturnClaim(Guid id, ReturnClaim form)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(id, StatusCodes.Status200OK, form);
        }

        var passed = await form.ReturnAsync(db, viewer, id);
        return await AnswerAsync(id, passed, "Said.Returned", form);
    }

    private async Task<IActionResult> PassAsync(Guid id, ClaimGate gate, PassGate form) =>
        await AnswerAsync(id, await form.PassAsync(db, viewer, id, gate), gate == ClaimGate.Review ? "Said.Reviewed" : "Said.Attested");

    private async Task<IActionResult> AnswerAsync(Guid id, Passage? passed, string said, ReturnClaim? form = null)
    {
        if (passed is null)
        {
            return NotFound();
        }

        if (passed.Refusal is { } refusal)
        {
            // The button was there when the page was served, so somebody else has been here since.
            sentences.Add(ModelState, refusal);
            return await AgainAsync(id, StatusCodes.Status409Conflict, form);
        }

        this.Say(text[said, passed.Number]);
        return LocalRedirect(await Review.ReviewQueue.NextAsync(db, viewer, id) is { } next ? $"/review/{next}" : "/review");
    }

    private async Task<IActionResult> AgainAsync(Guid id, int status, ReturnClaim? form)
    {
        if (await Review.ReviewClaim.LoadAsync(db, viewer, id) is not { } page)
        {
            return NotFound();
        }

        // What stands in the form's hidden fields is the page's, not what was posted; only the reason is kept.
        ModelState.SetModelValue(nameof(PassGate.Version), page.Claim.Version.ToString(), page.Claim.Version.ToString());
        Response.StatusCode = status;
        return View(nameof(ReviewClaim), page with { Reason = form?.Reason ?? string.Empty });
    }
}

public sealed class ReviewText;
