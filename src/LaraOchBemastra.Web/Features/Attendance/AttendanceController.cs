using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.Attendance;

/// <summary>Who came to what, why somebody did not, and what was corrected after the signing.</summary>
[Needs(Permission.SeeLogs)]
public sealed class AttendanceController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<AttendanceText> text) : Controller
{
    [HttpGet("/groups/{id:guid}/attendance")]
    public async Task<IActionResult> AttendanceMatrix(Guid id) =>
        await Attendance.AttendanceMatrix.LoadAsync(db, viewer, id) is { } page ? View(page) : NotFound();

    [HttpGet("/sessions/{id:guid}/attendance")]
    public async Task<IActionResult> EditAttendance(Guid id) =>
        await SessionAttendance.LoadAsync(db, viewer, id) is { } page ? View(Attendance.EditAttendance.Of(page)) : NotFound();

    [HttpPost("/sessions/{id:guid}/attendance")]
    public async Task<IActionResult> EditAttendance(Guid id, EditAttendance form)
    {
        if (!ModelState.IsValid)
        {
            return await Again(id, form);
        }

        var saved = await db.WriteAsync(() => new SaveAttendance(db, viewer, id, form).RunAsync());
        if (saved is null)
        {
            return NotFound();
        }

        if (saved.ChangedMeanwhile)
        {
            ModelState.Clear();
            ModelState.AddModelError(string.Empty, text["ChangedMeanwhile"]);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await Again(id, form, fresh: true);
        }

        if (saved.Refusal is not null)
        {
            sentences.Add(ModelState, saved.Refusal, nameof(form.Why));
            return await Again(id, form);
        }

        this.Say(saved.Changed == 0 ? text["NothingChanged"] : text["Saved", saved.Changed]);
        return LocalRedirect($"/sessions/{id}/attendance");
    }

    // With what was typed; after somebody else's saving, with what is stored now and the reason that was typed.
    private async Task<IActionResult> Again(Guid id, EditAttendance form, bool fresh = false)
    {
        db.ChangeTracker.Clear();
        if (await SessionAttendance.LoadAsync(db, viewer, id) is not { MayWrite: true } page)
        {
            return NotFound();
        }

        var shown = Attendance.EditAttendance.Of(page);
        shown.Why = form.Why;
        if (!fresh)
        {
            foreach (var row in shown.People)
            {
                row.Presence = form.People.Find(one => one.Id == row.Id)?.Presence ?? row.Presence;
            }
        }

        return View(nameof(EditAttendance), shown);
    }
}

public sealed class AttendanceText;
