using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.OwnQuestions;

/// <summary>Questions sent by a participant's link before the first session.</summary>
[AllowAnonymous]
[SecretLink]
[Route("my-place/{token}/questions")]
public sealed class OwnQuestionsController(PortalDb db, IStringLocalizer<OwnQuestionsText> text) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> SendQuestion(string token) => Page(token, new SendQuestion());

    [EnableRateLimiting(RequestLimits.PublicForm)]
    [HttpPost("")]
    public async Task<IActionResult> SendQuestion(string token, SendQuestion form)
    {
        if (await PlaceLinks.FindAsync(db, token) is not { } place)
        {
            return NotFound();
        }

        await form.LoadAsync(db, place, token);
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        if (form.IsClosed)
        {
            ModelState.AddModelError(string.Empty, text["Closed"]);
            return View(form);
        }

        if (form.IsFull)
        {
            ModelState.AddModelError(string.Empty, text["Full", OwnQuestions.SendQuestion.Most]);
            return View(form);
        }

        // Kept under what only the link can make, so that the form's row leads to nobody's place.
        await db.OnceAsync(SenderMarks.OwnerOf(token), this.FormKey(), () =>
        {
            form.Write(db, place, token);
            return Task.FromResult("/my-place");
        });
        this.Say(text["Sent"]);
        return LocalRedirect($"/my-place/{Uri.EscapeDataString(token)}/questions");
    }

    [EnableRateLimiting(RequestLimits.PublicForm)]
    [HttpPost("{topicId:guid}/withdraw")]
    public async Task<IActionResult> WithdrawQuestion(string token, Guid topicId)
    {
        if (await PlaceLinks.FindAsync(db, token) is not { } place || !await db.WriteAsync(() => SenderMarks.WithdrawAsync(db, place, token, topicId)))
        {
            return NotFound();
        }

        this.Say(text["Withdrawn"]);
        return LocalRedirect($"/my-place/{Uri.EscapeDataString(token)}/questions");
    }

    private async Task<IActionResult> Page(string token, SendQuestion form)
    {
        if (await PlaceLinks.FindAsync(db, token) is not { } place)
        {
            return NotFound();
        }

        await form.LoadAsync(db, place, token);
        return View(form);
    }
}

public sealed class OwnQuestionsText;
