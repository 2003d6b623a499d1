using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
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
            return form.FromPhone ? Told(StatusCodes.Status400BadRequest) : await Corrected(id, form);
        }

        // Saved while writing: what the page shows now is what was typed, not what the other leader wrote meanwhile.
        var (ran, saved) = await LogWriting.RunAsync(db, viewer, id, form, this.FormKey());
        return saved switch
        {
            null => ran ? NotFound() : form.FromPhone ? NoContent() : LocalRedirect($"/sessions/{id}"),
            { IsForeign: true } => NotFound(),
            _ when form.FromPhone => ToPhone(saved),
            { Clash: { } clash } => await Clashed(id, form, clash),
            { Refusal: { } refusal } => await Refused(id, form, refusal),
            _ when inPage is not null => PartialView("_Seen", form.Content().Write()),
            _ => Saved(id, form, saved),
        };
    }

    /// <summary>What the one who presses "take along" keeps on her phone.</summary>
    [HttpGet("{id:guid}/along")]
    [Needs(Permission.LogSessions)]
    public async Task<IActionResult> TakeAlong(Guid id) =>
        await SessionLogPage.LoadAsync(db, viewer, id) is { MayWrite: true } page ? Json(Sessions.TakeAlong.Of(page, viewer.AccountId)) : NotFound();

    // The phone shows the sentence and keeps the log; the page with both leaders' words is one step away.
    private IActionResult ToPhone(LogSaved saved)
    {
        if ((saved.Clash is null ? saved.Refusal : SessionRefusals.BothWrote()) is not { } refusal)
        {
            return NoContent();
        }

        sentences.Add(ModelState, refusal);
        return Told(StatusCodes.Status409Conflict);
    }

    private ContentResult Told(int status) => new()
    {
        StatusCode = status,
        ContentType = "text/plain; charset=utf-8",
        Content = string.Join(' ', ModelState.Values.SelectMany(value => value.Errors).Select(error => error.ErrorMessage).Distinct(StringComparer.Ordinal)),
    };

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
        return LocalRedirect(form.Then == Sessions.WriteLog.Along ? $"/sessions/{id}?{Sessions.WriteLog.Along}=1"
            : form.NewTopic.Trim().Length > 0 ? $"/sessions/{id}?{Ask}=1" : $"/sessions/{id}");
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
