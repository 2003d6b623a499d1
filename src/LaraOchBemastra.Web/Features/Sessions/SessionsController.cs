using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Sessions;

/// <summary>A leader's sessions and their logs. The course's coordinator reads a log at the same address.</summary>
[Route("sessions")]
public sealed class SessionsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<SessionsText> text) : Controller
{
    /// <summary>In the address of a page whose field for a new question waits for the next one.</summary>
    public const string Ask = "ask";

    [HttpGet("")]
    [Needs(Permission.LogSessions)]
    public async Task<IActionResult> SessionList(string? show, int page = 1) =>
        View(await SessionListPage.LoadAsync(db, viewer, show, page));

    [HttpGet("{id:guid}")]
    [Needs(Permission.SeeLogs)]
    public async Task<IActionResult> SessionLog(Guid id) =>
        await SessionLogPage.LoadAsync(db, viewer, id) is { } page ? View(LogForm.Of(page, page.Content())) : NotFound();

    [HttpPost("{id:guid}")]
    [Needs(Permission.LogSessions)]
    public async Task<IActionResult> WriteLog(Guid id, WriteLog form, [FromHeader(Name = "HX-Request")] string? inPage)
    {
        if (!ModelState.IsValid)
        {
            return await Corrected(id, form);
        }

        // Saved while writing: what the page shows now is what was typed, not what the other leader wrote meanwhile.
        var (ran, saved) = await SaveAsync(id, form);
        return saved switch
        {
            null => ran ? NotFound() : LocalRedirect($"/sessions/{id}"),
            { IsForeign: true } => NotFound(),
            { Clash: { } clash } => await Clashed(id, form, clash),
            { Refusal: { } refusal } => await Refused(id, form, refusal),
            _ when inPage is not null => PartialView("_Seen", form.Content().Write()),
            _ => Saved(id, form, saved),
        };
    }

    // Where two write the first line of a log at the same moment on a store without the gate, the second one finds the
    // first one's row on another go.
    private async Task<(bool Ran, LogSaved? Saved)> SaveAsync(Guid id, WriteLog form)
    {
        try
        {
            return await GoAsync(id, form);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return await GoAsync(id, form);
        }
    }

    private async Task<(bool Ran, LogSaved? Saved)> GoAsync(Guid id, WriteLog form) => form.IsMaking
        ? await OnceAsync(id, form)
        : (true, await db.WriteAsync(() => new SaveLog(db, viewer, id, form).RunAsync()));

    // A form that makes a question or a guest counts once. One that wrote nothing has not counted yet, so its key is not used.
    private async Task<(bool Ran, LogSaved? Saved)> OnceAsync(Guid id, WriteLog form)
    {
        var ran = false;
        LogSaved? saved = null;
        try
        {
            await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                ran = true;
                saved = await new SaveLog(db, viewer, id, form).RunAsync();
                Refusal.Guard(saved?.IsWritten == true ? null : saved?.Refusal ?? SessionRefusals.BothWrote());
                return $"/sessions/{id}";
            });
        }
        catch (RefusedException) when (ran)
        {
            db.ChangeTracker.Clear();
        }

        return (ran, saved);
    }

    private LocalRedirectResult Saved(Guid id, WriteLog form, LogSaved saved)
    {
        this.Say(saved switch
        {
            { IsSigned: false } => text["SavedAt", TimeOnly.FromDateTime(LocalTime.FromUtc(db.Clock.GetUtcNow().UtcDateTime, viewer.TimeZone)).Text()],
            { IsHalfSigned: true } => text["SignedHalf"],
            { CancelledInPlan: true } => text["SignedAndCancelled"],
            { CarriedOver: > 0 } => text["SignedAndCarried", saved.CarriedOver],
            _ => text["SignedNow"],
        });
        return LocalRedirect(form.NewTopic.Trim().Length > 0 ? $"/sessions/{id}?{Ask}=1" : $"/sessions/{id}");
    }

    private async Task<IActionResult> Corrected(Guid id, WriteLog form)
    {
        if (await SessionLogPage.LoadAsync(db, viewer, id) is not { MayWrite: true } page)
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(nameof(SessionLog), LogForm.Again(page, form, this.FormKey()));
    }

    private async Task<IActionResult> Clashed(Guid id, WriteLog form, LogMerge clash)
    {
        if (await SessionLogPage.LoadAsync(db, viewer, id, clash: clash) is not { } page)
        {
            return NotFound();
        }

        ModelState.Clear();
        sentences.Add(ModelState, SessionRefusals.BothWrote());
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(nameof(SessionLog), LogForm.Of(page, clash.Merged, form, this.FormKey()));
    }

    // Locked meanwhile: what was typed is shown to copy from. Not yet to be signed: all is saved, and the page says why.
    private async Task<IActionResult> Refused(Guid id, WriteLog form, Refusal refusal)
    {
        string[] typed = [form.Notes, form.Reason, form.NewTopic, form.GuestName, .. form.Topics.Select(row => row.Note)];
        if (await SessionLogPage.LoadAsync(db, viewer, id, [.. typed.Where(words => words.Trim().Length > 0)]) is not { } page)
        {
            return NotFound();
        }

        ModelState.Clear();
        sentences.Add(ModelState, refusal);
        Response.StatusCode = page.MayWrite ? StatusCodes.Status200OK : StatusCodes.Status409Conflict;
        return View(nameof(SessionLog), LogForm.Of(page, page.Content()));
    }
}

public sealed class SessionsText;
