using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Domain.Sessions;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.GroupSessions;

/// <summary>The sessions of a course: one more, another day, not held, held after all.</summary>
[Needs(Permission.PlanGroups)]
public sealed class GroupSessionsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<GroupSessionsText> text) : Controller
{
    [HttpGet("/groups/{id:guid}/sessions/new")]
    public Task<IActionResult> AddSession(Guid id) => ShowAsync(id, null, (group, _) => GroupSessions.AddSession.After(group));

    [HttpPost("/groups/{id:guid}/sessions/new")]
    public async Task<IActionResult> AddSession(Guid id, AddSession form)
    {
        if (await LoadAsync(id) is not { } group)
        {
            return NotFound();
        }

        form.At = await SessionPlace.OfAsync(db, viewer, group, null);
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                (await LoadAsync(id))!.Add(form.Time);
                return $"/groups/{id}";
            });
            this.Say(text["Added", form.Date!.Value.InSentence()]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            // Asked inside the unit, because the same form sent twice must meet its own key and not its own session.
            sentences.Add(ModelState, refused.Refusal);
            return View(form);
        }
    }

    [HttpGet("/groups/{id:guid}/sessions/{session:guid}/move")]
    public Task<IActionResult> MoveSession(Guid id, Guid session) => ShowAsync(
        id, session, (_, one) => new MoveSession { Date = one!.Date, Start = one.Start, End = one.End });

    [HttpPost("/groups/{id:guid}/sessions/{session:guid}/move")]
    public Task<IActionResult> MoveSession(Guid id, Guid session, MoveSession form) => ChangeAsync(
        id, session, form, "Moved", group => group.WhyNotMove(session, form.Time), group => group.Move(session, form.Time));

    [HttpGet("/groups/{id:guid}/sessions/{session:guid}/cancel")]
    public Task<IActionResult> CancelSession(Guid id, Guid session) => ShowAsync(id, session, (_, _) => new CancelSession());

    [HttpPost("/groups/{id:guid}/sessions/{session:guid}/cancel")]
    public Task<IActionResult> CancelSession(Guid id, Guid session, CancelSession form) => ChangeAsync(
        id, session, form, "Cancelled", group => group.WhyNotCancel(), group => group.CancelSession(session, form.Reason.Trim()));

    [HttpGet("/groups/{id:guid}/sessions/{session:guid}/restore")]
    public Task<IActionResult> RestoreSession(Guid id, Guid session) => ShowAsync(id, session, (_, _) => new RestoreSession());

    [HttpPost("/groups/{id:guid}/sessions/{session:guid}/restore")]
    public Task<IActionResult> RestoreSession(Guid id, Guid session, RestoreSession form) => ChangeAsync(
        id, session, form, "Restored", group => group.WhyNotMove(session, group.Sessions.Single(one => one.Id == session).Time), group => group.RestoreSession(session));

    [HttpGet("/groups/{id:guid}/sessions/{session:guid}/remove")]
    public Task<IActionResult> RemoveSession(Guid id, Guid session) => ShowAsync(id, session, (_, _) => new RemoveSession());

    [HttpPost("/groups/{id:guid}/sessions/{session:guid}/remove")]
    public Task<IActionResult> RemoveSession(Guid id, Guid session, RemoveSession form) => ChangeAsync(
        id, session, form, "Removed", group => form.At.HasTraces ? GroupRefusals.CancelInsteadOfRemove() : group.WhyNotRemove(), group => group.Remove(session));

    private async Task<IActionResult> ShowAsync<T>(Guid id, Guid? sessionId, Func<Group, Session?, T> make)
        where T : SessionForm
    {
        var group = await LoadAsync(id);
        var session = group?.Sessions.FirstOrDefault(one => one.Id == sessionId);
        if (group is null || (sessionId is not null && session is null))
        {
            return NotFound();
        }

        var form = make(group, session);
        form.Version = group.Version;
        form.At = await SessionPlace.OfAsync(db, viewer, group, session);
        return View(form);
    }

    private async Task<IActionResult> ChangeAsync(
        Guid id, Guid sessionId, SessionForm form, string said, Func<Group, Refusal?> whyNot, Action<Group> change)
    {
        var group = await LoadAsync(id);
        if (group is null || group.Sessions.FirstOrDefault(one => one.Id == sessionId) is not { } session)
        {
            return NotFound();
        }

        form.At = await SessionPlace.OfAsync(db, viewer, group, session);
        if (this.ChangedSince(group, form.Version))
        {
            form.Version = group.Version;
            return View(form);
        }

        if (ModelState.IsValid && ((await SessionPlace.IsSignedAsync(db, viewer, sessionId) ? SessionRefusals.LogSigned() : null) ?? whyNot(group)) is { } refusal)
        {
            sentences.Add(ModelState, refusal);
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        change(group);
        await db.SaveChangesAsync();
        this.Say(text[said]);
        return LocalRedirect($"/groups/{id}");
    }

    private Task<Group?> LoadAsync(Guid id) =>
        db.For(viewer).PlannedGroups.Include(group => group.Sessions).SingleOrDefaultAsync(group => group.Id == id);
}
