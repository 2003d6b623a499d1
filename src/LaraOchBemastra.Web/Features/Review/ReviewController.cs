using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Honoraria;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Review;

/// <summary>The two gates between a claim and its payment.</summary>
[Route("review")]
public sealed class ReviewController(
    PortalDb db, Viewer viewer, ClaimMails mails, IStringLocalizer<ReviewText> text, RefusalSentences sentences) : Controller
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
    public Task<IActionResult> ReturnClaim(Guid id, ReturnClaim form) =>
        StopAsync(id, () => form.ReturnAsync(db, viewer, mails, id), form.Lines.Count == 0 ? "Said.Returned" : "Said.LinesReturned", new Typed(form.Reason, form.Lines));

    [HttpPost("{id:guid}/hold")]
    [Needs(Permission.HoldClaims)]
    public Task<IActionResult> HoldClaim(Guid id, StopClaim form) =>
        StopAsync(id, () => form.HoldAsync(db, viewer, id), "Said.Held", new Typed(form.Reason));

    [HttpPost("{id:guid}/reject")]
    [Needs(Permission.ReturnClaims)]
    public Task<IActionResult> RejectClaim(Guid id, StopClaim form) =>
        StopAsync(id, () => form.RejectAsync(db, viewer, mails, id), "Said.Rejected", new Typed(form.Reason));

    [HttpPost("{id:guid}/release")]
    [Needs(Permission.HoldClaims)]
    public Task<IActionResult> ReleaseClaim(Guid id, ReleaseClaim form) =>
        StopAsync(id, () => form.ReleaseAsync(db, viewer, id), "Said.Released", new Typed(), stay: true);

    [HttpPost("{id:guid}/control")]
    [Needs(Permission.ReturnClaims)]
    public Task<IActionResult> ControlClaim(Guid id, ControlClaim form) =>
        StopAsync(id, () => form.ControlAsync(db, viewer, id), "Said.Controlled", new Typed { Note = form.Note }, stay: true);

    private async Task<IActionResult> StopAsync(Guid id, Func<Task<Passage?>> act, string said, Typed typed, bool stay = false) =>
        ModelState.IsValid ? await AnswerAsync(id, await act(), said, typed, stay) : await AgainAsync(id, StatusCodes.Status200OK, typed);

    private async Task<IActionResult> PassAsync(Guid id, ClaimGate gate, PassGate form) =>
        await AnswerAsync(id, await form.PassAsync(db, viewer, id, gate), gate == ClaimGate.Review ? "Said.Reviewed" : "Said.Attested", new Typed());

    private async Task<IActionResult> AnswerAsync(Guid id, Passage? passed, string said, Typed typed, bool stay = false)
    {
        if (passed is null)
        {
            return NotFound();
        }

        if (passed.Refusal is { } refusal)
        {
            // The button was there when the page was served, so somebody else has been here since.
            sentences.Add(ModelState, refusal);
            return await AgainAsync(id, StatusCodes.Status409Conflict, typed);
        }

        this.Say(text[said, passed.Number]);
        var next = stay ? id : await Review.ReviewQueue.NextAsync(db, viewer, id);
        return LocalRedirect(next is { } claim ? $"/review/{claim}" : viewer.May(Permission.ReturnClaims) ? "/review" : "/payouts");
    }

    private async Task<IActionResult> AgainAsync(Guid id, int status, Typed typed)
    {
        if (await Review.ReviewClaim.LoadAsync(db, viewer, id) is not { } page)
        {
            return NotFound();
        }

        // What stands in the form's hidden fields is the page's, not what was posted; only what was typed is kept.
        ModelState.SetModelValue(nameof(PassGate.Version), page.Claim.Version.ToString(), page.Claim.Version.ToString());
        Response.StatusCode = status;
        return View(nameof(ReviewClaim), page with { Reason = typed.Reason, Note = typed.Note, Lines = typed.Lines });
    }
}

/// <summary>What was typed, when the page comes back.</summary>
internal sealed record Typed(string Reason = "", IReadOnlyList<Guid>? Ticked = null)
{
    public string Note { get; init; } = string.Empty;

    public IReadOnlyList<Guid> Lines => Ticked ?? [];
}

public sealed class ReviewText;
