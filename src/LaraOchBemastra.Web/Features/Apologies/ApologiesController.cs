using LaraOchBemastra.Data;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Apologies;

/// <summary>A participant says in advance, by her own link, that she will not come; and takes it back.</summary>
[SecretLink]
[Route("my-place/{token}/apologies")]
[AllowAnonymous]
public sealed class ApologiesController(PortalDb db, RefusalSentences sentences, IStringLocalizer<ApologiesText> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> ApologyList(string token) =>
        await Apologies.ApologyList.LoadAsync(db, token) is { } page ? View(page) : NotFound();

    [HttpPost("")]
    [EnableRateLimiting(RequestLimits.PublicForm)]
    public Task<IActionResult> Apologise(string token, Apologise form) =>
        ModelState.IsValid ? DoneAsync(token, place => form.SayAsync(db, place), "Said") : ShownAsync(token);

    [HttpPost("{session:guid}/undo")]
    [EnableRateLimiting(RequestLimits.PublicForm)]
    public Task<IActionResult> TakeBack(string token, Guid session) =>
        DoneAsync(token, place => Apologies.Apologise.TakeBackAsync(db, place, session), "TakenBack");

    private async Task<IActionResult> DoneAsync(string token, Func<Enrolment, Task<(bool Found, Refusal? Refusal)>> unit, string said)
    {
        if (await Apologies.ApologyList.PlaceOfAsync(db, token) is not { } place)
        {
            return NotFound();
        }

        var (found, refusal) = await db.WriteAsync(() => unit(place));
        if (!found)
        {
            return NotFound();
        }

        if (refusal is not null)
        {
            sentences.Add(ModelState, refusal);
            return await ShownAsync(token);
        }

        this.Say(text[said]);
        return LocalRedirect($"/my-place/{token}/apologies{HttpContext.Carried()}");
    }

    private async Task<IActionResult> ShownAsync(string token)
    {
        db.ChangeTracker.Clear();
        return await Apologies.ApologyList.LoadAsync(db, token) is { } page ? View(nameof(ApologyList), page) : NotFound();
    }
}

public sealed class ApologiesText;
