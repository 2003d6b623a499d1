using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.LogCorrections;

/// <summary>A signed log is opened as a new edition; the ones before it stay readable.</summary>
[Route("sessions/{id:guid}")]
public sealed class LogCorrectionsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<LogCorrectionsText> text) : Controller
{
    [HttpGet("correct")]
    [Needs(Permission.LogSessions)]
    public async Task<IActionResult> CorrectLog(Guid id)
    {
        var form = new CorrectLog();
        if (await LoadAsync(id, form) is not { } log)
        {
            return NotFound();
        }

        form.Version = log.Version;
        return View(form);
    }

    [HttpPost("correct")]
    [Needs(Permission.LogSessions)]
    public async Task<IActionResult> CorrectLog(Guid id, CorrectLog form)
    {
        if (await LoadAsync(id, form) is not { } log)
        {
            return NotFound();
        }

        if (this.ChangedSince(log, form.Version))
        {
            form.Version = log.Version;
        }
        else if (ModelState.IsValid && log.WhyNotCorrect(form.Why) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        log.Correct(viewer.AccountId, form.Why.Trim(), db.Clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
        this.Say(text["Opened"]);
        return LocalRedirect($"/sessions/{id}");
    }

    [HttpGet("editions/{number:int}")]
    [Needs(Permission.SeeLogs)]
    public async Task<IActionResult> LogEdition(Guid id, int number) =>
        await LogEditionPage.LoadAsync(db, viewer, id, number) is { } page ? View(page) : NotFound();

    private async Task<Domain.Sessions.SessionLog?> LoadAsync(Guid id, CorrectLog form)
    {
        var seen = db.For(viewer);
        var group = await seen.GroupsToLog(id).AsNoTracking().Include(one => one.Sessions)
            .SingleOrDefaultAsync(one => one.Sessions.Any(session => session.Id == id));
        var log = await seen.SessionLogs.AsTracking()
            .Include(one => one.Leaders).Include(one => one.Attendances).Include(one => one.Signatures).Include(one => one.Editions)
            .AsSplitQuery().SingleOrDefaultAsync(one => one.SessionId == id);
        if (group is null || log is null)
        {
            return null;
        }

        (form.Group, form.Session) = (group, group.Sessions.Single(one => one.Id == id));
        return log;
    }
}
