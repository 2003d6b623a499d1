using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Data.Queries;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Groups;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.GroupSessions;

/// <summary>The sessions of a course: one more, one that makes up for another, another day or time.</summary>
[Needs(Permission.PlanGroups)]
public sealed class GroupSessionsController(
    PortalDb db, Viewer viewer, RefusalSentences sentences, EnumWords words, IStringLocalizer<GroupSessionsText> text)
    : SessionFormController(db, viewer, sentences)
{
    [HttpGet("/groups/{id:guid}/sessions/new")]
    public Task<IActionResult> AddSession(Guid id) => ShowAsync(id, null, (group, _) => new AddSession().After<AddSession>(group));

    [HttpPost("/groups/{id:guid}/sessions/new")]
    public Task<IActionResult> AddSession(Guid id, AddSession form) => AddAsync(id, null, form, group => group.Add(form.Time));

    [HttpGet("/groups/{id:guid}/sessions/{session:guid}/catch-up")]
    public Task<IActionResult> CatchUpSession(Guid id, Guid session) =>
        ShowAsync(id, session, (group, _) => new CatchUpSession().After<CatchUpSession>(group));

    [HttpPost("/groups/{id:guid}/sessions/{session:guid}/catch-up")]
    public Task<IActionResult> CatchUpSession(Guid id, Guid session, CatchUpSession form) =>
        AddAsync(id, session, form, group => group.CatchUp(session, form.Time));

    [HttpGet("/groups/{id:guid}/sessions/{session:guid}/move")]
    public Task<IActionResult> MoveSession(Guid id, Guid session) => ShowAsync(
        id, session, (_, one) => new MoveSession { Date = one!.Date, Start = one.Start, End = one.End });

    [HttpPost("/groups/{id:guid}/sessions/{session:guid}/move")]
    public async Task<IActionResult> MoveSession(Guid id, Guid session, MoveSession form)
    {
        if (!form.Rest || !ModelState.IsValid)
        {
            return ModelState.IsValid && await new ChangeSession(Db, Viewer, id, session).LoadAsync() is { } known
                && known.Sessions.Single(one => one.Id == session).Date != form.Date && await IsClosedAsync(known, form)
                ? await AgainAsync(known, session, form)
                : await ChangeAsync(id, session, form, text["Moved"], group => group.Move(session, form.Time));
        }

        if (await new ChangeSession(Db, Viewer, id, session).LoadAsync() is not { } seen)
        {
            return NotFound();
        }

        // Shown before it is saved: all the sessions that go along, and what they step over.
        form.Shifts = await MovedSessions.OfAsync(Db, Viewer, seen, session, form.Time);
        var shows = GroupSessions.MoveSession.Shows(form.Shifts);
        if (form.Shown == shows)
        {
            return await ChangeAsync(id, session, form, text["MovedRest"], async group =>
                group.Shift(await MovedSessions.OfAsync(Db, Viewer, group, session, form.Time)));
        }

        ModelState.Remove(nameof(form.Shown));
        form.Shown = shows;
        if (seen.WhyNotShift(form.Shifts) is { } refusal)
        {
            Sentences.Add(ModelState, refusal);
        }

        return await AgainAsync(seen, session, form);
    }

    // Asked inside the unit, because the same form sent twice must meet its own key and not its own session.
    private async Task<IActionResult> AddAsync(Guid id, Guid? sessionId, TimedForm form, Func<Group, Session> add)
    {
        if (await Bookings.LoadAsync(Db, Viewer, id) is not { } group || (sessionId is { } of && group.Sessions.All(one => one.Id != of)))
        {
            return NotFound();
        }

        form.At = await SessionPlace.OfAsync(Db, Viewer, group, group.Sessions.FirstOrDefault(one => one.Id == sessionId));
        if (!ModelState.IsValid || await IsClosedAsync(group, form))
        {
            return View(form);
        }

        try
        {
            var address = await Db.OnceAsync(Viewer.AccountId, this.FormKey(), async () =>
            {
                var fresh = (await Bookings.LoadAsync(Db, Viewer, id))!;
                add(fresh);
                await Bookings.GuardAsync(Db, fresh);
                await HttpContext.RequestServices.GetRequiredService<SessionMails>().TellAsync(fresh);
                return $"/groups/{id}";
            });
            this.Say(text["Added", form.Date!.Value.InSentence()]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            Sentences.Add(ModelState, refused.Refusal);
            return View(form);
        }
    }

    private async Task<IActionResult> AgainAsync(Group group, Guid session, MoveSession form)
    {
        form.At = await SessionPlace.OfAsync(Db, Viewer, group, group.Sessions.Single(one => one.Id == session));
        return View(nameof(MoveSession), form);
    }

    private async Task<bool> IsClosedAsync(Group group, TimedForm form) =>
        MeantDays.Asks(
            await ClosedDates.LoadAsync(Db, Viewer, group.OrganisationId), form, ModelState,
            closed => text["ClosedDay", form.Time.Date.InSentence(), closed.Holiday is { } holiday ? words[holiday] : closed.Name]);
}
