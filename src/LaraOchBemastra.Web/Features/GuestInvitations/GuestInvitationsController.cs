using LaraOchBemastra.Data;
using LaraOchBemastra.Data.Accounts;
using LaraOchBemastra.Data.Forms;
using LaraOchBemastra.Domain.Common;
using LaraOchBemastra.Domain.Topics;
using LaraOchBemastra.Web.Access;
using LaraOchBemastra.Web.Features.Shared;
using LaraOchBemastra.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaraOchBemastra.Web.Features.GuestInvitations;

/// <summary>Asks a guest expert to a session, again, and not after all.</summary>
[Needs(Permission.PlanGroups)]
public sealed class GuestInvitationsController(
    PortalDb db, Viewer viewer, GuestMails mails, RefusalSentences refusals, IStringLocalizer<GuestInvitationsText> text) : Controller
{
    /// <param name="id">The course.</param>
    /// <param name="session">The session.</param>
    /// <param name="q">What is looked for in the directory.</param>
    [HttpGet("/groups/{id:guid}/sessions/{session:guid}/guests/new")]
    public async Task<IActionResult> InviteGuest(Guid id, Guid session, string? q)
    {
        var form = new InviteGuest();
        return await form.ChooseAmongAsync(db, viewer, (id, session), q) ? View(form) : NotFound();
    }

    [HttpPost("/groups/{id:guid}/sessions/{session:guid}/guests/new")]
    public async Task<IActionResult> InviteGuest(Guid id, Guid session, InviteGuest form)
    {
        if (!await form.ChooseAmongAsync(db, viewer, (id, session), q: null))
        {
            return NotFound();
        }

        if (form.HasUnknown)
        {
            ModelState.AddModelError(nameof(form.TopicIds), text["TopicsChanged"]);
        }

        if (ModelState.IsValid && await form.WarnAsync(db) is { } warning)
        {
            form.Clashes = true;
            refusals.Add(ModelState, warning, nameof(form.ExpertId));
        }

        if (!ModelState.IsValid)
        {
            return View(form);
        }

        try
        {
            var address = await db.OnceAsync(viewer.AccountId, this.FormKey(), async () =>
            {
                var (group, one) = (await GuestRoom.FindAsync(db, viewer, id, session))!.Value;
                var expert = await form.ExpertAsync(db, viewer);
                Refusal.Guard(await GuestRoom.WhyNotInviteAsync(db, group, one, expert));
                var key = LinkKey.New();
                var visit = GuestVisit.Ask(expert, one, viewer.AccountId, LinkKey.Hash(key), Now);
                db.Add(visit);
                await form.HandOverAsync(db, viewer, visit);
                await mails.InviteAsync(expert, group, one, key);
                return $"/groups/{id}";
            });
            this.Say(text["Invited"]);
            return LocalRedirect(address);
        }
        catch (RefusedException refused)
        {
            refusals.Add(ModelState, refused.Refusal, nameof(form.ExpertId));
            return View(form);
        }
    }

    [HttpPost("/groups/{id:guid}/guests/{visitId:guid}/again")]
    public Task<IActionResult> AskAgain(Guid id, Guid visitId) => ChangeAsync(id, visitId, "Asked", async room =>
    {
        Refusal.Guard(room.Visit.WhyNotAskAgain(room.Expert!, room.Session, Now));
        var key = LinkKey.New();
        room.Visit.AskAgain(room.Expert!, room.Session, viewer.AccountId, LinkKey.Hash(key), Now);
        await mails.InviteAsync(room.Expert!, room.Group, room.Session, key);
    });

    [HttpPost("/groups/{id:guid}/guests/{visitId:guid}/take-back")]
    public Task<IActionResult> TakeBack(Guid id, Guid visitId) => ChangeAsync(id, visitId, "TakenBack", async room =>
    {
        if (room.Visit.Answer != GuestAnswer.Declined)
        {
            await mails.NotNeededAsync(room.Expert!, room.Group, room.Session);
        }

        await GuestRoom.ReleaseAsync(db, room.Visit);
        db.Remove(room.Visit);
    });

    private DateTime Now => db.Clock.GetUtcNow().UtcDateTime;

    private async Task<IActionResult> ChangeAsync(Guid id, Guid visitId, string said, Func<GuestRoom, Task> change)
    {
        Refusal? refusal = null;
        var found = await db.WriteAsync(async () =>
        {
            if (await GuestRoom.LoadAsync(db, viewer, id, visitId) is not { } room)
            {
                return false;
            }

            refusal = room.Visit.WhyNotTakeBack(room.Session, Now);
            if (refusal is null)
            {
                await change(room);
            }

            return true;
        });
        if (!found)
        {
            return NotFound();
        }

        this.Say(refusal is null ? text[said] : refusals[refusal]);
        return LocalRedirect($"/groups/{id}");
    }
}

public sealed class GuestInvitationsText;
