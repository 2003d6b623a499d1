using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.SessionStates;

/// <summary>Whether a session is held, and what those who come need to know of it.</summary>
[Needs(Permission.PlanGroups)]
public sealed class SessionStatesController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, IStringLocalizer<SessionStatesText> text)
    : SessionFormController(db, viewer, sentences)
{
    [HttpGet("/groups/{id:guid}/sessions/{session:guid}/note")]
    public Task<IActionResult> NoteSession(Guid id, Guid session) => ShowAsync(
        id, session, (_, one) => new NoteSession { Note = one!.Note, LatestEnd = one.LatestEnd });

    [HttpPost("/groups/{id:guid}/sessions/{session:guid}/note")]
    public Task<IActionResult> NoteSession(Guid id, Guid session, NoteSession form) => ChangeAsync(
        id, session, form, text["Noted"], group => group.TellAbout(session, form.Note.Trim(), form.LatestEnd));

    [HttpGet("/groups/{id:guid}/sessions/{session:guid}/cancel")]
    public Task<IActionResult> CancelSession(Guid id, Guid session) => ShowAsync(id, session, (_, _) => new CancelSession());

    [HttpPost("/groups/{id:guid}/sessions/{session:guid}/cancel")]
    public Task<IActionResult> CancelSession(Guid id, Guid session, CancelSession form) => ChangeAsync(
        id, session, form, text["Cancelled"], group =>
        {
            Refusal.Guard(group.WhyNotCancel());
            group.CancelSession(session, form.Reason.Trim());
        });

    [HttpGet("/groups/{id:guid}/sessions/{session:guid}/restore")]
    public Task<IActionResult> RestoreSession(Guid id, Guid session) => ShowAsync(id, session, (_, _) => new RestoreSession());

    [HttpPost("/groups/{id:guid}/sessions/{session:guid}/restore")]
    public Task<IActionResult> RestoreSession(Guid id, Guid session, RestoreSession form) =>
        ChangeAsync(id, session, form, text["Restored"], group => group.RestoreSession(session));

    [HttpGet("/groups/{id:guid}/sessions/{session:guid}/remove")]
    public Task<IActionResult> RemoveSession(Guid id, Guid session) => ShowAsync(id, session, (_, _) => new RemoveSession());

    [HttpPost("/groups/{id:guid}/sessions/{session:guid}/remove")]
    public Task<IActionResult> RemoveSession(Guid id, Guid session, RemoveSession form) => ChangeAsync(id, session, form, text["Removed"], async group =>
    {
        var place = await SessionPlace.OfAsync(Db, Viewer, group, group.Sessions.Single(one => one.Id == session));
        Refusal.Guard(place.HasTraces ? GroupRefusals.CancelInsteadOfRemove() : null);
        group.Remove(session);
    });
}
